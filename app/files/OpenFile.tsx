import { type ChangeEvent, useId, useState } from "react";
import styles from "./OpenFile.module.css";
import { type LoadAttachmentReader, openDocument } from "./open-document";
import type { Taken } from "./taken";

interface OpenFileProps {
  onTaken: (taken: Taken) => void;
  loadAttachmentReader: LoadAttachmentReader;
}

/** Opens a saved file or PDF that a person chooses. What is refused says why, and changes nothing. */
export function OpenFile({ onTaken, loadAttachmentReader }: OpenFileProps) {
  const id = useId();
  const [{ attempt, problem }, setOutcome] = useState({ attempt: 0, problem: "" });
  const say = (words: string) =>
    setOutcome((before) => ({ attempt: before.attempt + 1, problem: words }));

  const choose = async ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const [file] = input.files ?? [];
    if (!file) return;
    say("");
    const opening = await openDocument(file, loadAttachmentReader);
    // Emptied, or choosing the same file again would go unnoticed.
    input.value = "";
    if (opening.kind === "taken") onTaken(opening.taken);
    else say(opening.problem);
  };

  return (
    <div className={styles.open}>
      <label className={styles.label} htmlFor={id}>
        Open a saved file, or a PDF downloaded here
      </label>
      <input
        id={id}
        className={styles.file}
        type="file"
        accept=".json,.pdf,application/json,application/pdf"
        autoComplete="off"
        aria-describedby={`${id}-hint ${id}-problem`}
        {...(problem && { "aria-invalid": true })}
        onChange={choose}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        Or drop it anywhere on the page. It is read here and sent nowhere.
      </p>
      <p key={attempt} id={`${id}-problem`} className={styles.problem} role="alert">
        {problem}
      </p>
    </div>
  );
}
