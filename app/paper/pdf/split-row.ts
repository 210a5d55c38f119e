import type { Cell, Row } from "./layout";

/** How many of a cell's lines fit into this height. */
function linesThatFit({ lines }: Cell, height: number): number {
  let taken = 0;
  const end = lines.findIndex((line, index) => {
    taken += line.height + (index ? line.before : 0);
    return taken > height;
  });
  return end === -1 ? lines.length : end;
}

/** Parts a row that fits on no page at this height; nothing where not one line would fit. */
export function split(row: Row, height: number): [head: Row, rest: Row] | undefined {
  const room = height - row.above - row.below;
  const counts = row.cells.map((cell) => linesThatFit(cell, room));
  if (counts.every((count) => count === 0)) return undefined;
  const part = (slice: (lines: Cell["lines"], count: number) => Cell["lines"]) =>
    row.cells.map((cell, index) => ({ ...cell, lines: slice(cell.lines, counts[index] ?? 0) }));
  const head = part((lines, count) => lines.slice(0, count));
  const rest = part((lines, count) => lines.slice(count));
  return [
    { ...row, cells: head, minHeight: 0, leads: false },
    { ...row, cells: rest },
  ];
}
