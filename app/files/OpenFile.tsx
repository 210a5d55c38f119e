import { type DragEvent, useId, useRef, useState } from "react";
import type { OpenedFile } from "../assessment/file-reader";
import styles from "./OpenFile.module.css";
import type { AttachmentReader } from "./read-document";

interface OpenFileProps {
  onOpen: (opened: OpenedFile) => void;
  /** Loads the reader of PDF attachments, when a PDF is opened. */
  loadAttachmentReader: () => Promise<AttachmentReader>;
}

/** Opens a saved file or PDF, chosen or dropped. What is refused says why, and changes nothing. */
export function OpenFile({ onOpen, loadAttachmentReader }: OpenFileProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [{ attempt, problem }, setOutcome] = useState({ attempt: 0, problem: "" });
  const [over, setOver] = useState(false);

  const open = async (file: File | undefined) => {
    if (!file) return;
    const { readDocument } = await import("./read-document");
    const read = await readDocument(file, async (bytes) => (await loadAttachmentReader())(bytes));
    if (input.current) input.current.value = "";
    if (read.kind === "opened") return onOpen(read);
    const place = read.place ? ` Place: ${read.place}.` : "";
    setOutcome({ attempt: attempt + 1, problem: `${read.reason}${place}` });
  };

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    open(event.dataTransfer.files[0]);
  };

  return (
    <section
      className={styles.drop}
      data-over={over ? "" : undefined}
      aria-label="Open a saved file"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label className={styles.label} htmlFor={id}>
        Open a saved file, or the downloaded PDF
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        accept=".json,.pdf,application/json,application/pdf"
        aria-describedby={`${id}-hint ${id}-problem`}
        onChange={(event) => open(event.currentTarget.files?.[0])}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        Or drop it here. It is read in this browser and sent nowhere.
      </p>
      <p key={attempt} id={`${id}-problem`} className={styles.problem} role="alert">
        {problem}
      </p>
    </section>
  );
}
