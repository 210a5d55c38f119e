export type PaperSize = "letter" | "a4";

/** Width and height, in points. */
export const PAPERS: Readonly<Record<PaperSize, readonly [width: number, height: number]>> = {
  letter: [612, 792],
  a4: [595.28, 841.89],
};

/** As on the page that the browser prints; see page-rule.ts. */
export const MARGINS = { side: 30, top: 20, bottom: 26 } as const;

export type Face = "regular" | "bold";

/** A typeface, its size and the height of a line of it, in points. */
export interface Style {
  readonly face: Face;
  readonly size: number;
  readonly leading: number;
}

function style(face: Face, size: number, leading: number): Style {
  return { face, size, leading };
}

/** Nothing below 9 points: a fax leaves less of it. The sizes and heights of the printed page's style sheets. */
export const STYLES = {
  title: style("bold", 16, 19),
  result: style("bold", 13, 15.6),
  heading: style("bold", 10, 13),
  text: style("regular", 9, 10.8),
  strong: style("bold", 9, 10.8),
  code: style("regular", 15, 18),
} as const satisfies Record<string, Style>;

/** How far below the top of its line a style's baseline lies. The typeface's own figures. */
export function baselineOf({ size, leading }: Style): number {
  const [ascent, descent] = [1.025, 0.275];
  return (leading - (ascent + descent) * size) / 2 + ascent * size;
}
