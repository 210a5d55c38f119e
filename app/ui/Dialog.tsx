import {
  type ComponentProps,
  type ReactNode,
  type RefObject,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import styles from "./Dialog.module.css";

interface DialogProps extends Omit<ComponentProps<"dialog">, "ref" | "title"> {
  ref: RefObject<HTMLDialogElement | null>;
  title: string;
  /** What can be chosen first. It is no part of the text that is said as the dialog opens. */
  choices?: ReactNode;
  /** What can be done, as buttons. */
  actions: ReactNode;
}

/**
 * Opens a dialog and moves focus to itself, so that a screen reader says its title and its text, and not the name
 * of its first button alone.
 */
export function openDialog(dialog: HTMLDialogElement | null): void {
  if (!dialog || dialog.open) return;
  dialog.showModal();
  dialog.focus();
}

/** The browser's own dialog, which keeps focus within and gives it back. */
export function Dialog({ ref, title, choices, actions, children, ...rest }: DialogProps) {
  const id = useId();
  return (
    <dialog
      {...rest}
      ref={ref}
      className={styles.dialog}
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <div id={`${id}-text`}>{children}</div>
      {choices}
      <div className={styles.actions}>{actions}</div>
      <p role="status" className="visually-hidden" />
    </dialog>
  );
}

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
