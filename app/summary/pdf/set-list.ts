import type { ListBlock, ListItem } from "../blocks/block";
import {
  type Cell,
  child,
  type Element,
  heightOf,
  type Line,
  type Row,
  type Section,
} from "./layout";
import { STYLES } from "./page";
import { after, fullCell, runsOf, type Setting, SMALL, setWords } from "./set-text";
import { wrap } from "./wrap";

const COLUMN_GAP = 15.8;

function bulletRow({ spans }: ListItem, list: Element, setting: Setting): Row {
  const item = child(list, "LI");
  const bullet = setWords("•", STYLES.small, child(item, "Lbl"), 8, setting);
  const x = 12;
  const runs = runsOf(spans, SMALL, child(item, "LBody"), setting);
  const lines = wrap(runs, setting.width - x, setting.measure);
  return {
    cells: [{ x: 4, width: 8, lines: bullet }, fullCell(lines, setting, x)],
    above: 0,
    below: 1,
  };
}

/** A label, what is said of it, and a word at the end of the line. */
function lineRow({ label, spans, end }: ListItem, list: Element, setting: Setting): Row {
  const item = child(list, "LI");
  const body = child(item, "LBody");
  const x = 0.115 * setting.width;
  const word = setWords(end ?? "", STYLES.smallStrong, body, setting.width, setting);
  const wordWidth = Math.max(0, ...word.map(({ width }) => width));
  const width = setting.width - x - wordWidth - COLUMN_GAP;
  const heads = runsOf(label ? [label] : [], SMALL, child(item, "Lbl"), setting);
  const cells: Cell[] = [
    { x: 0, width: x, lines: wrap(heads, x - 4, setting.measure) },
    { x, width, lines: wrap(runsOf(spans, SMALL, body, setting), width, setting.measure) },
    { x: setting.width - wordWidth, width: wordWidth, lines: word },
  ];
  return { cells, above: 1.3, below: 1.3, rule: 0.4 };
}

/** A term and what is said of it, in one run of lines. */
function termLines({ label, spans }: ListItem, list: Element, width: number, set: Setting): Line[] {
  const item = child(list, "LI");
  const term = runsOf(label ? [label, { text: " " }] : [], SMALL, child(item, "Lbl"), set);
  return wrap([...term, ...runsOf(spans, SMALL, child(item, "LBody"), set)], width, set.measure);
}

function column(terms: readonly (readonly Line[])[], x: number, width: number): Cell {
  return { x, width, lines: terms.flatMap((lines) => after(2.6, lines)) };
}

/** Terms in two columns, the first no shorter than it must be for the second not to be taller. */
function termsRow(items: readonly ListItem[], list: Element, setting: Setting): Row {
  const width = (setting.width - COLUMN_GAP) / 2;
  const terms = items.map((item) => termLines(item, list, width, setting));
  const halves = [...terms.keys(), terms.length].map((count) => [
    column(terms.slice(0, count), 0, width),
    column(terms.slice(count), width + COLUMN_GAP, width),
  ]);
  const tallest = (cells: readonly Cell[]) => Math.max(...cells.map(heightOf));
  const [first = [], ...others] = halves.reverse();
  const cells = others.reduce((best, each) => (tallest(each) < tallest(best) ? each : best), first);
  return { cells, above: 0, below: 0 };
}

export function setList({ manner, items }: ListBlock, setting: Setting): Section {
  const list: Element = { tag: "L" };
  if (manner === "terms") return { before: 0, rows: [termsRow(items, list, setting)] };
  const rowFor = manner === "bullets" ? bulletRow : lineRow;
  return { before: 0, rows: items.map((item) => rowFor(item, list, setting)) };
}
