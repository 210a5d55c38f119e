import { useEffect, useEffectEvent } from "react";
import { flushSync } from "react-dom";
import { useFormContext } from "react-hook-form";
import { type Assessment, STORAGE, withoutMemory } from "../../assessment/record";
import { type Entered, enteredPieces } from "../../assessment/unsaved";
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

/** What remembers across loads which pieces hold typed details. */
interface TypedKeeper {
  readonly noteTyped: (pieces: readonly Entered[]) => void;
  readonly takeTyped: () => void;
}

/**
 * Has the tab remember which pieces hold typed details that are not in the kept draft, so that it can be said
 * what a reload, or coming back to the page, did not keep. What is dropped on leaving is what was not kept.
 */
export function useTyped({ noteTyped, takeTyped }: TypedKeeper, draft: DraftKeeper): void {
  const { getValues, subscribe } = useFormContext<Assessment>();
  useEffect(() => {
    let leaving = false;
    const follow = () => {
      if (leaving) return;
      const missing = draft.missing(getValues());
      const typed = enteredPieces(getValues()).filter((piece) => STORAGE[piece][0] === "memory");
      noteTyped(typed.filter((piece) => missing.includes(piece)));
    };
    const leave = () => {
      leaving = true;
    };
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      leaving = false;
      if (persisted) takeTyped();
    };
    window.addEventListener("pagehide", leave);
    window.addEventListener("pageshow", comeBack);
    const stops = [
      subscribe({ formState: { values: true }, callback: follow }),
      draft.subscribe(follow),
    ];
    return () => {
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("pageshow", comeBack);
      for (const stop of stops) stop();
    };
  }, [draft, noteTyped, takeTyped, getValues, subscribe]);
}
