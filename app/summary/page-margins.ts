import type { SummaryDocument } from "./document";

/** Room for a request label in a page's margin. In full it stands in the body. */
const LABEL_ROOM = 48;

const TEXT = `font: 8.5pt "Atkinson Hyperlegible Next", system-ui, sans-serif; color: #000000;`;

/** One line, and no longer than a margin has room for. Cut between characters, and visibly so. */
export function oneLine(text: string, room = LABEL_ROOM): string {
  const characters = [...text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim()];
  return characters.length <= room
    ? characters.join("")
    : `${characters
        .slice(0, room - 1)
        .join("")
        .trimEnd()}…`;
}

/** A CSS string. All but plain letters and digits is escaped, so that typed text can only be text. */
export function cssString(text: string): string {
  const escaped = [...text].map((character) =>
    /[A-Za-z0-9 ]/.test(character) ? character : `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped.join("")}"`;
}

/** What each page says of itself, so that a page parted from the others makes sense. */
export function pageWords(summary: SummaryDocument) {
  const { product, title, guideline, draft, requestLabel, supersedes, preparedAt } = summary;
  const corrected = supersedes && ` · Supersedes: ${oneLine(supersedes)}`;
  return {
    title: `${draft ? "DRAFT · " : ""}${product} · ${title}`,
    request: `Request: ${oneLine(requestLabel) || "______________________"}`,
    guideline: `${guideline.name}, ${guideline.title}`,
    prepared: `Prepared ${preparedAt}${corrected}`,
  };
}

/** The same in the margins of each printed page, with its number. */
export function pageRule(summary: SummaryDocument): string {
  const { title, request, guideline, prepared } = pageWords(summary);
  const boxes = [
    `@top-left { font-weight: 700; content: ${cssString(title)} }`,
    `@top-center { content: ${cssString(request)} }`,
    `@top-right { content: "Page " counter(page) " of " counter(pages) }`,
    `@bottom-left { content: ${cssString(guideline)} }`,
    `@bottom-right { content: ${cssString(prepared)} }`,
  ];
  return `@page { margin: 15mm 15mm 14mm; ${TEXT} ${boxes.join(" ")} }`;
}

/** Whether this engine prints margin boxes. Where not, the body repeats what they would say. */
export function hasMarginBoxes(): boolean {
  return "CSSMarginRule" in globalThis;
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
