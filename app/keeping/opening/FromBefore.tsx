import { Suspense, useState } from "react";
import type { StoredAssessment } from "../../assessment/record";
import { loadedLate, Opening } from "../../ui/loaded-late";
import styles from "./FromBefore.module.css";
import type { Open } from "./handed";
import { OpenFile } from "./OpenFile";

const CodeEntry = loadedLate(async () => ({ default: (await import("./CodeEntry")).CodeEntry }));

interface FromBeforeProps {
  open: Open;
  onRestore: (coded: StoredAssessment) => void;
}

/** The ways to resume a request: a saved file or PDF, or the code on a printed summary. */
export function FromBefore({ open, onRestore }: FromBeforeProps) {
  const [typing, setTyping] = useState(false);
  return (
    <>
      <OpenFile open={open} />
      <details
        className={styles.code}
        open={typing}
        onToggle={({ currentTarget }) => setTyping(currentTarget.open)}
      >
        <summary>Type a code from a printed summary</summary>
        {typing && (
          <Suspense fallback={<Opening />}>
            <CodeEntry onRestore={onRestore} />
          </Suspense>
        )}
      </details>
    </>
  );
}
