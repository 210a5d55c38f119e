import { useEffect, useState, useSyncExternalStore } from "react";
import { useFormContext } from "react-hook-form";
import { type Assessment, emptyAssessment } from "../../assessment/record";
import { download } from "../../ui/files/save-file";
import type { Followed, Listeners } from "../../ui/store";
import { fileName } from "../file/file";
import { hearTabs } from "../tabs/tell-tabs";
import { type DraftKeeper, type DraftState, openDraft } from "./draft-keeper";
import { BROWSER_STORE } from "./draft-store";

/**
 * The kept draft: looked at on arrival, on return from another tab, and whenever another tab says that it
 * changed it; and told whatever changes in the form. What takes the place of a request leaves its draft as it
 * is, to be offered.
 *
 * @param session Says that all is being erased.
 * @param replacing Tells before another request takes the place of the one in the form.
 */
export function useDraft(
  session: Followed<{ readonly emptied?: string | undefined }>,
  replacing: Pick<Listeners, "subscribe">,
): readonly [DraftKeeper, DraftState] {
  const { subscribe } = useFormContext<Assessment>();
  const [draft] = useState(() => openDraft(BROWSER_STORE));
  useEffect(() => {
    draft.look();
    const turn = () => {
      if (document.visibilityState === "hidden") draft.flush();
      else draft.look();
    };
    document.addEventListener("visibilitychange", turn);
    const stops = [
      subscribe({ formState: { values: true }, callback: ({ values }) => draft.note(values) }),
      session.subscribe(() => {
        const { emptied } = session.state();
        if (emptied === "erasing" || emptied === "elsewhere") draft.drop();
      }),
      replacing.subscribe(() => {
        const { kind } = draft.state();
        draft.letGo();
        if (kind === "kept") draft.look();
      }),
      hearTabs(({ kind }) => {
        if (kind === "draft-changed") draft.look();
      }),
    ];
    return () => {
      document.removeEventListener("visibilitychange", turn);
      for (const stop of stops) stop();
    };
  }, [draft, session, replacing, subscribe]);
  return [draft, useSyncExternalStore(draft.subscribe, draft.state, draft.state)];
}

/** Hands the text of a draft that cannot be read to the browser, as it is. */
export function saveDraftText(text: string): void {
  download(text, "application/json", fileName(emptyAssessment(), new Date()));
}
