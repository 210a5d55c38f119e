import type { AsideBlock, ResultBlock, Span } from "../blocks/block";
import { type Cell, child, type Element, type Line, type Row, type Section } from "./layout";
import { STYLES } from "./page";
import { runsOf, type Setting, SMALL, setWords } from "./set-text";
import { wrap } from "./wrap";

const INSET = 10.5;
const MARK = 25;
const COUNTS_WIDTH = 90;

/** The sentence in large, between its mark and how far the answers have come. */
function resultRow({ mark, sentence, reason, remark, counts }: ResultBlock, setting: Setting): Row {
  const x = INSET + MARK + INSET;
  const width = setting.width - x - COUNTS_WIDTH - 2 * INSET;
  const sign: Line = {
    segments: [],
    width: MARK,
    height: MARK,
    before: 0,
    mark: { shape: mark, size: MARK },
  };
  const words = [
    ...setWords(sentence, STYLES.result, { tag: "H2" }, width, setting),
    ...setWords(reason ?? "", STYLES.text, { tag: "P" }, width, setting),
    ...setWords(remark ?? "", STYLES.text, { tag: "P" }, width, setting),
  ];
  const far = counts.flatMap((count) =>
    setWords(count, STYLES.small, { tag: "P" }, COUNTS_WIDTH, setting),
  );
  const cells: Cell[] = [
    { x: INSET, width: MARK, lines: [sign], middle: true },
    { x, width, lines: words, middle: true },
    {
      x: setting.width - INSET - COUNTS_WIDTH,
      width: COUNTS_WIDTH,
      lines: far,
      middle: true,
      atEnd: true,
    },
  ];
  return { cells, above: 6.3, below: 6.3 };
}

function inset(spans: readonly Span[], tag: Element, setting: Setting, further = 0): Cell {
  const x = INSET + further;
  const width = setting.width - x - INSET;
  const lines = wrap(runsOf(spans, SMALL, tag, setting), width, setting.measure);
  return { x, width, lines };
}

/** The result in its box, with the notice that belongs there below it. */
export function setResult(block: ResultBlock, setting: Setting): Section {
  const row = resultRow(block, setting);
  const { notice } = block;
  if (!notice) return { before: 7, rows: [row], frame: "box" };
  const said: Cell = { ...inset(notice, { tag: "P" }, setting), rule: "above" };
  const below: Row = { cells: [said], above: 4.5, below: 6.3 };
  return { before: 7, rows: [{ ...row, leads: true }, below], frame: "box" };
}

/** Beside a bar, without frame or mark. */
export function setAside({ paragraphs, items }: AsideBlock, setting: Setting): Section {
  const list: Element = { tag: "L" };
  const said = paragraphs.map((spans): Cell => inset(spans, { tag: "P" }, setting));
  const listed = items.map((spans): Cell[] => {
    const item = child(list, "LI");
    const bullet: Cell = inset([{ text: "•" }], child(item, "Lbl"), setting, 4);
    return [bullet, inset(spans, child(item, "LBody"), setting, 14)];
  });
  const rows = [...said.map((cell) => [cell]), ...listed].map(
    (cells, index, all): Row => ({ cells, above: 0, below: 0, leads: index < all.length - 1 }),
  );
  return { before: 6, rows, frame: "bar" };
}
