import { runningWords } from "../summary/blocks";
import type { SummaryDocument } from "../summary/document";
import { shown } from "./fonts/characters";
import type { Ink } from "./ink";
import {
  baselineOf,
  type Line,
  MARGINS,
  PAPERS,
  type PaperSize,
  STYLES,
  type Style,
} from "./layout";
import { type Setting, setWords } from "./set-text";

/** Between the two parts of the head, and below it. */
const GAP = 9;
const BELOW = 4;

/** What heads each page: whose it is, and what came of it, beside each other where both have room. */
export interface Head {
  readonly lines: readonly Line[];
  readonly height: number;
}

/** Outside of the document's structure: it belongs to the page. */
const ARTIFACT = { tag: "P" } as const;

/** Lays the head out within the width of the text. */
export function setHead(summary: SummaryDocument, setting: Setting): Head {
  const { whose, outcome } = runningWords(summary);
  const left = setWords(whose, STYLES.strong, ARTIFACT, setting.width, setting);
  const right = setWords(outcome, STYLES.text, ARTIFACT, setting.width, setting);
  const [one, other] = [left[0], right[0]];
  const lines =
    one &&
    other &&
    left.length + right.length === 2 &&
    one.width + GAP + other.width <= setting.width
      ? [beside(one, other, setting.width - other.width)]
      : [...left, ...right];
  return { lines, height: lines.length * STYLES.text.leading + BELOW };
}

function beside(left: Line, right: Line, x: number): Line {
  const moved = right.segments.map((each) => ({ ...each, x: each.x + x }));
  return { ...left, segments: [...left.segments, ...moved] };
}

function writeAt(lines: readonly Line[], top: number, ink: Ink): void {
  lines.forEach(({ segments }, at) => {
    for (const { text, style, x } of segments) {
      const y = top + at * style.leading + baselineOf(style);
      ink.write(text, style, MARGINS.side + x, y);
    }
  });
}

/** Writes the head and foot of a page. */
export function writeRunning(
  summary: SummaryDocument,
  head: Head,
  paper: PaperSize,
  [page, pages]: readonly [number, number],
  ink: Ink,
): void {
  const [width, height] = PAPERS[paper];
  const { madeBy, prepared } = runningWords(summary);
  writeAt(head.lines, MARGINS.top, ink);
  const style: Style = STYLES.text;
  const y = height - MARGINS.bottom + 0.5 + baselineOf(style);
  const end = shown(`${prepared} · Page ${page} of ${pages}`, () => {});
  ink.write(madeBy, style, MARGINS.side, y);
  ink.write(end, style, width - MARGINS.side - ink.measure(end, style), y);
}
