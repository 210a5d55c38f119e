import { type TableBlock, type TableLine, type TableRow, wideSpans } from "../sheet/block";
import {
  type Cell,
  child,
  type Element,
  type Line,
  type Row,
  type Section,
  STYLES,
} from "./layout";
import { type Setting, setSpans, setWords } from "./set-text";

/** As in the style sheet of the printed page: each column's share of the width, less the room after it. */
const SHARES = { documented: [0.09, 0.255, 0.15, 0.505], bare: [0.09, 0.37, 0.15, 0.39] };
const SOURCE_SHARE = 0.24;
const GAP = 7;
const PADDING = 1.25;
const HAIRLINE = 0.5;
const HEAVY = 1.5;
const MARK = 10.35;
const MARK_GAP = 2.7;

interface Column {
  readonly x: number;
  readonly width: number;
}

function columnsOf({ bare }: TableBlock, { width }: Setting): Column[] {
  let x = 0;
  const shares = bare ? SHARES.bare : SHARES.documented;
  return shares.map((share, at) => {
    const column = { x, width: share * width - (at < shares.length - 1 ? GAP : 0) };
    x += share * width;
    return column;
  });
}

function moved(line: Line | undefined, x: number): Line["segments"] {
  return line?.segments.map((each) => ({ ...each, x: each.x + x })) ?? [];
}

/** Lines side by side: what is said, and its sources. */
function besides(said: readonly Line[], source: readonly Line[], x: number): Line[] {
  const count = Math.max(said.length, source.length);
  return Array.from({ length: count }, (_, at) => {
    const [left, right] = [said[at], source[at]];
    const height = Math.max(left?.height ?? 0, right?.height ?? 0);
    const segments = [...(left?.segments ?? []), ...moved(right, x)];
    return { segments, width: x, height, before: 0 };
  });
}

function lineOf({ spans, source = [] }: TableLine, width: number, parent: Element, set: Setting) {
  const said = child(parent, "P");
  if (source.length === 0) return setSpans(spans, said, width, set);
  const sourceWidth = SOURCE_SHARE * width;
  const x = width - sourceWidth;
  const from = setWords(source.join("; "), STYLES.text, child(parent, "P"), sourceWidth, set);
  return besides(setSpans(spans, said, x - GAP, set), from, x);
}

/** A status after its mark. */
function signLines(
  { word, mark }: TableRow["sign"],
  width: number,
  element: Element,
  set: Setting,
) {
  const room = MARK + MARK_GAP;
  return setWords(word, STYLES.strong, element, width - room, set).map(
    (line, at): Line => ({
      ...line,
      segments: moved(line, room),
      ...(at === 0 && { mark: { shape: mark, size: MARK } }),
    }),
  );
}

function headRow({ heads }: TableBlock, columns: readonly Column[], table: Element, set: Setting) {
  const row = child(table, "TR");
  const [clause, words, status, answer, source] = heads;
  const cells = [clause, words, status, answer].map((head, at): Cell => {
    const { x, width } = columns[at] ?? { x: 0, width: 0 };
    const element: Element = { tag: "TH", parent: row, scope: "Column" };
    const lines = setWords(head, STYLES.strong, element, width, set);
    if (at < 3) return { x, width, lines };
    const beside = (1 - SOURCE_SHARE) * width;
    const last = setWords(source, STYLES.strong, element, SOURCE_SHARE * width, set);
    return { x, width, lines: besides(lines, last, beside) };
  });
  return { cells, above: 0, below: PADDING + HEAVY, rule: HEAVY, leads: true } satisfies Row;
}

function rowOf(row: TableRow, columns: readonly Column[], table: Element, set: Setting): Row {
  const parent = child(table, "TR");
  const head: Element = { tag: "TH", parent, scope: "Row" };
  const [words, status, said] = [child(parent, "TD"), child(parent, "TD"), child(parent, "TD")];
  const at = (index: number) => columns[index] ?? { x: 0, width: 0 };
  const clause = { ...at(0), lines: setWords(row.head, STYLES.strong, head, at(0).width, set) };
  const wide = { x: at(1).x, width: set.width - at(1).x };
  const cells: Cell[] = row.wide
    ? [clause, { ...wide, lines: setSpans(wideSpans(row), words, wide.width, set) }]
    : [
        clause,
        { ...at(1), lines: setWords(row.words, STYLES.text, words, at(1).width, set) },
        { ...at(2), lines: signLines(row.sign, at(2).width, status, set) },
        { ...at(3), lines: row.lines.flatMap((line) => lineOf(line, at(3).width, said, set)) },
      ];
  const elements = [head, words, status, said];
  return { cells, elements, above: PADDING, below: PADDING + HAIRLINE, rule: HAIRLINE };
}

/** A table whose head is repeated on each page. */
export function setTable(block: TableBlock, setting: Setting): Section {
  const table: Element = { tag: "Table", title: block.caption };
  const columns = columnsOf(block, setting);
  const head = headRow(block, columns, table, setting);
  const rows = block.rows.map((row) => rowOf(row, columns, table, setting));
  return { before: 4, rows: [head, ...rows], head };
}
