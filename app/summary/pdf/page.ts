export type PaperSize = "letter" | "a4";

/** Width and height, in points. */
export const PAPERS: Readonly<Record<PaperSize, readonly [width: number, height: number]>> = {
  letter: [612, 792],
  a4: [595.28, 841.89],
};

/** As on the page that the browser prints: 15 mm, and 14 at the foot. */
export const MARGINS = { side: 42.5, top: 42.5, bottom: 39.7 } as const;

export type Face = "regular" | "bold" | "code";

/** A typeface, its size and the height of a line of it, in points. */
export interface Style {
  readonly face: Face;
  readonly size: number;
  readonly leading: number;
}

function style(face: Face, size: number, leading: number): Style {
  return { face, size, leading };
}

export const STYLES = {
  title: style("regular", 17.3, 21.5),
  titleStrong: style("bold", 17.3, 21.5),
  lead: style("regular", 10.5, 14.2),
  result: style("bold", 12.6, 16),
  heading: style("bold", 10.5, 14),
  text: style("regular", 9, 11.7),
  textStrong: style("bold", 9, 11.7),
  textCode: style("code", 8, 11.7),
  small: style("regular", 8, 10.2),
  smallStrong: style("bold", 8, 10.2),
  smallCode: style("code", 8, 10.2),
  reentry: style("code", 15, 19),
  running: style("regular", 8.5, 11),
  runningStrong: style("bold", 8.5, 11),
} as const satisfies Record<string, Style>;

/** How far below the top of its line a style's baseline lies. The typeface's own figures. */
export function baselineOf({ size, leading }: Style): number {
  const [ascent, descent] = [0.984, 0.316];
  return (leading - (ascent + descent) * size) / 2 + ascent * size;
}
