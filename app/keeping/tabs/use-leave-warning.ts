import { useEffect } from "react";
import { useFormContext } from "react-hook-form";
import { type Assessment, STORAGE } from "../../assessment/record";
import type { DraftKeeper } from "../draft/draft-keeper";
import type { Work } from "../saving/work";

/**
 * Has the browser ask before leaving takes what lives in memory only and is neither in a saved file nor
 * in the kept draft. It listens only as long as there is such a thing: some browsers keep no page for
 * Back and Forward that listens.
 */
export function useLeaveWarning(work: Work, draft: DraftKeeper): void {
  const { getValues, subscribe } = useFormContext<Assessment>();
  useEffect(() => {
    const isAtRisk = () => {
      const missing = draft.missing(getValues());
      return work
        .pieces(getValues())
        .some((piece) => STORAGE[piece][0] === "memory" && missing.includes(piece));
    };
    const warn = (event: BeforeUnloadEvent) => {
      draft.flush();
      event.preventDefault();
    };
    const follow = () => {
      if (isAtRisk()) window.addEventListener("beforeunload", warn);
      else window.removeEventListener("beforeunload", warn);
    };
    follow();
    const stops = [
      subscribe({ formState: { values: true }, callback: follow }),
      work.subscribe(follow),
      draft.subscribe(follow),
    ];
    return () => {
      window.removeEventListener("beforeunload", warn);
      for (const stop of stops) stop();
    };
  }, [work, draft, getValues, subscribe]);
}
