import type { TitleBlock } from "../blocks/block";
import { shown } from "./characters";
import type { Cell, Element, Row, Section } from "./layout";
import { STYLES } from "./page";
import { fullCell, type Setting, setWords } from "./set-text";
import { wrap } from "./wrap";

const STAMP_WIDTH = 52;

/** In a frame at the right of the title. */
function stamp(setting: Setting): Cell {
  const word: Element = { tag: "P" };
  const [line] = setWords("DRAFT", STYLES.heading, word, STAMP_WIDTH, setting);
  const indent = line ? (STAMP_WIDTH - line.width) / 2 : 0;
  const lines = line
    ? [{ ...line, segments: line.segments.map((each) => ({ ...each, x: each.x + indent })) }]
    : [];
  return {
    x: setting.width - STAMP_WIDTH,
    width: STAMP_WIDTH,
    lines,
    middle: true,
    rule: "around",
  };
}

export function setTitle({ before, title, draft, lead }: TitleBlock, setting: Setting): Section {
  const heading: Element = { tag: "H1" };
  const room = setting.width - (draft ? STAMP_WIDTH + 12 : 0);
  const runs = [
    { text: `${before} `, style: STYLES.title, element: heading },
    { text: shown(title, setting.missing), style: STYLES.titleStrong, element: heading },
  ];
  const words: Cell = { x: 0, width: room, lines: wrap(runs, room, setting.measure) };
  const below = setWords(lead, STYLES.lead, { tag: "P" }, setting.width, setting);
  const rows: Row[] = [
    {
      cells: draft ? [words, stamp(setting)] : [words],
      above: 0,
      below: draft ? 3 : 0,
      leads: true,
    },
    { cells: [fullCell(below, setting)], above: 0, below: 0 },
  ];
  return { before: 0, rows };
}
