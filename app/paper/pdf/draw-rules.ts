import { type Place, startOf } from "./draw-row";
import { type Cell, heightOf, rowHeight, type Section } from "./layout";
import type { Page, PlacedRow } from "./paginate";

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
