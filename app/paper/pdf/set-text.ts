import type { Span } from "../sheet/block";
import { shown } from "./characters";
import type { Cell, Element, Line, Run } from "./layout";
import { STYLES, type Style } from "./page";
import { type Measure, wrap } from "./wrap";

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
