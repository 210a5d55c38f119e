import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import { IDLE_MINUTES, SPOKEN_AT, WARNING_SECONDS } from "../assessment/retention-times";
import dialogStyles from "../ui/ConfirmDialog.module.css";
import styles from "./Retention.module.css";

interface IdleWarningProps {
  secondsLeft: number;
  /** The person is there. */
  onExtend: () => void;
  /** The person moves about in the dialog. */
  onRecount: () => void;
  /** The way to save what is entered. */
  children: ReactNode;
}

/** The seconds left, as they were last spoken: seldom, so that speech is not flooded. */
function lastSpoken(secondsLeft: number): number | undefined {
  return SPOKEN_AT.filter((at) => secondsLeft <= at).at(-1);
}

/** Counts down before everything is emptied. Any key or click extends; Tab moves within it. */
export function IdleWarning({ secondsLeft, onExtend, onRecount, children }: IdleWarningProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  const spoken = lastSpoken(secondsLeft);

  const extendByKey = (event: KeyboardEvent) => {
    if (event.key === "Tab" || event.key === "Shift") return onRecount();
    const pressesButton = event.key === "Enter" || event.key === " ";
    if (pressesButton && event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    close();
  };

  return (
    <dialog
      ref={(element) => {
        dialog.current = element;
        if (element && !element.open) element.showModal();
      }}
      className={dialogStyles.dialog}
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onClose={onExtend}
      onClick={close}
      onKeyDown={extendByKey}
    >
      <h2 id={`${id}-title`}>Are you still there?</h2>
      <p id={`${id}-text`}>
        This page was not used for {IDLE_MINUTES} minutes. In {WARNING_SECONDS} seconds, everything
        entered is emptied from the screen, from memory and from this tab. Any key or click keeps
        it.
      </p>
      <p role="timer" className={styles.timer}>
        {secondsLeft === 1 ? "1 second" : `${secondsLeft} seconds`} left
      </p>
      <p role="status" className="visually-hidden">
        {spoken !== undefined && `${spoken} seconds left`}
      </p>
      <p className={dialogStyles.actions}>
        <button type="button" className="button">
          Keep working
        </button>
        {children}
      </p>
    </dialog>
  );
}
