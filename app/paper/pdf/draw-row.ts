import { drawPicture } from "./draw-picture";
import type { Ink } from "./ink";
import { type Cell, type Element, heightOf, rowHeight, type Segment } from "./layout";
import { baselineOf } from "./page";
import type { PlacedRow } from "./paginate";
import type { Structure } from "./structure";

/** A place on the page, in points from its left and top. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

interface Written {
  readonly segment: Segment;
  readonly x: number;
  readonly baseline: number;
}

interface Drawn {
  readonly texts: Written[];
  readonly marks: (() => void)[];
}

/** How far below the row's top a cell's lines begin. */
export function startOf(cell: Cell, { row }: PlacedRow): number {
  const free = rowHeight(row) - row.above - row.below - heightOf(cell);
  return row.above + (cell.middle ? free / 2 : cell.foot ? free : 0);
}

/** Where each segment and mark of a cell goes. */
function cellAt(cell: Cell, placed: PlacedRow, at: Place, { document }: Ink): Drawn {
  const drawn: Drawn = { texts: [], marks: [] };
  let y = at.y + startOf(cell, placed);
  cell.lines.forEach(({ segments, width, height, before, mark }, index) => {
    if (index > 0) y += before;
    const x = at.x + cell.x + (cell.atEnd ? cell.width - width : 0);
    const baseline = y + Math.max(0, ...segments.map(({ style }) => baselineOf(style)));
    for (const segment of segments) drawn.texts.push({ segment, x: x + segment.x, baseline });
    if (mark) {
      const top = y + (height - mark.size) / 2;
      drawn.marks.push(() => drawPicture(document, mark, x, top));
    }
    y += height;
  });
  return drawn;
}

/** The words of each element together, though others stand beside its lines. */
function byElement(texts: readonly Written[]): Written[][] {
  const groups = new Map<Element, Written[]>();
  for (const text of texts) {
    const { element } = text.segment;
    groups.set(element, [...(groups.get(element) ?? []), text]);
  }
  return [...groups.values()];
}

/** Draws a row's words into their elements, and its marks as part of the page. */
export function drawRow(placed: PlacedRow, at: Place, ink: Ink, structure: Structure): void {
  const { row, repeated } = placed;
  const cells = row.cells.map((cell) => cellAt(cell, placed, at, ink));
  const write = (texts: readonly Written[]) => {
    for (const { segment, x, baseline } of texts)
      ink.write(segment.text, segment.style, x, baseline);
  };
  const marks = cells.flatMap((each) => each.marks);
  if (marks.length > 0)
    structure.artifact("Layout", () => {
      for (const mark of marks) mark();
    });
  const texts = cells.flatMap((each) => each.texts);
  if (repeated) {
    structure.artifact("Pagination", () => write(texts));
    return;
  }
  for (const element of row.elements ?? []) structure.make(element);
  for (const group of byElement(texts)) {
    const [first] = group;
    if (first) structure.content(first.segment.element, () => write(group));
  }
}
