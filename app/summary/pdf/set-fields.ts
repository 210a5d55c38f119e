import type { FieldsBlock } from "../blocks/block";
import type { Cell, Element, Row, Section } from "./layout";
import { child } from "./layout";
import { STYLES } from "./page";
import { type Setting, setWords } from "./set-text";

const COLUMNS = 4;
const GAP = 10.5;

type Field = FieldsBlock["fields"][number];

/** Fields in rows, each in the first place that has room for it. */
function inRows(fields: readonly Field[]): { field: Field; column: number; span: number }[][] {
  const rows: { field: Field; column: number; span: number }[][] = [];
  let column = COLUMNS;
  for (const field of fields) {
    const span = field.wide ? 2 : 1;
    if (column + span > COLUMNS) {
      rows.push([]);
      column = 0;
    }
    rows.at(-1)?.push({ field, column, span });
    column += span;
  }
  return rows;
}

/** A label above what was typed, or above room to write; with a line below. */
function cellOf({ label, value }: Field, x: number, width: number, item: Element, set: Setting) {
  const lines = [
    ...setWords(label, STYLES.small, child(item, "Lbl"), width, set),
    ...setWords(value, STYLES.text, child(item, "LBody"), width, set),
  ];
  return { x, width, lines, rule: "below" } satisfies Cell;
}

/** What was requested, for whom and by whom. What was not typed is a line to fill by hand. */
export function setFields({ fields }: FieldsBlock, setting: Setting): Section {
  const list: Element = { tag: "L" };
  const column = (setting.width - (COLUMNS - 1) * GAP) / COLUMNS;
  const rows = inRows(fields).map((row): Row => {
    const items = row.map(() => child(list, "LI"));
    const cells = row.map(({ field, column: place, span }, index) => {
      const width = span * column + (span - 1) * GAP;
      return cellOf(field, place * (column + GAP), width, items[index] ?? list, setting);
    });
    return { cells, elements: items, above: 3, below: 1.5, minHeight: 23 };
  });
  return { before: 3, rows };
}
