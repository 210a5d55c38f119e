import { NOT_PART } from "../../guidelines/current";
import type { Guideline, Notice } from "../../guidelines/guideline";
import type { ParagraphBlock, Span } from "./block";

/** Which guideline a sheet is about. */
export function leadOf({ name, title, edition }: Pick<Guideline, "name" | "title" | "edition">) {
  return `${name}, ${title} (${edition})`;
}

interface Made {
  readonly product: string;
  readonly version: string;
  readonly fingerprint: string;
}

/** What made a sheet, and from which text: by the first digits of its fingerprint. */
export function madeBy({ product, version, fingerprint }: Made): string {
  return `${product} version ${version} · source ${fingerprint.slice(0, 8)}`;
}

/** What a notice says, and where that is from. */
export function noticeSpans({ text, source }: Notice): Span[] {
  return [{ text: ` ${text} ` }, { text: `Source: ${source}.`, whole: true }];
}

/** What applies to a request and is not the note's, and at its end what made the sheet. */
export function beyondBlock(
  notices: readonly Notice[],
  besides: readonly Span[],
  made: Made,
): ParagraphBlock {
  const spans = notices.flatMap((notice) => noticeSpans(notice));
  const last = { text: ` ${madeBy(made)} · Prepared in the browser; sent nowhere.` };
  return {
    kind: "paragraph",
    heading: NOT_PART,
    spans: [...spans, ...besides, last],
  };
}
