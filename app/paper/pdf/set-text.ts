import type { Span } from "../sheet/block";
import { shown } from "./fonts/characters";
import {
  type Cell,
  type Element,
  type Line,
  type Run,
  type Segment,
  STYLES,
  type Style,
} from "./layout";

/** How wide words are in a style, in points. */
export type Measure = (text: string, style: Style) => number;

/** A part of a run that is not broken. */
interface Piece {
  readonly run: Run;
  readonly text: string;
}

/** After a space; after a hyphen or a slash before a letter; between characters that are substituted. */
const BREAKS = /(?<= )|(?<=[-–/])(?=\p{L})|(?<=\])(?=\[)/u;

/** Pieces that no line may break between: from one place to break to the next. */
function unitsOf(runs: readonly Run[], fits: (run: Run) => boolean): Piece[][] {
  const units: Piece[][] = [];
  let open = false;
  for (const run of runs)
    (run.whole && fits(run) ? [run.text] : run.text.split(BREAKS)).forEach((text, index) => {
      const piece = { run, text };
      const unit = units.at(-1);
      if (unit && open && index === 0) unit.push(piece);
      else units.push([piece]);
      open = !text.endsWith(" ");
    });
  return units;
}

function widthOf(unit: readonly Piece[], measure: Measure): number {
  return unit.reduce((sum, { run, text }) => sum + measure(text, run.style), 0);
}

/** Without the space after it, which may hang over the edge. */
function inkWidth(unit: readonly Piece[], measure: Measure): number {
  return widthOf(
    unit.map(({ run, text }, index) => ({
      run,
      text: index === unit.length - 1 ? text.trimEnd() : text,
    })),
    measure,
  );
}

/** Letter by letter: what is too long for any line. */
function lettersOf(unit: readonly Piece[]): Piece[][] {
  return unit.flatMap(({ run, text }) => [...text].map((letter) => [{ run, text: letter }]));
}

/** Pieces of one run beside each other become one segment. */
function segmentsOf(pieces: readonly Piece[], measure: Measure): Segment[] {
  const segments: Segment[] = [];
  let x = 0;
  let last: Run | undefined;
  for (const { run, text } of pieces) {
    const before = segments.at(-1);
    if (before && last === run) segments.splice(-1, 1, { ...before, text: before.text + text });
    else segments.push({ ...run, text, x });
    last = run;
    x += measure(text, run.style);
  }
  return segments;
}

function lineOf(pieces: readonly Piece[], measure: Measure): Line {
  return {
    segments: segmentsOf(pieces, measure),
    width: inkWidth(pieces, measure),
    height: Math.max(...pieces.map(({ run }) => run.style.leading)),
    before: 0,
  };
}

/** Breaks runs into lines no wider than this. What is too long for a line is broken anywhere. */
export function wrap(runs: readonly Run[], width: number, measure: Measure): Line[] {
  const lines: Piece[][] = [];
  let x = Number.POSITIVE_INFINITY;
  const put = (unit: readonly Piece[]) => {
    if (x + inkWidth(unit, measure) > width) {
      lines.push([]);
      x = 0;
    }
    lines.at(-1)?.push(...unit);
    x += widthOf(unit, measure);
  };
  const fits = ({ text, style }: Run) => measure(text, style) <= width;
  const written = runs.filter(({ text }) => text !== "");
  for (const unit of unitsOf(written, fits)) {
    const short = inkWidth(unit, measure) <= width;
    if (!short) x = Number.POSITIVE_INFINITY;
    for (const part of short ? [unit] : lettersOf(unit)) put(part);
  }
  return lines.map((pieces) => lineOf(pieces, measure));
}

/** What setting text into lines needs to know. */
export interface Setting {
  readonly width: number;
  readonly measure: Measure;
  /** Told of each character that no font holds. */
  readonly missing: (character: string) => void;
}

/** Spans as runs of an element. */
export function runsOf(spans: readonly Span[], element: Element, { missing }: Setting): Run[] {
  return spans.map(({ text, manner, whole = false }) => ({
    text: shown(text, missing),
    style: manner === "strong" ? STYLES.strong : STYLES.text,
    element,
    whole,
  }));
}

/** Spans in lines. */
export function setSpans(
  spans: readonly Span[],
  element: Element,
  width: number,
  setting: Setting,
): Line[] {
  return wrap(runsOf(spans, element, setting), width, setting.measure);
}

/** Plain words of one style in lines. */
export function setWords(
  text: string,
  style: Style,
  element: Element,
  width: number,
  setting: Setting,
): Line[] {
  const run = { text: shown(text, setting.missing), style, element };
  return wrap([run], width, setting.measure);
}

/** A cell over the whole width of the page, or what is left of it at the right. */
export function fullCell(lines: readonly Line[], { width }: Setting, x = 0): Cell {
  return { x, width: width - x, lines };
}
