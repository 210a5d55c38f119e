import { useRef } from "react";
import { ConfirmDialog } from "../../ui/Dialog";
import { useSaidOnChange } from "../../ui/say";
import styles from "../keeping-notice.module.css";
import { nameOf, timeOf, UNREADABLE } from "./DraftNotice";
import type { DraftState } from "./draft-keeper";

interface DraftChoiceProps {
  state: DraftState;
  /** The page was opened from a folder: a browser may take all such pages for one site. */
  fromFile: boolean;
  onKeep: () => void;
  onErase: () => void;
}

function Kept({ writtenAt, onErase }: { writtenAt: Date; onErase: () => void }) {
  return (
    <>
      <p>{`Last written ${timeOf(writtenAt)}.`}</p>
      <button type="button" className="button quiet" onClick={onErase}>
        Stop keeping, and erase the draft
      </button>
    </>
  );
}

interface TermsProps {
  /** The draft that is there now, by name. */
  replaces: string | undefined;
  fromFile: boolean;
}

/** What keeping a draft means, before it is chosen. */
export function Terms({ replaces, fromFile }: TermsProps) {
  return (
    <>
      <p>
        <strong>Do not do this on a shared computer.</strong> Whoever uses this browser can open the
        draft.
      </p>
      <ul className={styles.terms}>
        <li>
          What: the answers, supporting details, codes and request details, including the patient’s
          name and numbers.
        </li>
        <li>Where: in this browser’s own database on this computer. Nothing is sent anywhere.</li>
        <li>
          How long: until you erase it, here or by “Clear everything.” When an unused page is
          cleared, the draft stays.
        </li>
      </ul>
      {fromFile && (
        <p>
          This page was opened from a folder: any other page that is opened from one in this browser
          may read the draft too.
        </p>
      )}
      {replaces && (
        <p>
          <strong>It replaces the draft that is kept there now, which is then lost:</strong>{" "}
          <span>{replaces}</span>.
        </p>
      )}
    </>
  );
}

function NotKept({ onKeep, ...terms }: TermsProps & { onKeep: () => void }) {
  return (
    <ConfirmDialog
      trigger="Keep the draft in this browser"
      title="Keep the draft in this browser?"
      confirm={terms.replaces ? "Replace the kept draft" : "Keep it in this browser"}
      cancel="Do not keep it"
      onConfirm={onKeep}
    >
      <Terms {...terms} />
    </ConfirmDialog>
  );
}

/** The draft that keeping this one takes the place of. */
function replacedBy(state: DraftState): string | undefined {
  if (state.kind === "found") return nameOf(state.opened);
  return state.kind === "unreadable" ? UNREADABLE : undefined;
}

/** Says what becomes of what is typed, and lets a person choose otherwise. */
export function DraftChoice({ state, fromFile, onKeep, onErase }: DraftChoiceProps) {
  const section = useRef<HTMLElement>(null);
  const kept = state.kind === "kept";
  const words = kept
    ? "Draft kept in this browser, until you erase it."
    : "Not saved. Typed details are lost if this tab closes or reloads.";
  useSaidOnChange(words);
  // What was pressed gives way to something else, so focus moves to what stays.
  const andStay = (act: () => void) => () => {
    section.current?.focus();
    act();
  };
  return (
    <section ref={section} tabIndex={-1} className={styles.choice} aria-label="What is kept">
      <p>{words}</p>
      {kept ? (
        <Kept writtenAt={state.writtenAt} onErase={andStay(onErase)} />
      ) : (
        <NotKept replaces={replacedBy(state)} fromFile={fromFile} onKeep={andStay(onKeep)} />
      )}
    </section>
  );
}
