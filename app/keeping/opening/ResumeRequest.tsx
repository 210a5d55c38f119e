import { type ChangeEvent, type MouseEvent, Suspense, useId, useState } from "react";
import type { StoredAssessment } from "../../assessment/record";
import { Announced } from "../../ui/Announced";
import { sourceOf } from "../../ui/files/file-source";
import { pickFile } from "../../ui/files/pick-file";
import { loadedLate, Opening } from "../../ui/loading/loaded-late";
import { launchedWith, type Open, type ToOpen, toOpen } from "./open-document";
import styles from "./ResumeRequest.module.css";
import { useOpen } from "./use-open";

const TYPES = [
  {
    description: "Saved requests and PDFs",
    accept: { "application/json": [".json"], "application/pdf": [".pdf"] },
  },
];

/** Opens saved files or PDFs that a person chooses. What is refused says why, and changes nothing. */
function OpenFile({ open }: { open: Open }) {
  const id = useId();
  const [{ attempt, problem }, setOutcome] = useState({ attempt: 0, problem: "" });
  const [left, setLeft] = useState(0);
  const say = (words: string) =>
    setOutcome((before) => ({ attempt: before.attempt + 1, problem: words }));
  const take = async (given: ToOpen | Promise<ToOpen>) => {
    say("");
    say(await open(given));
  };

  /** The picker that lets files be saved back to, where the browser has it; else the field's own. */
  const pick = async (event: MouseEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const picker = window.showOpenFilePicker?.bind(window);
    if (!picker) return;
    event.preventDefault();
    const picked = await pickFile(() => picker({ types: TYPES, multiple: true }));
    if (picked.kind === "picked") await take(launchedWith(picked.choice));
    if (picked.kind === "refused") input.showPicker();
  };

  const choose = async ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(input.files ?? [])];
    if (files.length === 0) return;
    await take(toOpen(files.map(sourceOf)));
    // Without this, choosing the same files again would go unnoticed.
    input.value = "";
  };

  return (
    <div className={styles.open}>
      <label className={styles.label} htmlFor={id}>
        Open a saved file, a PDF from this app, or several
      </label>
      <input
        id={id}
        className={styles.file}
        type="file"
        multiple
        accept=".json,.pdf,application/json,application/pdf"
        autoComplete="off"
        // Said as it comes up; a description that changes in a field that has focus would be said again.
        aria-describedby={left === attempt ? `${id}-hint ${id}-problem` : `${id}-hint`}
        onBlur={() => setLeft(attempt)}
        {...(problem && { "aria-invalid": true })}
        onClick={pick}
        onChange={choose}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        Or drop files or a folder anywhere on the page. Several open as a list. They are read here
        and sent nowhere.
      </p>
      <Announced key={attempt} id={`${id}-problem`} className={styles.problem}>
        {problem}
      </Announced>
    </div>
  );
}

const CodeEntry = loadedLate(async () => ({ default: (await import("./CodeEntry")).CodeEntry }));

interface FromBeforeProps {
  open: Open;
  onRestore: (coded: StoredAssessment) => void;
}

/** The ways to resume a request: a saved file or PDF, or the code on a printed summary. */
function FromBefore({ open, onRestore }: FromBeforeProps) {
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

/** On the start page: the ways to resume a request. */
export default function ResumeRequest() {
  const { open, restore, dialog } = useOpen();
  return (
    <>
      <FromBefore open={open} onRestore={(coded) => restore({ from: "code", coded })} />
      {dialog}
    </>
  );
}
