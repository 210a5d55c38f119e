import { useEffect } from "react";
import { useFormContext } from "react-hook-form";
import { type Assessment, STORAGE } from "../../assessment/record";
import { type Entered, enteredPieces } from "../../assessment/unsaved";
import type { DraftKeeper } from "../draft/draft-keeper";

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
