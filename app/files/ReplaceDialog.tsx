import { type ReactNode, useEffect, useRef } from "react";
import styles from "../ui/ConfirmDialog.module.css";
import { type Taken, takenPhrase } from "./taken";

const REPLACE = "replace";

interface ReplaceDialogProps {
  taken: Taken;
  onReplace: () => void;
  onKeep: () => void;
  /** Saves what is on screen. */
  children: ReactNode;
}

/** Asks before what is on screen gives way to what was opened. Escape keeps what is there. */
export function ReplaceDialog({ taken, onReplace, onKeep, children }: ReplaceDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label="Replace what is on screen?"
      onClose={({ currentTarget }) =>
        currentTarget.returnValue === REPLACE ? onReplace() : onKeep()
      }
    >
      <h2>Replace what is on screen?</h2>
      <p>There are answers or details here that are in no saved file. They would be erased.</p>
      <p>To be opened: {takenPhrase(taken)}.</p>
      <p className={styles.actions}>
        <button type="button" className="button quiet" onClick={() => dialog.current?.close()}>
          Keep what is here
        </button>
        {children}
        <button type="button" className="button" onClick={() => dialog.current?.close(REPLACE)}>
          Replace it
        </button>
      </p>
    </dialog>
  );
}
