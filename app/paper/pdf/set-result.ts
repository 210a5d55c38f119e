import type { AsideBlock, ResultBlock } from "../sheet/block";
import type { Cell, Line, Row, Section } from "./layout";
import { STYLES } from "./page";
import { type Setting, setSpans, setWords } from "./set-text";

const FRAME = 1.5;
const PADDING = 3.5;
const INSET = FRAME + 8;
const GAP = 8;
const MARK = 20;
const RULE = 0.75;

/** The sentence in large, between its mark and how far the answers have come. */
function resultRow({ mark, sentence, lines, counts }: ResultBlock, setting: Setting): Row {
  const far = counts.flatMap((count) =>
    setWords(count, STYLES.text, { tag: "P" }, setting.width, setting),
  );
  const countsWidth = Math.max(...far.map(({ width }) => width));
  const x = INSET + MARK + GAP;
  const width = setting.width - x - countsWidth - GAP - INSET;
  const sign: Line = {
    segments: [],
    width: MARK,
    height: MARK,
    before: 0,
    mark: { shape: mark, size: MARK },
  };
  const words = [
    ...setWords(sentence, STYLES.result, { tag: "H2" }, width, setting),
    ...lines.flatMap((line) => setWords(line, STYLES.text, { tag: "P" }, width, setting)),
  ];
  const cells: Cell[] = [
    { x: INSET, width: MARK, lines: [sign], middle: true },
    { x, width, lines: words, middle: true },
    {
      x: setting.width - INSET - countsWidth,
      width: countsWidth,
      lines: far,
      middle: true,
      atEnd: true,
    },
  ];
  return { cells, above: FRAME + PADDING, below: 0, leads: true };
}

/** The result in its box, with what else must stand there below it. */
export function setResult(block: ResultBlock, setting: Setting): Section {
  const width = setting.width - 2 * INSET;
  const below = block.notices.map((notice): Row => {
    const lines = setSpans(notice, { tag: "P" }, width, setting);
    const cell: Cell = { x: INSET, width, lines, rule: "above" };
    return { cells: [cell], above: 2 + RULE + 2, below: 0, leads: true };
  });
  const rows = [resultRow(block, setting), ...below];
  const last = rows.length - 1;
  return {
    before: 5,
    rows: rows.map((row, at) =>
      at === last ? { ...row, below: PADDING + FRAME, leads: false } : row,
    ),
    frame: "box",
  };
}

/** Beside a bar, without frame or mark. */
export function setAside({ paragraphs }: AsideBlock, setting: Setting): Section {
  const width = setting.width - INSET;
  const rows = paragraphs.map((spans, at): Row => {
    const lines = setSpans(spans, { tag: "P" }, width, setting);
    const leads = at < paragraphs.length - 1;
    return { cells: [{ x: INSET, width, lines }], above: 0, below: 0, leads };
  });
  return { before: 3, rows, frame: "bar" };
}
