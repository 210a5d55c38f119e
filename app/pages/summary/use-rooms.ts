import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { SummaryDocument } from "../../paper/summary/document";
import type { TextChoice } from "../../paper/text/plain-text";
import { roomOf } from "../../paper/text/portal-room";

const loadWriter = () => import("../../paper/text/plain-text");

/**
 * How many characters each text takes, counted after what was typed is on screen; nothing before what writes
 * the text is there.
 */
export function useRooms(
  summary: SummaryDocument,
  choice: TextChoice,
): readonly number[] | undefined {
  const [write, setWrite] = useState<Awaited<ReturnType<typeof loadWriter>>>();
  const counted = useDeferredValue(summary);
  useEffect(() => {
    let gone = false;
    loadWriter().then(
      (loaded) => gone || setWrite(loaded),
      () => {},
    );
    return () => {
      gone = true;
    };
  }, []);
  return useMemo(() => write?.toPlainTexts(counted, choice).map(roomOf), [write, counted, choice]);
}
