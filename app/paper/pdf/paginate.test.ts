import { expect, test } from "vitest";
import type { Cell, Line, Row, Section } from "./layout";
import { paginate } from "./paginate";

const LINE: Line = { segments: [], width: 10, height: 10, before: 0 };

function cell(lines: number): Cell {
  return { x: 0, width: 10, lines: Array.from({ length: lines }, () => LINE) };
}

function row(lines: number, more: Partial<Row> = {}): Row {
  return { cells: [cell(lines)], above: 0, below: 0, ...more };
}

function section(rows: readonly Row[], more: Partial<Section> = {}): Section {
  return { before: 0, rows, ...more };
}

/** On each page the number of lines of each row's first cell; repeated heads as "head". */
function pagesOf(sections: readonly Section[], height = 100) {
  return paginate(sections, height).map(({ rows }) =>
    rows.map(({ row: { cells }, repeated }) => (repeated ? "head" : cells[0]?.lines.length)),
  );
}

test("rows follow each other, and one that does not fit goes to the next page whole", () => {
  expect(pagesOf([section([row(4), row(4), row(4)])])).toEqual([[4, 4], [4]]);
});

test("a row that leads goes with the row after it", () => {
  expect(pagesOf([section([row(4), row(4, { leads: true }), row(4)])])).toEqual([[4], [4, 4]]);
});

test("a section that stays takes the row above it along", () => {
  const last = section([row(4)], { stays: true });
  expect(pagesOf([section([row(4), row(4)]), last])).toEqual([[4], [4, 4]]);
});

test("a head is repeated only where its section runs on", () => {
  const head = row(1);
  const table = section([head, row(6), row(6)], { head });
  expect(pagesOf([table, section([row(8)])])).toEqual([[1, 6], ["head", 6], [8]]);
});

test("a head does not stand alone at the foot of a page", () => {
  const head = row(1, { leads: true });
  expect(pagesOf([section([row(6)]), section([head, row(5)], { head })])).toEqual([[6], [1, 5]]);
});

test("a row that no page holds is parted between lines, from where it begins", () => {
  expect(pagesOf([section([row(3), row(25), row(2)])])).toEqual([[3, 7], [10], [8, 2]]);
});

test("of a parted row every cell goes on, each from its own line", () => {
  const both = row(0, { cells: [cell(14), cell(2)] });
  const rest = paginate([section([both])], 100)[1]?.rows[0]?.row.cells;
  expect(rest?.map(({ lines }) => lines.length)).toEqual([4, 0]);
});

test("room above a section is left out at the top of a page", () => {
  const pages = paginate([section([row(9)]), section([row(5)], { before: 20 })], 100);
  expect(pages[1]?.rows[0]?.top).toBe(0);
});

test("a line taller than a page is placed all the same", () => {
  const tall = { ...LINE, height: 200 };
  const only = row(0, { cells: [{ x: 0, width: 10, lines: [tall] }] });
  expect(pagesOf([section([row(1), only])])).toEqual([[1], [1]]);
});
