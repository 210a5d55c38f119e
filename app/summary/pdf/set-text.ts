import type { Paragraph, Span } from "../blocks/block";
import { shown } from "./characters";
import { type Cell, child, type Element, type Line, type Run } from "./layout";
import { STYLES, type Style } from "./page";
import { type Measure, wrap } from "./wrap";

/** What setting text into lines needs to know. */
export interface Setting {
  readonly width: number;
  readonly measure: Measure;
  /** Told of each character that no font holds. */
  readonly missing: (character: string) => void;
}

/** A style for each manner. */
export interface Manners {
  readonly plain: Style;
  readonly strong: Style;
  readonly code: Style;
}

export const BODY: Manners = {
  plain: STYLES.text,
  strong: STYLES.textStrong,
  code: STYLES.textCode,
};

export const SMALL: Manners = {
  plain: STYLES.small,
  strong: STYLES.smallStrong,
  code: STYLES.smallCode,
};

/** Small, and nothing of it strong. */
export const MINOR: Manners = { ...SMALL, strong: STYLES.small };

export function runsOf(
  spans: readonly Span[],
  manners: Manners,
  element: Element,
  { missing }: Setting,
): Run[] {
  return spans.map(({ text, manner, whole = false }) => ({
    text: shown(text, missing),
    style: manners[manner ?? "plain"],
    element,
    whole,
  }));
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

/** Room above the first of these lines, where they follow others. */
export function after(room: number, [first, ...rest]: readonly Line[]): Line[] {
  return first ? [{ ...first, before: room }, ...rest] : [];
}

/** One below the other; where there are several, each an element in this one. */
export function setParagraphs(
  paragraphs: readonly Paragraph[],
  manners: Manners,
  element: Element,
  widths: { readonly own: number; readonly wide: number },
  setting: Setting,
): Line[] {
  return paragraphs.flatMap(({ spans, small, wide }) => {
    const own = paragraphs.length > 1 ? child(element, "P") : element;
    const runs = runsOf(spans, small ? SMALL : manners, own, setting);
    return wrap(runs, wide ? widths.wide : widths.own, setting.measure);
  });
}

/** A cell over the whole width of the page, or what is left of it at the right. */
export function fullCell(lines: readonly Line[], { width }: Setting, x = 0): Cell {
  return { x, width: width - x, lines };
}
