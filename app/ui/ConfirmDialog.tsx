import { type ReactNode, useRef } from "react";
import styles from "./ConfirmDialog.module.css";

interface ConfirmDialogProps {
  /** What opens it. */
  trigger: string;
  title: string;
  children: ReactNode;
  confirm: string;
  cancel: string;
  /** Whether there is anything to ask; where not, it acts at once. */
  asks?: () => boolean;
  onConfirm: () => void;
}

/** A button that asks before it acts. The browser's own dialog keeps focus and Escape. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { trigger, title, children, confirm, cancel, asks, onConfirm } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <>
      <button
        type="button"
        className="button quiet"
        aria-haspopup="dialog"
        onClick={() => (!asks || asks() ? dialog.current?.showModal() : onConfirm())}
      >
        {trigger}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-label={title}>
        <h2>{title}</h2>
        <div>{children}</div>
        <p className={styles.actions}>
          <button type="button" className="button quiet" onClick={close}>
            {cancel}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              close();
              onConfirm();
            }}
          >
            {confirm}
          </button>
        </p>
      </dialog>
    </>
  );
}
