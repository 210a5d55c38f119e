import { useEffect, useEffectEvent } from "react";
import { flushSync } from "react-dom";
import { useFormContext } from "react-hook-form";
import { type Assessment, withoutMemory } from "../../assessment/record";
import type { DraftKeeper } from "../draft/draft-keeper";

/**
 * Leaving the page drops what lives in memory only, so that a page kept for Back and Forward holds none
 * of it. The coded answers are the tab's, and stay.
 */
export function useLeaving(draft: DraftKeeper, onLeave: () => void): void {
  const { getValues, reset } = useFormContext<Assessment>();
  const leave = useEffectEvent(onLeave);
  useEffect(() => {
    const drop = () => {
      draft.letGo();
      leave();
      flushSync(() => reset(withoutMemory(getValues())));
    };
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted) draft.look();
    };
    window.addEventListener("pagehide", drop);
    window.addEventListener("pageshow", comeBack);
    return () => {
      window.removeEventListener("pagehide", drop);
      window.removeEventListener("pageshow", comeBack);
    };
  }, [draft, getValues, reset]);
}
