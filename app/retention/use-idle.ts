import { useEffect, useRef, useState } from "react";
import { useFormContext } from "react-hook-form";
import type { Assessment } from "../assessment/record";
import { isEntered } from "../assessment/unsaved";
import { type IdleWatch, watchIdle } from "./idle";

interface Idle {
  /** Of the warning, while it counts down. */
  readonly secondsLeft: number | undefined;
  readonly extend: () => void;
  readonly recount: () => void;
}

/** What knows when the tab was last used, across loads of the page. */
interface UseKeeper {
  readonly lastUse: () => number | undefined;
  readonly noteUse: (at: number) => void;
}

/** Counts down where the page is not used while anything is entered, and calls back when it is over. */
export function useIdle({ lastUse, noteUse }: UseKeeper, onOver: () => void): Idle {
  const { getValues } = useFormContext<Assessment>();
  const [secondsLeft, setSecondsLeft] = useState<number>();
  const watch = useRef<IdleWatch>(null);
  const over = useRef(onOver);
  useEffect(() => {
    over.current = onOver;
  });
  useEffect(() => {
    const opened = watchIdle(window, {
      lastUse: lastUse(),
      onUse: noteUse,
      isEntered: () => isEntered(getValues()),
      onPhase: (phase) => {
        setSecondsLeft(phase.kind === "warning" ? phase.secondsLeft : undefined);
        if (phase.kind === "over") over.current();
      },
    });
    watch.current = opened;
    return opened.stop;
  }, [getValues, lastUse, noteUse]);
  return {
    secondsLeft,
    extend: () => watch.current?.extend(),
    recount: () => watch.current?.recount(),
  };
}
