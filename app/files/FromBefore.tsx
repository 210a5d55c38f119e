import { lazy, Suspense, useState } from "react";
import styles from "./FromBefore.module.css";
import { OpenFile } from "./OpenFile";
import openFileStyles from "./OpenFile.module.css";
import type { LoadAttachmentReader } from "./open-document";
import type { Taken } from "./taken";

const CodeEntry = lazy(() =>
  import("./CodeEntry").then(
    ({ CodeEntry }) => ({ default: CodeEntry }),
    () => ({ default: CouldNotLoad }),
  ),
);

function CouldNotLoad() {
  return (
    <p role="alert" className={openFileStyles.problem}>
      The part of the app that reads codes could not be loaded. Reload the page and try again.
    </p>
  );
}

interface FromBeforeProps {
  onTaken: (taken: Taken) => void;
  loadAttachmentReader: LoadAttachmentReader;
}

/** The ways to take up what was put aside: a saved file or PDF, or the code on a printed summary. */
export function FromBefore({ onTaken, loadAttachmentReader }: FromBeforeProps) {
  const [typing, setTyping] = useState(false);
  return (
    <>
      <OpenFile onTaken={onTaken} loadAttachmentReader={loadAttachmentReader} />
      <details
        className={styles.code}
        open={typing}
        onToggle={({ currentTarget }) => setTyping(currentTarget.open)}
      >
        <summary>Type a code from a printed summary</summary>
        {typing && (
          <Suspense fallback={<p>Opening…</p>}>
            <CodeEntry onRestore={(coded) => onTaken({ from: "code", coded })} />
          </Suspense>
        )}
      </details>
    </>
  );
}
