import { startTransition, useEffect, useState } from "react";

/**
 * Whether something is due that was not wanted at first: once the page was painted without it, so that nothing of it
 * holds up what a person waits for. At once where it was wanted from the start, and where nothing is painted.
 */
export function useAfterPaint(wanted: boolean): boolean {
  const [isDue, setDue] = useState(wanted);
  useEffect(() => {
    if (!wanted || document.hidden) return setDue(wanted);
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setDue(true)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [wanted]);
  return wanted && isDue;
}
