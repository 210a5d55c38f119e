import { nameOfRequest } from "../../assessment/request/request-name";
import { Announced } from "../../ui/Announced";
import { ConfirmDialog } from "../../ui/Dialog";
import type { OpenedFile } from "../file/file-reader";
import type { Advice } from "../file/file-refusal";
import styles from "../keeping-notice.module.css";
import type { DraftState } from "./draft-keeper";

const DAY_AND_TIME = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeStyle: "short" });

/** A day and time in words: "November 22, 2026 at 2:03 PM". */
export function timeOf(date: Date): string {
  return DAY_AND_TIME.format(date);
}

/** The name of a kept draft that cannot be read. */
export const UNREADABLE = "one that could not be read";

/** Which request a kept draft is of, and when it was written. */
export function nameOf({ assessment, savedAt }: OpenedFile): string {
  return `${nameOfRequest(assessment)}, last written ${timeOf(new Date(savedAt))}`;
}

interface DraftActions {
  onContinue: () => void;
  onErase: () => void;
  /** Hands the text of a draft that cannot be read over to a file. */
  onSaveText: (text: string) => void;
  /** Whether continuing takes something from the screen that is not in the draft. */
  losesOnScreen: boolean;
  /** The request on screen, by name. */
  onScreen: string;
}

interface ContinueProps extends Pick<DraftActions, "onContinue" | "losesOnScreen" | "onScreen"> {
  /** Which request the draft is of. */
  name: string;
}

interface DraftNoticeProps extends DraftActions {
  state: DraftState;
}

function Continue({ name, onScreen, onContinue, losesOnScreen }: ContinueProps) {
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
      <p>{`On screen: ${onScreen}.`}</p>
      <p>{`The kept draft: ${name}.`}</p>
      <p>
        Some answers or details on screen are not in the kept draft. Continuing the draft replaces
        them.
      </p>
    </ConfirmDialog>
  );
}

/** Erases the draft, which may be nowhere else, once that is confirmed. */
function Erase({ name, onErase }: { name: string; onErase: () => void }) {
  return (
    <ConfirmDialog
      trigger="Erase it"
      title="Erase the kept draft?"
      confirm="Erase the draft"
      cancel="Keep the draft"
      onConfirm={onErase}
    >
      <p>{`The kept draft: ${name}.`}</p>
      <p>It is erased from this browser. What is on screen stays. This cannot be undone.</p>
    </ConfirmDialog>
  );
}

const MEMORY_ONLY =
  "so this tab no longer keeps its own. Typed details here are not saved, unless you choose to keep them again.";

const STOPPED = {
  elsewhere: `The kept draft was changed in another tab, ${MEMORY_ONLY}`,
  erased: `The kept draft was erased in another tab, ${MEMORY_ONLY}`,
  gone: "The draft that was kept in this browser was erased in another tab.",
  refused:
    "This browser refused to keep the draft. Typed details here are not saved. Save to a file.",
  silent:
    "This browser does not answer when asked for a kept draft. Typed details here are not saved. Save to a file. Another tab or window may be using the draft. Close the others and reload this page.",
  "draft-stays":
    "The kept draft could not be erased. Erase this site’s data in the settings of this browser.",
  "draft-held":
    "The kept draft is not erased yet: another tab or window is using it. It is erased when they are closed.",
};

const SINCE = {
  offered: "The kept draft was changed in another tab. Nothing was replaced or erased here. ",
  kept: `${STOPPED.elsewhere} `,
};

/** What to do for a draft, which is in this browser and nowhere else. */
const SAVE_OR_ERASE = "Save it to a file, or erase it.";
const FOR_DRAFT: Advice = {
  "another-copy": SAVE_OR_ERASE,
  "another-file": SAVE_OR_ERASE,
  "newer-app": "Reload this page to get the newer version, or save the draft to a file.",
};

function words(state: DraftState): string {
  if (state.kind === "stopped") return STOPPED[state.why];
  if (state.kind !== "found" && state.kind !== "unreadable") return "";
  const since = state.since ? SINCE[state.since] : "";
  if (state.kind === "found")
    return `${since}A draft is kept in this browser: ${nameOf(state.opened)}.`;
  const { reason, help } = state.refused;
  return `${since}The draft kept in this browser could not be read. ${reason} ${FOR_DRAFT[help]} It stays as it is until it is erased, and none of it is used.`;
}

/** Offers a draft that was kept before, by its name, or says why none is kept. */
export function DraftNotice({ state, ...actions }: DraftNoticeProps) {
  const { onErase, onSaveText } = actions;
  return (
    <>
      <Announced>{words(state)}</Announced>
      {(state.kind === "found" || state.kind === "unreadable") && (
        <div className={styles.actions}>
          {state.kind === "found" && <Continue {...actions} name={nameOf(state.opened)} />}
          {state.kind === "unreadable" && (
            <button type="button" className="button quiet" onClick={() => onSaveText(state.text)}>
              Save it to a file
            </button>
          )}
          <Erase
            name={state.kind === "found" ? nameOf(state.opened) : UNREADABLE}
            onErase={onErase}
          />
        </div>
      )}
    </>
  );
}
