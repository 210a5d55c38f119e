import type { FieldsBlock } from "../sheet/block";
import type { Cell, Element, Row, Section } from "./layout";
import { child } from "./layout";
import { STYLES } from "./page";
import { type Setting, setWords } from "./set-text";

const COLUMNS = 4;
const GAP = 9;
const RULE = 0.75;

type Field = FieldsBlock["fields"][number];

/** Fields side by side, as many as a row holds. */
function inRows(fields: readonly Field[]): Field[][] {
  const count = Math.ceil(fields.length / COLUMNS);
  return Array.from({ length: count }, (_, at) => fields.slice(at * COLUMNS, (at + 1) * COLUMNS));
}

/** A label above what was typed, or above room to write; with a line below. */
function cellOf({ label, value }: Field, x: number, width: number, item: Element, set: Setting) {
  const lines = [
    ...setWords(label, STYLES.text, child(item, "Lbl"), width, set),
    ...setWords(value, STYLES.strong, child(item, "LBody"), width, set),
  ];
  return { x, width, lines, rule: "below" } satisfies Cell;
}

/** What was requested, for whom and by whom. What was not typed is a line to fill by hand. */
export function setFields({ fields }: FieldsBlock, setting: Setting): Section {
  const list: Element = { tag: "L" };
  const width = (setting.width - (COLUMNS - 1) * GAP) / COLUMNS;
  const rows = inRows(fields).map((row, at): Row => {
    const items = row.map(() => child(list, "LI"));
    const cells = row.map((field, index) =>
      cellOf(field, index * (width + GAP), width, items[index] ?? list, setting),
    );
    const minHeight = 2 * STYLES.text.leading;
    return { cells, elements: items, above: at > 0 ? 1 : 0, below: RULE, minHeight };
  });
  return { before: 2, rows };
}
