import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useFormContext } from "react-hook-form";
import type { Assessment } from "../../assessment/record";
import { isEntered } from "../../assessment/unsaved";
import { EMPTIED_AFTER_MS, IDLE_MINUTES } from "./retention-times";

/** How long ago the page was used, as far as it matters. */
export type Phase =
  | { readonly kind: "in-use" }
  | { readonly kind: "warning"; readonly secondsLeft: number }
  | { readonly kind: "over" };

const WARN_AFTER = IDLE_MINUTES * 60_000;

const IN_USE: Phase = { kind: "in-use" };

/** The phase by the clock on the wall, which goes on while a laptop sleeps. */
export function phaseAt(now: number, lastUse: number): Phase {
  const unused = now - lastUse;
  if (unused < WARN_AFTER) return IN_USE;
  if (unused >= EMPTIED_AFTER_MS) return { kind: "over" };
  return { kind: "warning", secondsLeft: Math.ceil((EMPTIED_AFTER_MS - unused) / 1000) };
}

/** How long until the phase says something else, in milliseconds. */
function untilNext(phase: Phase, now: number, lastUse: number): number {
  if (phase.kind === "in-use") return lastUse + WARN_AFTER - now;
  return (lastUse + EMPTIED_AFTER_MS - now) % 1000 || 1000;
}

/** What a person does on a page that is in use: by hand, by voice, or by what acts for them. */
const USES = [
  "keydown",
  "pointerdown",
  "pointermove",
  "wheel",
  "scroll",
  "click",
  "beforeinput",
  "input",
  "change",
  "compositionstart",
  "compositionupdate",
  "compositionend",
  "drop",
];

/** What shows a page again that was out of sight, or whose computer slept. */
const RETURNS = ["focus", "visibilitychange", "pageshow"];

/** For so long a page may scroll to what took focus. */
const SCROLLS_TO_FOCUS_MS = 500;

/** Focus that moves within the page. The app moves it too: it is neither a use nor a return. */
function isWithin({ type, target, currentTarget }: Event): boolean {
  return type === "focus" && target !== currentTarget;
}

interface IdleOptions {
  /** When the page was last used before it was loaded, if that is known. */
  readonly lastUse: number | undefined;
  /** Whether the page is the one in front, in its window. */
  readonly isInSight: () => boolean;
  /** Whether there is anything to empty. */
  readonly isEntered: () => boolean;
  /** Told each phase as it comes, and each second of the warning. */
  readonly onPhase: (phase: Phase) => void;
  /** Told the time of each use. */
  readonly onUse: (at: number) => void;
}

/** A watch on use. */
interface IdleWatch {
  /** The person says so: all begins again. */
  readonly extend: () => void;
  readonly stop: () => void;
}

/**
 * Watches a page for use; coming back to it in time is one. During the warning only `extend` counts: whoever
 * comes by then keeps nothing on screen. What the app does by itself is no use: it moves focus within the
 * page, and the only thing that it presses is a link outside the page (`ui/save-file.ts`).
 */
export function watchIdle(page: EventTarget, options: IdleOptions): IdleWatch {
  const { isInSight, isEntered, onPhase, onUse } = options;
  // A clock that was set back leaves no use in the future.
  let lastUse = Math.min(options.lastUse ?? Date.now(), Date.now());
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told: Phase = IN_USE;

  const tell = (phase: Phase) => {
    if (phase.kind !== "in-use" || told.kind !== "in-use") onPhase(phase);
    told = phase;
  };
  const check = () => {
    const now = Date.now();
    const phase = phaseAt(now, lastUse);
    const matters = phase.kind === "in-use" || isEntered();
    if (!matters || phase.kind === "over") lastUse = now;
    clearTimeout(timer);
    timer = setTimeout(check, untilNext(phaseAt(now, lastUse), now, lastUse));
    tell(matters ? phase : IN_USE);
  };
  const begin = () => {
    lastUse = Date.now();
    onUse(lastUse);
  };
  let focusMoved = Number.NEGATIVE_INFINITY;
  const use = ({ type }: Event) => {
    if (type === "scroll" && Date.now() - focusMoved < SCROLLS_TO_FOCUS_MS) return;
    if (phaseAt(Date.now(), lastUse).kind === "in-use") begin();
    else check();
  };
  const comeBack = (event: Event) => {
    if (isWithin(event)) focusMoved = Date.now();
    else if (isInSight()) return use(event);
    check();
  };

  const listening = { capture: true, passive: true };
  for (const type of USES) page.addEventListener(type, use, listening);
  for (const type of RETURNS) page.addEventListener(type, comeBack, listening);
  check();
  if (told.kind === "in-use" && isInSight()) begin();
  return {
    extend: () => {
      begin();
      check();
    },
    stop: () => {
      clearTimeout(timer);
      for (const type of USES) page.removeEventListener(type, use, listening);
      for (const type of RETURNS) page.removeEventListener(type, comeBack, listening);
    },
  };
}

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
