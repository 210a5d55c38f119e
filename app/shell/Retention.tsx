import { useRouteContext } from "@tanstack/react-router";
import { useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import { useFormContext } from "react-hook-form";
import type { Assessment } from "../assessment/record";
import { nameOfRequest } from "../assessment/request/request-name";
import { watchUnsaved } from "../assessment/unsaved";
import { DraftChoice } from "../keeping/draft/DraftChoice";
import { DraftNotice } from "../keeping/draft/DraftNotice";
import type { DraftKeeper, DraftState } from "../keeping/draft/draft-keeper";
import { saveDraftText, useDraft } from "../keeping/draft/use-draft";
import { useFromFile } from "../keeping/draft/use-from-file";
import type { OpenedFile } from "../keeping/file/file-reader";
import { EmptiedNotice } from "../keeping/idle/EmptiedNotice";
import { IdleWarning } from "../keeping/idle/IdleWarning";
import { useIdle } from "../keeping/idle/idle";
import styles from "../keeping/keeping-notice.module.css";
import { usePut } from "../keeping/opening/opening";
import Save from "../keeping/saving/Save";
import { useBeingHere } from "../keeping/tabs/other-tabs";
import { useTabsCleared } from "../keeping/tabs/tabs-clearing";
import { useLeaveWarning, useLeaving, useTyped } from "../keeping/tabs/use-leaving";
import { focusHeading } from "../ui/page-focus";
import { WAYS_OUT } from "./Site";
import { useOfForm } from "./use-of-form";
import { ClearEverything } from "./ways-out/ClearEverything";
import { NewRequest } from "./ways-out/NewRequest";
import { SaveAndKeep } from "./ways-out/SaveAndKeep";
import { useClear } from "./ways-out/use-clear";

/** Whether what is on screen holds anything that the draft does not. */
function differs(onScreen: Assessment, { assessment }: OpenedFile): boolean {
  const draft = watchUnsaved();
  draft.noteSaved(assessment);
  return draft.pieces(onScreen).length > 0;
}

/** Continues a found draft. */
function useContinue(draft: DraftKeeper): (opened: OpenedFile) => Promise<void> {
  const put = usePut();
  return async (opened) => {
    // Another tab may have changed or erased it since it was offered.
    await draft.look();
    const state = draft.state();
    if (state.kind !== "found" || state.opened !== opened) return;
    await put(opened.assessment, () => draft.resume(opened));
  };
}

/** The notice under the header, about a draft that was kept before. */
function Found({ draft, state }: { draft: DraftKeeper; state: DraftState }) {
  const loses = useOfForm((onScreen) => state.kind === "found" && differs(onScreen, state.opened));
  const name = useOfForm(nameOfRequest);
  const goOn = useContinue(draft);
  return (
    <DraftNotice
      state={state}
      losesOnScreen={loses}
      onScreen={name}
      onContinue={() => state.kind === "found" && goOn(state.opened)}
      onSaveText={saveDraftText}
      onErase={async () => {
        await draft.erase();
        focusHeading();
      }}
    />
  );
}

/** Says whether what is on screen is in the kept draft. */
function Kept({ draft }: { draft: DraftKeeper }) {
  const isThis = useOfForm((onScreen) => draft.missing(onScreen).length === 0);
  return <span>{isThis ? "Draft kept" : "Keeping the draft…"}</span>;
}

interface WaysOutProps {
  draft: DraftKeeper;
  state: DraftState;
  fromFile: boolean;
}

/** In the header, once it is loaded: what ends a request, and what saves and keeps it. */
function WaysOut({ draft, state, fromFile }: WaysOutProps) {
  const { getValues } = useFormContext<Assessment>();
  const place = document.getElementById(WAYS_OUT);
  if (!place) return null;
  const isKept = state.kind === "kept";
  return createPortal(
    <>
      <ClearEverything draft={state} />
      <NewRequest draftKept={isKept} />
      <SaveAndKeep draft={isKept && <Kept draft={draft} />}>
        <DraftChoice
          state={state}
          fromFile={fromFile}
          onKeep={() => draft.keep(getValues())}
          onErase={draft.erase}
        />
      </SaveAndKeep>
    </>,
    place,
  );
}

/** What is kept, for how long, and how it is cleared: the draft, the idle warning, and leaving. */
export default function Retention() {
  const { keeper, work, list, replacing } = useRouteContext({ from: "__root__" });
  const { getValues } = useFormContext<Assessment>();
  const { emptied, notKept } = useSyncExternalStore(keeper.subscribe, keeper.state, keeper.state);
  const [draft, state] = useDraft(keeper, replacing);
  const tabs = useTabsCleared(emptied !== undefined);
  const fromFile = useFromFile();
  const clear = useClear();
  useLeaveWarning(work, draft);
  useTyped(keeper, draft);
  useLeaving(draft, list.empty);
  const listed = () => list.state().rows.length;
  const idle = useIdle(
    keeper,
    () => listed() > 0,
    async () => {
      const written = draft.letGo();
      for (const dialog of document.querySelectorAll("dialog")) dialog.close();
      await clear("idle");
      await written;
      await draft.look();
    },
  );
  useBeingHere({
    unsavedName: () =>
      work.pieces(getValues()).length > 0 ? nameOfRequest(getValues()) : undefined,
    onClear: () => {
      for (const dialog of document.querySelectorAll("dialog")) dialog.close();
      return clear("elsewhere");
    },
  });
  return (
    <>
      <section className={styles.notice} aria-label="Kept and cleared">
        <EmptiedNotice
          emptied={emptied}
          draftKept={state.kind === "found"}
          notKept={notKept}
          tabs={tabs}
        />
        <Found draft={draft} state={state} />
      </section>
      <WaysOut draft={draft} state={state} fromFile={fromFile} />
      {idle.secondsLeft !== undefined && (
        <IdleWarning
          onScreen={nameOfRequest(getValues())}
          listed={listed()}
          secondsLeft={idle.secondsLeft}
          onExtend={idle.extend}
        >
          <Save />
        </IdleWarning>
      )}
    </>
  );
}
