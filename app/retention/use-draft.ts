import { useEffect, useState, useSyncExternalStore } from "react";
import { useFormContext } from "react-hook-form";
import type { Assessment } from "../assessment/record";
import { type DraftKeeper, type DraftState, openDraft } from "./draft-keeper";
import { BROWSER_STORE } from "./draft-store";

/** What says that all is being erased. */
interface Emptying {
  readonly state: () => { readonly emptied?: string | undefined };
  readonly subscribe: (onChange: () => void) => () => void;
}

/**
 * The kept draft: looked for on arrival, and on return from another tab, which may have kept one; and
 * told whatever changes in the form.
 */
export function useDraft(session: Emptying): readonly [DraftKeeper, DraftState] {
  const { subscribe } = useFormContext<Assessment>();
  const [draft] = useState(() => openDraft(BROWSER_STORE));
  useEffect(() => {
    draft.look();
    const turn = () => {
      if (document.visibilityState === "hidden") draft.flush();
      else if (draft.state().kind === "none") draft.look();
    };
    document.addEventListener("visibilitychange", turn);
    const stops = [
      subscribe({ formState: { values: true }, callback: ({ values }) => draft.note(values) }),
      session.subscribe(() => {
        if (session.state().emptied === "erasing") draft.release();
      }),
    ];
    return () => {
      document.removeEventListener("visibilitychange", turn);
      for (const stop of stops) stop();
    };
  }, [draft, session, subscribe]);
  return [draft, useSyncExternalStore(draft.subscribe, draft.state, draft.state)];
}
