import { startTransition, useEffect, useState } from "react";

/** What ends a page, or its painting: nothing may wait beyond it. */
const LAST_CALLS = ["beforeunload", "pagehide", "visibilitychange"];

/**
 * Does something once the page was painted as it is now, so that a person waits for nothing but what is shown. At once
 * where nothing is painted, and before the page is left. Gives back how to call it off.
 */
export function afterPaint(action: () => void): () => void {
  if (document.hidden) {
    action();
    return () => {};
  }
  // What is drawn in one frame is surely on screen by the next, which is left as short as it can be.
  let timer: ReturnType<typeof setTimeout>;
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      timer = setTimeout(act);
    });
  });
  const callOff = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    for (const type of LAST_CALLS) removeEventListener(type, act, { capture: true });
  };
  function act() {
    callOff();
    action();
  }
  for (const type of LAST_CALLS) addEventListener(type, act, { capture: true });
  return callOff;
}

/**
 * Whether something is due that was not wanted at first: once the page was painted without it. At once where it was
 * wanted from the start.
 */
export function useAfterPaint(wanted: boolean): boolean {
  const [isDue, setDue] = useState(wanted);
  useEffect(() => {
    if (wanted) return afterPaint(() => startTransition(() => setDue(true)));
    setDue(false);
  }, [wanted]);
  return wanted && isDue;
}
