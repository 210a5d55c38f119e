import { cssString } from "../ui/page-rule";
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

/** What stands at the head and foot of each page, so that a page parted from the others makes sense. */
export function runningWords(summary: SummaryDocument) {
  const { product, version, title, guideline, draft, requestLabel } = summary;
  const { supersedes, preparedAt } = summary;
  return {
    first: `${draft ? "DRAFT · " : ""}${product} · ${title}`,
    label: `Request: ${oneLine(requestLabel) || "______________________"}`,
    note: `${guideline.name}, ${guideline.title}`,
    /** What made the page, and from which text. */
    madeBy: `${product} version ${version} · source ${guideline.fingerprint}`,
    last: `Prepared ${preparedAt}`,
    /** Which page this one takes the place of; nothing where it does not. */
    corrects: supersedes && `Supersedes: ${oneLine(supersedes)}`,
  };
}

/** The margins of each printed page. */
export function pageRule(summary: SummaryDocument): string {
  const { first, label, note, madeBy, last, corrects } = runningWords(summary);
  const boxes = [
    `@top-left { font-weight: 700; content: ${cssString(first)} }`,
    `@top-center { content: ${cssString(label)} }`,
    `@top-right { content: "Page " counter(page) " of " counter(pages) }`,
    `@bottom-left { ${FOOT} content: ${cssString(`${note}\n${madeBy}`)} }`,
    `@bottom-right { ${FOOT} content: ${cssString(`${last}\n${corrects}`)} }`,
  ];
  return `@page { margin: 15mm 15mm 14mm; ${TEXT} ${boxes.join(" ")} }`;
}

/** Whether this engine prints margin boxes. Where not, the body repeats what they would say. */
export function hasMarginBoxes(): boolean {
  return "CSSMarginRule" in globalThis;
}
