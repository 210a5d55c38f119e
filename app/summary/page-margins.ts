import type { SummaryDocument } from "./document";

/** Room for a request label in a page's margin. In full it stands in the body. */
const LABEL_ROOM = 48;

const TEXT = `font: 8.5pt "Atkinson Hyperlegible Next", system-ui, sans-serif; color: #000000;`;

/** Two lines, from the text downwards: printers do not reach the edge of the paper. */
const FOOT = "line-height: 11pt; padding-top: 1.5pt; vertical-align: top; white-space: pre;";

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

/** What stands at the head and foot of each page, so that a page parted from the others makes sense. */
export function runningWords(summary: SummaryDocument) {
  const { product, title, guideline, draft, requestLabel, supersedes, preparedAt } = summary;
  return {
    first: `${draft ? "DRAFT · " : ""}${product} · ${title}`,
    label: `Request: ${oneLine(requestLabel) || "______________________"}`,
    note: `${guideline.name}, ${guideline.title}`,
    last: `Prepared ${preparedAt}`,
    /** Which page this one takes the place of; nothing where it does not. */
    corrects: supersedes && `Supersedes: ${oneLine(supersedes)}`,
  };
}

/** The margins of each printed page. */
export function pageRule(summary: SummaryDocument): string {
  const { first, label, note, last, corrects } = runningWords(summary);
  const boxes = [
    `@top-left { font-weight: 700; content: ${cssString(first)} }`,
    `@top-center { content: ${cssString(label)} }`,
    `@top-right { content: "Page " counter(page) " of " counter(pages) }`,
    `@bottom-left { ${FOOT} content: ${cssString(note)} }`,
    `@bottom-right { ${FOOT} content: ${cssString(`${last}\n${corrects}`)} }`,
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
