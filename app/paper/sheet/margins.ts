import { cssString } from "../../ui/page-rule";

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
