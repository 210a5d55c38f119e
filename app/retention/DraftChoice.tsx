import { useRef } from "react";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import type { DraftState } from "./draft-keeper";
import { timeOf } from "./draft-words";
import styles from "./Retention.module.css";

interface DraftChoiceProps {
  state: DraftState;
  /** The page was opened from a folder: a browser may take all such pages for one site. */
  fromFile: boolean;
  onKeep: () => void;
  onErase: () => void;
}

function Kept({ writtenAt, onErase }: { writtenAt: Date | undefined; onErase: () => void }) {
  return (
    <>
      {writtenAt && <p>Last written {timeOf(writtenAt)}.</p>}
      <button type="button" className="button quiet" onClick={onErase}>
        Stop keeping, and erase the draft
      </button>
    </>
  );
}

interface NotKeptProps {
  replaces: boolean;
  fromFile: boolean;
  onKeep: () => void;
}

function NotKept({ replaces, fromFile, onKeep }: NotKeptProps) {
  return (
    <ConfirmDialog
      trigger="Keep the draft in this browser"
      title="Keep the draft in this browser?"
      confirm="Keep it in this browser"
      cancel="Do not keep it"
      onConfirm={onKeep}
    >
      <p>
        <strong>On a shared computer, do not.</strong> Whoever uses this browser can open the draft.
      </p>
      <ul className={styles.terms}>
        <li>
          What: the answers, supporting details, codes and request details, names and numbers of the
          patient included, as you go on.
        </li>
        <li>Where: in this browser’s own database on this computer. Nothing is sent anywhere.</li>
        <li>
          How long: until you erase it, at the foot of the page or by “Clear everything now”. After
          a time without use the page is emptied, and the draft stays.
        </li>
      </ul>
      {fromFile && (
        <p>
          This page was opened from a folder: any other page that is opened from one in this browser
          may read the draft too.
        </p>
      )}
      {replaces && <p>It replaces the draft that is kept there now.</p>}
    </ConfirmDialog>
  );
}

/** Says what becomes of what is typed, and lets a person choose otherwise. */
export function DraftChoice({ state, fromFile, onKeep, onErase }: DraftChoiceProps) {
  const section = useRef<HTMLElement>(null);
  // What was pressed gives way to something else, so focus moves to what stays.
  const andStay = (act: () => void) => () => {
    section.current?.focus();
    act();
  };
  return (
    <section ref={section} tabIndex={-1} className={styles.choice} aria-label="What is kept">
      <p role="status">
        {state.kind === "kept"
          ? "Draft kept in this browser, until you erase it."
          : "What you type lives in memory only, and is gone when this tab closes or reloads."}
      </p>
      {state.kind === "kept" ? (
        <Kept writtenAt={state.writtenAt} onErase={andStay(onErase)} />
      ) : (
        <NotKept replaces={state.kind !== "none"} fromFile={fromFile} onKeep={andStay(onKeep)} />
      )}
    </section>
  );
}
