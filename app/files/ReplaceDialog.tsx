import styles from "../ui/ConfirmDialog.module.css";

interface ReplaceDialogProps {
  onReplace: () => void;
  onKeep: () => void;
}

/** Asks before what is on screen gives way to what was opened. */
export function ReplaceDialog({ onReplace, onKeep }: ReplaceDialogProps) {
  return (
    <dialog
      ref={(dialog) => {
        if (dialog && !dialog.open) dialog.showModal();
      }}
      className={styles.dialog}
      aria-label="Replace what is on screen?"
      onClose={onKeep}
    >
      <h2>Replace what is on screen?</h2>
      <p>
        There are answers or details here that are in no saved file. Opening replaces them. Save
        them first if they are still needed.
      </p>
      <p className={styles.actions}>
        <button type="button" className="button quiet" onClick={onKeep}>
          Keep what is here
        </button>
        <button type="button" className="button" onClick={onReplace}>
          Replace it
        </button>
      </p>
    </dialog>
  );
}
