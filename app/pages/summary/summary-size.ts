import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { SummaryDocument } from "../../paper/summary/document";
import type { TextChoice } from "../../paper/text/plain-text";
import { roomOf } from "../../paper/text/portal-room";

/** So long nothing may have changed: what is being typed is not laid out with every letter. */
const PAUSE = 500;

type Counts = Awaited<ReturnType<typeof import("../../paper/pdf/make-pdf")["countPages"]>>;

function pages(count: number): string {
  return count === 1 ? "1 page" : `${count} pages`;
}

function countWords({ letter, a4 }: Counts): string {
  const count =
    letter === a4 ? `${pages(letter)}, Letter or A4` : `${pages(letter)} on Letter, ${a4} on A4`;
  return `${count}, at 100% and default margins`;
}

/** Once the browser has nothing else to do; a little later where it does not tell. */
function whenIdle(run: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(run, { timeout: 2000 });
  else setTimeout(run, 200);
}

/**
 * How many pages the summary takes, in words, from the layout of the PDF, which breaks where the printed page
 * does. Worked out after the page is usable; nothing while that is so, or where its part could not be loaded.
 */
export function usePageCount(summary: SummaryDocument, subject: string): string {
  const [counted, setCounted] = useState({ subject: "", words: "" });
  // biome-ignore lint/correctness/useExhaustiveDependencies: The subject is all of the summary but the time.
  useEffect(() => {
    let current = true;
    const count = async () => {
      if (!current) return;
      const { countPages } = await import("../../paper/pdf/make-pdf");
      const words = current ? countWords(await countPages(summary)) : "";
      if (current) setCounted({ subject, words });
    };
    const timer = setTimeout(() => whenIdle(() => count().catch(() => {})), PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [subject]);
  return counted.subject === subject ? counted.words : "";
}

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
