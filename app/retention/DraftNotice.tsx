import { ConfirmDialog } from "../ui/ConfirmDialog";
import type { DraftState } from "./draft-keeper";
import { nameOf } from "./draft-words";
import styles from "./Retention.module.css";

interface DraftActions {
  onContinue: () => void;
  onErase: () => void;
  /** Hands the text of a draft that cannot be read over to a file. */
  onSaveText: (text: string) => void;
  /** Whether continuing takes something from the screen that is not in the draft. */
  losesOnScreen: boolean;
}

interface DraftNoticeProps extends DraftActions {
  state: DraftState;
}

function Continue({ onContinue, losesOnScreen }: DraftActions) {
  if (!losesOnScreen)
    return (
      <button type="button" className="button" onClick={onContinue}>
        Continue the kept draft
      </button>
    );
  return (
    <ConfirmDialog
      trigger="Continue the kept draft"
      title="Replace what is on screen?"
      confirm="Replace it"
      cancel="Keep what is here"
      onConfirm={onContinue}
    >
      There are answers or details on screen that are not in the kept draft. Continuing the draft
      replaces them.
    </ConfirmDialog>
  );
}

const STOPPED = {
  elsewhere:
    "The kept draft was changed or erased in another tab, so this tab no longer keeps its own. What you type here is in memory only, unless you choose to keep it anew.",
  refused:
    "This browser refused to keep the draft. What you type here is in memory only: save it to a file.",
};

function words(state: DraftState): string {
  if (state.kind === "found") return `A draft is kept in this browser: ${nameOf(state.opened)}.`;
  if (state.kind === "unreadable") {
    const { place, reason } = state.refused;
    const why = place ? `: ${place}.` : `. ${reason}`;
    return `The draft kept in this browser could not be read${why} It is left as it is, and nothing of it is used.`;
  }
  return state.kind === "stopped" ? STOPPED[state.why] : "";
}

/** Offers a draft that was kept before, or says why none is kept. It shows nothing of the patient. */
export function DraftNotice({ state, ...actions }: DraftNoticeProps) {
  const { onErase, onSaveText } = actions;
  return (
    <>
      <p role="status">{words(state)}</p>
      {(state.kind === "found" || state.kind === "unreadable") && (
        <div className={styles.actions}>
          {state.kind === "found" && <Continue {...actions} />}
          {state.kind === "unreadable" && (
            <button type="button" className="button quiet" onClick={() => onSaveText(state.text)}>
              Save it to a file
            </button>
          )}
          <button type="button" className="button quiet" onClick={onErase}>
            Erase it
          </button>
        </div>
      )}
    </>
  );
}
