import type { Block, HeadingBlock, LinesBlock, ParagraphBlock } from "../blocks/block";
import { type Cell, child, type Element, type Row, type Section } from "./layout";
import { STYLES } from "./page";
import { setCode } from "./set-code";
import { setFields } from "./set-fields";
import { setList } from "./set-list";
import { setAside, setResult } from "./set-result";
import { setTable } from "./set-table";
import { fullCell, runsOf, type Setting, SMALL, setWords } from "./set-text";
import { setTitle } from "./set-title";
import { wrap } from "./wrap";

/** A heading stays with what follows in its part. */
function setHeading(block: HeadingBlock, setting: Setting, leads: boolean): Section {
  const { text, sentence, stays } = block;
  const heading = { text, style: STYLES.heading, element: { tag: "H2" } } as const;
  const gap = { text: "  ", style: STYLES.text, element: heading.element };
  const rest = sentence
    ? [gap, { text: sentence, style: STYLES.text, element: { tag: "P" } } as const]
    : [];
  const lines = wrap([heading, ...rest], setting.width, setting.measure);
  const row: Row = { cells: [fullCell(lines, setting)], above: 0, below: 1.5, leads };
  return { before: 6.2, rows: [row], ...(stays && { stays }) };
}

function setParagraph({ spans, quote, stays }: ParagraphBlock, setting: Setting): Section {
  const element: Element = { tag: quote ? "BlockQuote" : "P" };
  const lines = wrap(runsOf(spans, SMALL, element, setting), setting.width, setting.measure);
  const row: Row = { cells: [fullCell(lines, setting)], above: 0, below: 0 };
  return { before: 3, rows: [row], ...(stays && { stays }) };
}

/** Lines to write on, the first two twice as long as the last. */
function setLines({ labels }: LinesBlock, setting: Setting): Section {
  const list: Element = { tag: "L" };
  const gap = 15.8;
  const shares = labels.map((_, index) => (index < labels.length - 1 ? 2 : 1));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const part = (setting.width - gap * (labels.length - 1)) / all;
  let x = 0;
  const cells = labels.map((label, index): Cell => {
    const width = part * (shares[index] ?? 1);
    const body = child(child(list, "LI"), "LBody");
    const lines = setWords(label, STYLES.small, body, width, setting);
    const cell: Cell = { x, width, lines, rule: "above" };
    x += width + gap;
    return cell;
  });
  return { before: 0, rows: [{ cells, above: 21, below: 3, leads: true }] };
}

/** The last list is not parted from the closing that follows it. */
function leadsOn(section: Section): Section {
  return { ...section, rows: section.rows.map((row) => ({ ...row, leads: true })) };
}

function setBlock(block: Block, setting: Setting, next?: Block): Section {
  switch (block.kind) {
    case "title":
      return setTitle(block, setting);
    case "fields":
      return setFields(block, setting);
    case "result":
      return setResult(block, setting);
    case "aside":
      return setAside(block, setting);
    case "table":
      return setTable(block, setting);
    case "heading":
      return setHeading(block, setting, next !== undefined && next.kind !== "heading");
    case "paragraph":
      return setParagraph(block, setting);
    case "list":
      return setList(block, setting);
    case "lines":
      return setLines(block, setting);
    case "code":
      return setCode(block, setting);
  }
}

/** Sets blocks into sections of a page's width. */
export function setSections(blocks: readonly Block[], setting: Setting): Section[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    const section = setBlock(block, setting, next);
    return next?.kind === "heading" && next.stays ? leadsOn(section) : section;
  });
}
