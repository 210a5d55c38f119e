import type { MarkShape } from "../../ui/Mark";
import { qrPath } from "../sheet/qr-path";
import type { Ink } from "./ink";
import {
  baselineOf,
  type Cell,
  type Element,
  heightOf,
  type Picture,
  rowHeight,
  type Section,
  type Segment,
} from "./layout";
import type { Page, PlacedRow } from "./paginate";

/** The same signs as on screen, on a field of 20 by 20. */
const PATHS: Readonly<Record<MarkShape, string>> = {
  tick: "M6.2 10.4l2.7 2.7 5-5.6",
  cross: "M7 7l6 6M13 7l-6 6",
  question: "M7.6 8a2.4 2.4 0 1 1 3.3 2.2c-.6.3-.9.7-.9 1.4v.3M10 14.4v.2",
  dash: "M6.8 10h6.4",
};

/** Draws a status mark, in outline, for black and white. */
function drawMark(
  document: PDFKit.PDFDocument,
  shape: MarkShape,
  x: number,
  y: number,
  size: number,
): void {
  document
    .save()
    .translate(x, y)
    .scale(size / 20);
  document.lineCap("round").lineJoin("round");
  document.lineWidth(1.4).circle(10, 10, 9).stroke();
  document.lineWidth(1.8).path(PATHS[shape]).stroke();
  document.restore();
}

/** Draws a QR code, its white margin within its size. */
function drawCode(
  document: PDFKit.PDFDocument,
  text: string,
  x: number,
  y: number,
  size: number,
): void {
  const { path, size: modules } = qrPath(text);
  document
    .save()
    .translate(x, y)
    .scale(size / modules);
  document.path(path).fill();
  document.restore();
}

/** Draws what a line holds beside its words. */
function drawPicture(document: PDFKit.PDFDocument, picture: Picture, x: number, y: number): void {
  if ("code" in picture) drawCode(document, picture.code, x, y, picture.size);
  else drawMark(document, picture.shape, x, y, picture.size);
}

/** Keeps the document's structure: each element made once, in its parent, when it is first needed. */
export function openStructure(document: PDFKit.PDFDocument) {
  const root = document.struct("Document");
  document.addStructure(root);
  const made = new Map<Element, PDFKit.PDFStructureElement>();
  const make = (element: Element): PDFKit.PDFStructureElement => {
    const found = made.get(element);
    if (found) return found;
    const { tag, parent, scope, title } = element;
    const created = document.struct(tag, { ...(scope && { scope }), ...(title && { title }) });
    (parent ? make(parent) : root).add(created);
    made.set(element, created);
    return created;
  };
  return {
    make,
    /** Draws something as content of an element. */
    content: (element: Element, draw: () => void) => {
      make(element).add(draw);
    },
    /** Draws something that is of the page and says nothing. */
    artifact: (type: "Layout" | "Pagination", draw: () => void) => {
      document.markContent("Artifact", { type });
      draw();
      document.endMarkedContent();
    },
    end: () => root.end(),
  };
}

export type Structure = ReturnType<typeof openStructure>;

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
function startOf(cell: Cell, { row }: PlacedRow): number {
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

const FRAME = 1.5;
const LINE = 0.75;

function across(document: PDFKit.PDFDocument, x: number, y: number, width: number): void {
  document.moveTo(x, y).lineTo(x + width, y);
}

/** The lines at a cell: to write on, above what is said, or all around a word. */
function cellRule(document: PDFKit.PDFDocument, cell: Cell, placed: PlacedRow, at: Place): void {
  const { above, below } = placed.row;
  const x = at.x + cell.x;
  const height = rowHeight(placed.row) - above - below;
  const top = at.y + startOf(cell, placed);
  document.lineWidth(LINE);
  if (cell.rule === "above")
    across(document, x, cell.foot ? top - 1 : at.y + above - 2 - LINE / 2, cell.width);
  if (cell.rule === "below") across(document, x, at.y + above + height + below, cell.width);
  if (cell.rule === "around")
    document.lineWidth(1).rect(x, top - 0.5, cell.width, heightOf(cell) + 1);
  if (cell.rule) document.stroke();
}

function frame(
  document: PDFKit.PDFDocument,
  kind: Section["frame"],
  rows: readonly PlacedRow[],
  at: Place,
  width: number,
): void {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return;
  const top = at.y + first.top;
  const height = last.top + rowHeight(last.row) - first.top;
  document.lineWidth(FRAME);
  if (kind === "box")
    document.rect(at.x + FRAME / 2, top + FRAME / 2, width - FRAME, height - FRAME);
  else document.moveTo(at.x + FRAME / 2, top).lineTo(at.x + FRAME / 2, top + height);
  document.stroke();
}

/** Draws every line and frame of a page. */
export function drawRules(
  document: PDFKit.PDFDocument,
  page: Page,
  at: Place,
  width: number,
): void {
  for (const placed of page.rows) {
    const y = at.y + placed.top;
    for (const cell of placed.row.cells) cellRule(document, cell, placed, { x: at.x, y });
    const { rule } = placed.row;
    if (!rule) continue;
    across(document, at.x, y + rowHeight(placed.row) - rule / 2, width);
    document.lineWidth(rule).stroke();
  }
  const framed = new Set(page.rows.map(({ section }) => section).filter((each) => each.frame));
  for (const section of framed) {
    const rows = page.rows.filter((placed) => placed.section === section);
    frame(document, section.frame, rows, at, width);
  }
}
