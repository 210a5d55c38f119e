import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { Dialog, openDialog } from "./Dialog";

interface ConfirmDialogProps {
  /** What opens it. */
  trigger: ReactNode;
  /** How that looks, where it is no button in a row of others. */
  look?: string | undefined;
  title: string;
  children: ReactNode;
  confirm: string;
  cancel: string;
  /** Whether there is anything to ask; where not, it acts at once. */
  asks?: () => boolean;
  onConfirm: () => void;
}

/** A button that asks before it acts. The browser's own dialog, there while it is open, keeps focus and Escape. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { trigger, look, title, children, confirm, cancel, asks, onConfirm } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [isThere, setThere] = useState(false);
  const close = () => dialog.current?.close();
  useLayoutEffect(() => {
    if (isThere) openDialog(dialog.current);
  }, [isThere]);
  return (
    <>
      <button
        type="button"
        className={look ?? "button quiet"}
        aria-haspopup="dialog"
        onClick={() => (asks?.() === false ? onConfirm() : setThere(true))}
      >
        {trigger}
      </button>
      {isThere && (
        <Dialog
          ref={dialog}
          onClose={() => setThere(false)}
          title={title}
          actions={
            <>
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
            </>
          }
        >
          {children}
        </Dialog>
      )}
    </>
  );
}
