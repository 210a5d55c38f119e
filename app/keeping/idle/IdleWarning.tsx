import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { PRODUCT } from "../../assessment/product";
import { Dialog, openDialog } from "../../ui/Dialog";
import { useSaidOnChange } from "../../ui/say";
import styles from "../keeping-notice.module.css";
import { IDLE_MINUTES, SPOKEN_AT } from "./retention-times";

const TIME = new Intl.DateTimeFormat("en-US", { timeStyle: "short" });

function counted(count: number, unit: string): string[] {
  return count === 0 ? [] : [`${count} ${unit}${count === 1 ? "" : "s"}`];
}

/** "2 minutes", "1 minute 5 seconds", "30 seconds". */
function timeInWords(seconds: number): string {
  const words = [
    ...counted(Math.floor(seconds / 60), "minute"),
    ...counted(seconds % 60, "second"),
  ];
  return words.join(" ");
}

/**
 * What the title of a tab out of sight says, which is cleared then. It names the time of day, for browsers slow
 * down what counts in such a tab.
 */
function emptiedTitle(then: Date): string {
  return `Will be cleared at ${TIME.format(then)} · ${PRODUCT}`;
}

/** Has the title of the tab say this while the tab is out of sight, and then what it said before. */
function useHiddenTitle(words: string): void {
  useEffect(() => {
    let before: string | undefined;
    const goBack = () => {
      // Where another page has come meanwhile, the title is that page's.
      if (before !== undefined && document.title === words) document.title = before;
      before = undefined;
    };
    const follow = () => {
      if (document.visibilityState === "visible") return goBack();
      before ??= document.title;
      document.title = words;
    };
    follow();
    document.addEventListener("visibilitychange", follow);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      goBack();
    };
  }, [words]);
}

interface IdleWarningProps {
  /** The request on screen, by name. */
  onScreen: string;
  /** How many files are open as a list. */
  listed: number;
  secondsLeft: number;
  /** One of the buttons was pressed: the person is there. */
  onExtend: () => void;
  /** The way to save what is entered. */
  children: ReactNode;
}

/** The seconds left as they were last spoken since this many: seldom, so that speech is not flooded. */
function lastSpoken(secondsLeft: number, onOpening: number): number | undefined {
  return SPOKEN_AT.filter((at) => secondsLeft <= at && at < onOpening).at(-1);
}

/** Counts down before everything is cleared. Only its buttons extend: not Escape, nor a click beside them. */
export function IdleWarning(props: IdleWarningProps) {
  const { onScreen, listed, secondsLeft, onExtend, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [onOpening] = useState(secondsLeft);
  const [title] = useState(() => emptiedTitle(new Date(Date.now() + secondsLeft * 1000)));
  const spoken = lastSpoken(secondsLeft, onOpening);
  useHiddenTitle(title);
  // Not the words of the timer alone: a reader that has just seen those takes these for the same, and is silent.
  useSaidOnChange(spoken === undefined ? "" : `${timeInWords(spoken)} left. Press “Keep working.”`);

  const extendByButton = ({ target }: MouseEvent) => {
    if (!(target instanceof Element && target.closest("button"))) return;
    dialog.current?.close();
    onExtend();
  };

  useEffect(() => {
    openDialog(dialog.current);
  }, []);

  return (
    <Dialog
      ref={dialog}
      title="Are you still there?"
      role="alertdialog"
      closedby="none"
      onClick={extendByButton}
      onKeyDown={(event) => event.key === "Escape" && event.preventDefault()}
      actions={
        <>
          <button type="button" className="button">
            Keep working
          </button>
          {children}
        </>
      }
    >
      <p>{`On screen: ${onScreen}.`}</p>
      {listed > 0 && <p>{`Open as a list: ${listed === 1 ? "1 file" : `${listed} files`}.`}</p>}
      <p>
        This page was not used for {IDLE_MINUTES} minutes. Press “Keep working,” or everything
        entered is cleared from the screen, from memory and from this tab when the time is up.
      </p>
      <p role="timer" className={styles.timer}>
        {`${timeInWords(secondsLeft)} left`}
      </p>
    </Dialog>
  );
}
