import { useNavigate, useRouteContext } from "@tanstack/react-router";
import { type ReactNode, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import { useFormContext, useWatch } from "react-hook-form";
import type { OpenedFile } from "../assessment/file-reader";
import type { Assessment } from "../assessment/record";
import { watchUnsaved } from "../assessment/unsaved";
import { DraftChoice } from "../retention/DraftChoice";
import { DraftNotice } from "../retention/DraftNotice";
import type { DraftKeeper, DraftState } from "../retention/draft-keeper";
import { EmptiedNotice } from "../retention/EmptiedNotice";
import { eraseDraft } from "../retention/erase-draft";
import { IdleWarning } from "../retention/IdleWarning";
import styles from "../retention/Retention.module.css";
import { saveDraftText } from "../retention/save-draft-text";
import { useDraft } from "../retention/use-draft";
import { useIdle } from "../retention/use-idle";
import { useLeaveWarning } from "../retention/use-leave-warning";
import { useLeaving } from "../retention/use-leaving";
import { focusHeading } from "./arrivals";
import Save from "./Save";
import siteStyles from "./Site.module.css";
import { DRAFT_CHOICE, DRAFT_STATE } from "./slots";
import { useClear } from "./use-clear";

/** Nothing turns a page from a folder into one from a server. */
const never = () => () => {};

const isFromFile = () => window.location.protocol === "file:";

/** Draws into a place of the frame that is there from the first load. */
function Into({ id, children }: { id: string; children: ReactNode }) {
  const place = document.getElementById(id);
  return place && createPortal(children, place);
}

/** Whether what is on screen holds anything that the draft does not. */
function differs(onScreen: Assessment, { assessment }: OpenedFile): boolean {
  const draft = watchUnsaved();
  draft.noteSaved(assessment);
  return draft.pieces(onScreen).length > 0;
}

/** Continues a found draft, goes to where its assessment is, and marks what is wrong in it. */
function useContinue(draft: DraftKeeper): (opened: OpenedFile) => Promise<void> {
  const { reset, trigger } = useFormContext<Assessment>();
  const navigate = useNavigate();
  return async (opened) => {
    draft.resume(opened);
    reset(opened.assessment);
    const { service } = opened.assessment;
    await (service ? navigate({ to: "/$service", params: { service } }) : navigate({ to: "/" }));
    focusHeading();
    await trigger();
  };
}

/** The notice under the header, about a draft that was kept before. */
function Found({ draft, state }: { draft: DraftKeeper; state: DraftState }) {
  const { control, getValues } = useFormContext<Assessment>();
  useWatch({ control });
  const goOn = useContinue(draft);
  return (
    <DraftNotice
      state={state}
      losesOnScreen={state.kind === "found" && differs(getValues(), state.opened)}
      onContinue={() => state.kind === "found" && goOn(state.opened)}
      onSaveText={saveDraftText}
      onErase={async () => {
        await eraseDraft();
        await draft.look();
        focusHeading();
      }}
    />
  );
}

/** What is kept, for how long, and how it is emptied: the draft, the idle warning, and leaving. */
export default function Retention() {
  const { keeper, unsaved } = useRouteContext({ from: "__root__" });
  const { getValues } = useFormContext<Assessment>();
  const { emptied } = useSyncExternalStore(keeper.subscribe, keeper.state, keeper.state);
  const [draft, state] = useDraft(keeper);
  const fromFile = useSyncExternalStore(never, isFromFile, () => false);
  const clear = useClear();
  useLeaveWarning(unsaved, draft);
  useLeaving(draft);
  const idle = useIdle(keeper, async () => {
    const written = draft.flush();
    draft.release();
    for (const dialog of document.querySelectorAll("dialog")) dialog.close();
    await clear("idle");
    await written;
    await draft.look();
  });
  const keep = () => draft.keep(getValues());
  const stopKeeping = async () => {
    draft.release();
    await eraseDraft();
  };
  return (
    <>
      <section className={styles.notice} aria-label="Kept and emptied">
        <EmptiedNotice emptied={emptied} draftKept={state.kind === "found"} />
        <Found draft={draft} state={state} />
      </section>
      {state.kind === "kept" && (
        <Into id={DRAFT_STATE}>
          <p className={siteStyles.pill}>Draft kept in this browser</p>
        </Into>
      )}
      <Into id={DRAFT_CHOICE}>
        <DraftChoice state={state} fromFile={fromFile} onKeep={keep} onErase={stopKeeping} />
      </Into>
      {idle.secondsLeft !== undefined && (
        <IdleWarning secondsLeft={idle.secondsLeft} onExtend={idle.extend} onRecount={idle.recount}>
          <Save />
        </IdleWarning>
      )}
    </>
  );
}
