import type { SummaryDocument } from "../document";
import { pageWords } from "../page-margins";
import { shown } from "./characters";
import type { Ink } from "./ink";
import { baselineOf, MARGINS, PAPERS, type PaperSize, STYLES, type Style } from "./page";

type Side = "start" | "middle" | "end";

interface Running {
  readonly text: string;
  readonly style: Style;
  readonly side: Side;
  readonly foot: boolean;
}

/** What stands on each page. */
function runningTexts(summary: SummaryDocument, page: number, pages: number): Running[] {
  const { title, request, guideline, prepared } = pageWords(summary);
  const { running, runningStrong } = STYLES;
  return [
    { text: title, style: runningStrong, side: "start", foot: false },
    { text: request, style: running, side: "middle", foot: false },
    { text: `Page ${page} of ${pages}`, style: running, side: "end", foot: false },
    { text: guideline, style: running, side: "start", foot: true },
    { text: prepared, style: running, side: "end", foot: true },
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
  for (const { text, style, side, foot } of runningTexts(summary, page, pages)) {
    const words = fitted(text, style, room * (foot ? 0.55 : 0.42), ink);
    const free = room - ink.measure(words, style);
    const x = MARGINS.side + (side === "start" ? 0 : side === "end" ? free : free / 2);
    const top = foot ? height - MARGINS.bottom + 12 : MARGINS.top - 24;
    ink.write(words, style, x, top + baselineOf(style));
  }
}
