import { PAGE_MARKS, pageMark } from "./attachment";
import { findStreams, type PdfStream } from "./streams";
import { unpack } from "./unpack";

/** In bytes, of all that is looked through. */
const MOST = 20_000_000;

/** What the pages of a PDF say of where they come from. */
export interface Pages {
  readonly count: number;
  readonly marks: readonly string[];
}

/**
 * Whose the pages are, beside those of a carried file:
 * - none: no others
 * - not-told: an older version made them, or another program rewrote them, and they name no file
 * - documents: pages of other documents
 * - requests: pages of other summaries
 * - requests-only: of those, and no others
 */
export type OtherPages = "none" | "not-told" | "documents" | "requests" | "requests-only";

/** A PDF's text without these streams, and with the objects in it that are packed together. */
export async function objectsIn(
  text: string,
  bytes: Uint8Array<ArrayBuffer>,
  without: readonly PdfStream[],
): Promise<string> {
  const ends = [text.length, ...without.map(({ start }) => start)];
  const begins = [...without.map(({ end }) => end), 0];
  const parts = ends.map((end, index) => text.slice(begins[index], end));
  let left = MOST;
  for (const stream of findStreams(text, "ObjStm")) {
    const unpacked = await unpack(stream, bytes, left).catch(() => undefined);
    if (unpacked?.kind !== "unpacked") continue;
    left -= unpacked.bytes.length;
    parts.push(new TextDecoder("latin1").decode(unpacked.bytes));
  }
  return parts.join("\n");
}

/** Counts pages, and what they say of themselves, in the text of the objects of a PDF. */
export function pagesIn(objects: string): Pages {
  return {
    count: objects.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    marks: objects.match(PAGE_MARKS) ?? [],
  };
}

/** What other pages there are than those of a carried file. */
export function otherPages({ count, marks }: Pages, text: string): OtherPages {
  const own = marks.filter((mark) => mark === pageMark(text)).length;
  if (marks.length === 0) return "not-told";
  if (own === 0 && marks.length >= count) return "requests-only";
  if (own < marks.length) return "requests";
  return own < count ? "documents" : "none";
}
