import { useLocation } from "@tanstack/react-router";
import { type ReactNode, useId, useRef, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { useOpening } from "../../keeping/opening/opening";
import { conditionWords, stateWords } from "../../keeping/saving/condition-words";
import Save from "../../keeping/saving/Save";
import styles from "./WaysOut.module.css";

interface SaveAndKeepProps {
  /** What there is to say of a kept draft, in few words. */
  draft: ReactNode;
  /** The choice to keep one. */
  children: ReactNode;
}

/** States the condition of the work, on every page, from what is so; and opens saving and keeping. */
function Opened({ draft, children }: SaveAndKeepProps) {
  const { work } = useOpening();
  const condition = useSyncExternalStore(work.subscribe, work.condition);
  const id = useId();
  const [open, setOpen] = useState(false);
  const part = useRef<HTMLElement>(null);
  const toggle = () => {
    flushSync(() => setOpen(!open));
    if (!open) part.current?.focus();
  };
  return (
    <>
      <button
        type="button"
        className={`button quiet ${styles.state}`}
        aria-expanded={open}
        aria-controls={id}
        onClick={toggle}
      >
        <span>
          <span>{stateWords(condition)}</span> {draft}
          <span className="visually-hidden"> Save and keep</span>
        </span>
      </button>
      <section
        ref={part}
        id={id}
        tabIndex={-1}
        hidden={!open}
        className={styles.part}
        aria-label="Save and keep"
      >
        <div className={styles.save}>
          <p id="work-state">{`${conditionWords(condition)}.`}</p>
          <Save />
        </div>
        {children}
      </section>
    </>
  );
}

/** On another page it is closed again. */
export function SaveAndKeep(props: SaveAndKeepProps) {
  const page = useLocation({ select: ({ pathname }) => pathname });
  return <Opened key={page} {...props} />;
}
