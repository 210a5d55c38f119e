import type { TableBlock, TableCell, TableRow } from "../blocks/block";
import { type Cell, child, type Element, type Line, type Row, type Section } from "./layout";
import { STYLES } from "./page";
import {
  BODY,
  fullCell,
  MINOR,
  runsOf,
  type Setting,
  SMALL,
  setParagraphs,
  setWords,
} from "./set-text";
import { wrap } from "./wrap";

/** Between a cell's words and the next cell; less after a row's head, which is short. */
const GAP = 7.9;
const HEAD_GAP = 2.6;
const INDENT = 7.4;
const HAIRLINE = 0.4;
const HEAVY = 1.5;

interface Column {
  readonly head: string;
  readonly x: number;
  readonly width: number;
}

function columnsOf({ columns }: TableBlock, { width }: Setting): Column[] {
  let x = 0;
  return columns.map(({ head, share }, index) => {
    const gap = index === 0 ? HEAD_GAP : index === columns.length - 1 ? 0 : GAP;
    const column = { head, x, width: share * width - gap };
    x += share * width;
    return column;
  });
}

function headRow(columns: readonly Column[], table: Element, setting: Setting): Row {
  const row = child(table, "TR");
  const cells = columns.map(({ head, x, width }): Cell => {
    const element: Element = { tag: "TH", parent: row, scope: "Column" };
    return { x, width, lines: setWords(head, STYLES.smallStrong, element, width, setting) };
  });
  return { cells, above: 2, below: 2.5, rule: HEAVY, leads: true };
}

/** With its mark before its first line, and all lines clear of it. */
function marked(lines: readonly Line[], mark: TableCell["mark"], size: number): Line[] {
  if (!mark) return [...lines];
  return lines.map((line, index) => ({
    ...line,
    segments: line.segments.map((each) => ({ ...each, x: each.x + size + 3.2 })),
    ...(index === 0 && { mark: { shape: mark, size } }),
  }));
}

function cellOf(
  { paragraphs, mark, indent = 0 }: TableCell,
  { x, width }: Column,
  element: Element,
  minor: boolean,
  setting: Setting,
): Cell {
  const at = x + indent * INDENT;
  const size = minor ? 9 : 10.3;
  const own = width - indent * INDENT - (mark ? size + 3.2 : 0);
  const widths = { own, wide: setting.width - at };
  const lines = setParagraphs(paragraphs, minor ? MINOR : BODY, element, widths, setting);
  return { x: at, width, lines: marked(lines, mark, size) };
}

/** Below its row, line by line, as part of what the row's last cell says. */
function detailRows(
  { details, minor = false }: TableRow,
  x: number,
  element: Element,
  setting: Setting,
): Row[] {
  return details.map(({ spans }) => {
    const runs = runsOf(spans, SMALL, child(element, "P"), setting);
    const lines = wrap(runs, setting.width - x, setting.measure);
    return { cells: [fullCell(lines, setting, x)], above: 0, below: minor ? 0 : 0.6, leads: true };
  });
}

/** A row, and the rows for its details, which stay with it. */
function rowsOf(
  row: TableRow,
  columns: readonly Column[],
  table: Element,
  setting: Setting,
): Row[] {
  const { cells, minor = false, leads = false } = row;
  const head = child(table, "TR");
  const elements = cells.map(
    (_, index): Element =>
      index === 0 ? { tag: "TH", parent: head, scope: "Row" } : child(head, "TD"),
  );
  const set = columns.flatMap((column, index) => {
    const [cell, element] = [cells[index], elements[index]];
    return cell && element ? [cellOf(cell, column, element, minor, setting)] : [];
  });
  const room = minor ? 1 : 2;
  const upper: Row = { cells: set, elements, above: room, below: room };
  const details = detailRows(row, columns[1]?.x ?? 0, elements.at(-1) ?? head, setting);
  const last = details.pop();
  if (!last) return [{ ...upper, rule: HAIRLINE, leads }];
  const foot = { ...last, below: room, rule: HAIRLINE, leads };
  return [{ ...upper, below: 0.6, leads: true }, ...details, foot];
}

/** A table whose head is repeated on each page. */
export function setTable(block: TableBlock, setting: Setting): Section {
  const table: Element = { tag: "Table", title: block.caption };
  const columns = columnsOf(block, setting);
  const head = headRow(columns, table, setting);
  const rows = block.rows.flatMap((row, index) => {
    const set = rowsOf(row, columns, table, setting);
    const heavy = block.rows[index + 1]?.opens;
    return set.map((each) => (each.rule && heavy ? { ...each, rule: HEAVY } : each));
  });
  return { before: 6, rows: [head, ...rows], head };
}
