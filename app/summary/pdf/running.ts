import type { SummaryDocument } from "../document";
import { runningWords } from "../page-margins";
import { shown } from "./characters";
import type { Ink } from "./ink";
import { baselineOf, MARGINS, PAPERS, type PaperSize, STYLES, type Style } from "./page";

type Side = "start" | "middle" | "end";

interface Running {
  readonly text: string;
  readonly style: Style;
  readonly side: Side;
  /** Where at the foot, counted from above; at the head where not said. */
  readonly footLine?: 0 | 1;
}

/** What stands on each page, so that a page parted from the others makes sense. */
function runningTexts(summary: SummaryDocument, page: number, pages: number): Running[] {
  const { running: style, runningStrong } = STYLES;
  const { first, label, note, madeBy, last, corrects } = runningWords(summary);
  return [
    { text: first, style: runningStrong, side: "start" },
    { text: label, style, side: "middle" },
    { text: `Page ${page} of ${pages}`, style, side: "end" },
    { text: note, style, side: "start", footLine: 0 },
    { text: last, style, side: "end", footLine: 0 },
    { text: madeBy, style, side: "start", footLine: 1 },
    { text: corrects, style, side: "end", footLine: 1 },
  ];
}

/** No wider than this: cut at its end, and visibly so. */
function fitted(text: string, style: Style, width: number, { measure }: Ink): string {
  const whole = shown(text, () => {});
  if (measure(whole, style) <= width) return whole;
  const characters = [...whole];
  while (characters.length > 0 && measure(`${characters.join("")}…`, style) > width)
    characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

/** Writes the head and foot of a page. */
export function writeRunning(
  summary: SummaryDocument,
  paper: PaperSize,
  [page, pages]: readonly [number, number],
  ink: Ink,
): void {
  const [width, height] = PAPERS[paper];
  const room = width - 2 * MARGINS.side;
  for (const { text, style, side, footLine } of runningTexts(summary, page, pages)) {
    const words = fitted(text, style, room * (footLine === undefined ? 0.42 : 0.55), ink);
    const free = room - ink.measure(words, style);
    const x = MARGINS.side + (side === "start" ? 0 : side === "end" ? free : free / 2);
    const top =
      footLine === undefined
        ? MARGINS.top - 24
        : height - MARGINS.bottom + 1.5 + footLine * style.leading;
    ink.write(words, style, x, top + baselineOf(style));
  }
}
