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
  return `${product} version ${version} · guideline text ${fingerprint.slice(0, 8)}`;
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

/** What stands at the foot of each page: what made it and from which text, and when. */
export interface Foot {
  readonly madeBy: string;
  readonly prepared?: string;
}

const TEXT = `font: 9pt "IBM Plex Sans", system-ui, sans-serif; color: #000000;`;
/** Close below the text: a fifth of an inch from the edge printers may not reach. */
const FOOT = "line-height: 10.8pt; padding-top: 0.5pt; vertical-align: top;";

/** The margins of each printed page: its number, and where it comes from. What it is of stands in its body. */
export function pageRule({ madeBy, prepared }: Foot): string {
  const when = prepared ? `${prepared} · ` : "";
  const boxes = [
    `@bottom-left { ${FOOT} width: 55%; content: ${cssString(madeBy)} }`,
    `@bottom-right { ${FOOT} width: 45%; content: ${cssString(`${when}Page `)} counter(page) " of " counter(pages) }`,
  ];
  return `@page { margin: 20pt 30pt 26pt; ${TEXT} ${boxes.join(" ")} }`;
}

/** A CSS string. All but plain letters and digits is escaped, so that typed text can only be text. */
export function cssString(text: string): string {
  const escaped = [...text].map((character) =>
    /[A-Za-z0-9 ]/.test(character) ? character : `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped.join("")}"`;
}

/**
 * Puts a page rule in force until the returned function is called. As a constructed style sheet: the
 * content security policy forbids inline styles, and `insertRule` takes one rule and nothing after it.
 */
export function applyPageRule(rule: string): () => void {
  if (!("adoptedStyleSheets" in document)) return () => {};
  const sheet = new CSSStyleSheet();
  sheet.insertRule(rule);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
