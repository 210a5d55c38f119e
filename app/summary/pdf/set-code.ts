import type { CodeBlock } from "../blocks/block";
import type { Cell, Line, Section } from "./layout";
import { STYLES } from "./page";
import { runsOf, type Setting, SMALL, setWords } from "./set-text";
import { wrap } from "./wrap";

/** 21 mm with its white margin, which stands out into the page's. */
const SIZE = 60;
const QUIET = 8.2;
const GAP = 8;

/** The code in large beside its picture, which says the same: it is drawn as part of the page. */
export function setCode({ code, paragraphs }: CodeBlock, setting: Setting): Section {
  const picture: Line = {
    segments: [],
    width: SIZE,
    height: SIZE,
    before: 0,
    mark: { code, size: SIZE },
  };
  const x = SIZE - QUIET + GAP;
  const width = setting.width - x;
  const words = [
    ...setWords(code, STYLES.reentry, { tag: "P" }, width, setting),
    ...paragraphs.flatMap((spans) =>
      wrap(runsOf(spans, SMALL, { tag: "P" }, setting), width, setting.measure),
    ),
  ];
  const cells: Cell[] = [
    { x: -QUIET, width: SIZE, lines: [picture] },
    { x, width, lines: words, middle: true },
  ];
  return { before: 0, rows: [{ cells, above: 0, below: 0 }] };
}
