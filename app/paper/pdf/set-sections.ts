import type { Block, HeadingBlock, ParagraphBlock, Span } from "../sheet/block";
import type { Row, Section } from "./layout";
import { STYLES } from "./page";
import { setClosing } from "./set-closing";
import { setFields } from "./set-fields";
import { setAside, setResult } from "./set-result";
import { setTable } from "./set-table";
import { fullCell, runsOf, type Setting, setWords } from "./set-text";
import { setTitle } from "./set-title";
import { wrap } from "./wrap";

/** A heading stays with what follows. */
function setHeading({ text }: HeadingBlock, setting: Setting): Section {
  const lines = setWords(text, STYLES.heading, { tag: "H2" }, setting.width, setting);
  const row: Row = { cells: [fullCell(lines, setting)], above: 0, below: 0, leads: true };
  return { before: 5, rows: [row] };
}

/** Words, after a heading in their line where they have one. Of what parts, two lines are on either side. */
function setParagraph({ heading, spans, stays }: ParagraphBlock, setting: Setting): Section {
  const head: Span[] = heading ? [{ text: `${heading} `, manner: "strong" }] : [];
  const runs = [...runsOf(head, { tag: "H2" }, setting), ...runsOf(spans, { tag: "P" }, setting)];
  const lines = wrap(runs, setting.width, setting.measure);
  const rows = lines.map((line, at): Row => {
    const leads = at === 0 || at === lines.length - 2;
    return {
      cells: [fullCell([line], setting)],
      above: 0,
      below: 0,
      leads: leads && at < lines.length - 1,
    };
  });
  return { before: heading ? 4 : 0, rows, ...(stays && { stays }) };
}

function setBlock(block: Block, setting: Setting): Section {
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
      return setHeading(block, setting);
    case "paragraph":
      return setParagraph(block, setting);
    case "closing":
      return setClosing(block, setting);
  }
}

/** Sets the blocks of a summary into sections of rows, in their order. */
export function setSections(blocks: readonly Block[], setting: Setting): Section[] {
  return blocks.map((block) => setBlock(block, setting));
}
