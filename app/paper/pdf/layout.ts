import type { MarkShape } from "../../ui/Mark";

/** The papers that a PDF is made for. */
export type PaperSize = "letter" | "a4";

/** Width and height, in points. */
export const PAPERS: Readonly<Record<PaperSize, readonly [width: number, height: number]>> = {
  letter: [612, 792],
  a4: [595.28, 841.89],
};

/** As on the page that the browser prints; see sheet/every-sheet.ts. */
export const MARGINS = { side: 30, top: 20, bottom: 26 } as const;

/** The faces of the paper’s typeface. */
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

/** An element of the document's structure, which assistive technology reads. Told apart by identity. */
export interface Element {
  readonly tag: "H1" | "H2" | "P" | "Table" | "TR" | "TH" | "TD" | ListTag;
  readonly parent?: Element;
  readonly scope?: "Column" | "Row";
  readonly title?: string;
}

type ListTag = "L" | "LI" | "Lbl" | "LBody";

/** Words in one style that belong to one element. */
export interface Run {
  readonly text: string;
  readonly style: Style;
  readonly element: Element;
  /** Broken only where no line holds it. */
  readonly whole?: boolean;
}

/** A run in its place within a line. */
export interface Segment extends Run {
  readonly x: number;
}

/** A line of a cell. Lengths are in points, from the left of the cell. */
export interface Line {
  readonly segments: readonly Segment[];
  readonly width: number;
  readonly height: number;
  /** Room above it, but at the top of a page. */
  readonly before: number;
  readonly mark?: Picture;
}

/** What is drawn in a line: a status mark, or the picture of a code. */
export type Picture =
  | { readonly shape: MarkShape; readonly size: number }
  | { readonly code: string; readonly size: number };

/** Lines below one another at a place in a row. */
export interface Cell {
  readonly x: number;
  readonly width: number;
  readonly lines: readonly Line[];
  /** Its lines end at its right edge. */
  readonly atEnd?: true;
  /** Its lines stand in the middle of the row's height, or at its foot. */
  readonly middle?: true;
  readonly foot?: true;
  readonly rule?: "above" | "below" | "around";
}

/** What stands side by side. Not split across pages where it fits on one. */
export interface Row {
  readonly cells: readonly Cell[];
  /** Elements that exist though they may hold no words, in their order. */
  readonly elements?: readonly Element[];
  readonly above: number;
  readonly below: number;
  readonly minHeight?: number;
  /** Thickness of the line at its foot, across the page. */
  readonly rule?: number;
  /** Stays with the row that follows. */
  readonly leads?: boolean;
}

/** Rows that belong together, with what is drawn around them. */
export interface Section {
  readonly before: number;
  readonly rows: readonly Row[];
  /** Repeated where the section runs on to another page. */
  readonly head?: Row;
  readonly frame?: "box" | "bar";
  /** Not to be parted from what is above. */
  readonly stays?: true;
}

/** An element within another. */
export function child(parent: Element, tag: Element["tag"]): Element {
  return { tag, parent };
}

/** How tall the lines of a cell are, one below the other. */
export function heightOf({ lines }: Cell): number {
  return lines.reduce((sum, { height, before }, index) => sum + height + (index ? before : 0), 0);
}

/** How tall a row is, in points, with the room above and below it. */
export function rowHeight({ cells, above, below, minHeight = 0 }: Row): number {
  return Math.max(minHeight, ...cells.map(heightOf)) + above + below;
}
