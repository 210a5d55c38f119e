import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useFormContext } from "react-hook-form";
import type { Assessment } from "../../assessment/record";
import { isEntered } from "../../assessment/unsaved";
import { type IdleWatch, watchIdle } from "./idle";

interface Idle {
  /** Of the warning, while it counts down. */
  readonly secondsLeft: number | undefined;
  readonly extend: () => void;
}

/** What knows when the tab was last used, across loads of the page. */
interface UseKeeper {
  readonly lastUse: () => number | undefined;
  readonly noteUse: (at: number) => void;
}

/**
 * Counts down where the page is not used while anything is entered or held besides, and calls back when it is
 * over.
 */
export function useIdle(
  { lastUse, noteUse }: UseKeeper,
  holds: () => boolean,
  onOver: () => void,
): Idle {
  const { getValues } = useFormContext<Assessment>();
  const [secondsLeft, setSecondsLeft] = useState<number>();
  const watch = useRef<IdleWatch>(null);
  const isHeld = useEffectEvent(holds);
  const over = useEffectEvent(onOver);
  useEffect(() => {
    const opened = watchIdle(window, {
      lastUse: lastUse(),
      onUse: noteUse,
      isInSight: () => document.visibilityState === "visible",
      isEntered: () => isHeld() || isEntered(getValues()),
      onPhase: (phase) => {
        setSecondsLeft(phase.kind === "warning" ? phase.secondsLeft : undefined);
        if (phase.kind === "over") over();
      },
    });
    watch.current = opened;
    return opened.stop;
  }, [getValues, lastUse, noteUse]);
  return { secondsLeft, extend: () => watch.current?.extend() };
}
