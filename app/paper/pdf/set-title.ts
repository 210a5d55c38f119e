import type { TitleBlock } from "../sheet/block";
import type { Cell, Row, Section } from "./layout";
import { STYLES } from "./page";
import { fullCell, type Setting, setWords } from "./set-text";

const PADDING = 5;
const GAP = 8;
const RULE = 1.5;

/** In frames of their own at the right of the title. */
function stampCells(stamps: readonly string[], setting: Setting): Cell[] {
  let end = setting.width;
  return stamps.toReversed().map((stamp): Cell => {
    const [line] = setWords(stamp, STYLES.strong, { tag: "P" }, setting.width, setting);
    const width = (line?.width ?? 0) + 2 * PADDING;
    end -= width;
    const x = end;
    end -= GAP;
    const lines = line
      ? [{ ...line, segments: line.segments.map((each) => ({ ...each, x: each.x + PADDING })) }]
      : [];
    return { x, width, lines, middle: true, rule: "around" };
  });
}

export function setTitle({ title, lead, stamps }: TitleBlock, setting: Setting): Section {
  const marks = stampCells(stamps, setting);
  const room = Math.min(...marks.map(({ x }) => x), setting.width) - GAP;
  const words = setWords(title, STYLES.title, { tag: "H1" }, room, setting);
  const below = setWords(lead, STYLES.text, { tag: "P" }, setting.width, setting);
  const rows: Row[] = [
    {
      cells: [{ x: 0, width: room, lines: words }, ...marks.toReversed()],
      above: 0,
      below: 0,
      leads: true,
    },
    { cells: [fullCell(below, setting)], above: 0, below: 2 + RULE, rule: RULE },
  ];
  return { before: 0, rows };
}
