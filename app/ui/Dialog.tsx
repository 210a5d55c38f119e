import { type ComponentProps, type ReactNode, type RefObject, useId } from "react";
import styles from "./Dialog.module.css";

interface DialogProps extends Omit<ComponentProps<"dialog">, "ref" | "title"> {
  ref: RefObject<HTMLDialogElement | null>;
  title: string;
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
export function Dialog({ ref, title, actions, children, ...rest }: DialogProps) {
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
      <div className={styles.actions}>{actions}</div>
      <p role="status" className="visually-hidden" />
    </dialog>
  );
}
