import type {
  AsideBlock,
  Block,
  ClosingBlock,
  FieldsBlock,
  HeadingBlock,
  ParagraphBlock,
  ResultBlock,
  Span,
  TitleBlock,
} from "../sheet/block";
import {
  type Cell,
  child,
  type Element,
  type Line,
  type Row,
  type Section,
  STYLES,
} from "./layout";
import { setTable } from "./set-table";
import { fullCell, runsOf, type Setting, setSpans, setWords, wrap } from "./set-text";

/** With its white margin. A module of the code is then three lines of a standard fax, and none is lost. */
const PICTURE = 64;
const PICTURE_GAP = 8;
/** What the code has for itself, and what to do with it below. */
const CODE = 172;
const LINES_GAP = 10;
const SHARES = [5, 5, 2];

/** Lines to write on, in their row. */
function lineCells(labels: readonly string[], room: number, setting: Setting): Cell[] {
  const list: Element = { tag: "L" };
  const all = SHARES.reduce((sum, share) => sum + share, 0);
  const part = (room - LINES_GAP * (SHARES.length - 1)) / all;
  let x = 0;
  return labels.map((label, at): Cell => {
    const width = part * (SHARES[at] ?? 1);
    const body = child(child(list, "LI"), "LBody");
    const lines = setWords(label, STYLES.text, body, width, setting);
    const cell: Cell = { x, width, lines, rule: "above", foot: true };
    x += width + LINES_GAP;
    return cell;
  });
}

/** A statement to sign, beside the code and its picture, which says the same: it is drawn as part of the page. */
function setClosing(block: ClosingBlock, setting: Setting): Section {
  const { attestation, lines, code, instruction } = block;
  const picture: Line = {
    segments: [],
    width: PICTURE,
    height: PICTURE,
    before: 0,
    mark: { code, size: PICTURE },
  };
  const room = setting.width - PICTURE - PICTURE_GAP;
  const x = room - CODE;
  const statement = setWords(
    attestation ?? "",
    STYLES.heading,
    { tag: "H2" },
    x - PICTURE_GAP,
    setting,
  );
  const typed = [
    ...setWords(code, STYLES.code, { tag: "P" }, CODE, setting),
    ...setWords(instruction, STYLES.text, { tag: "P" }, CODE, setting),
  ];
  const cells: Cell[] = [
    { x: 0, width: x - PICTURE_GAP, lines: statement },
    ...lineCells(lines, x - PICTURE_GAP, setting),
    { x, width: CODE, lines: typed, middle: true },
    { x: room + PICTURE_GAP, width: PICTURE, lines: [picture] },
  ];
  return { before: 4, rows: [{ cells, above: 0, below: 0 }] };
}

const COLUMNS = 4;
const FIELD_GAP = 9;
const FIELD_RULE = 0.75;

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
function setFields({ fields }: FieldsBlock, setting: Setting): Section {
  const list: Element = { tag: "L" };
  const width = (setting.width - (COLUMNS - 1) * FIELD_GAP) / COLUMNS;
  const rows = inRows(fields).map((row, at): Row => {
    const items = row.map(() => child(list, "LI"));
    const cells = row.map((field, index) =>
      cellOf(field, index * (width + FIELD_GAP), width, items[index] ?? list, setting),
    );
    const minHeight = 2 * STYLES.text.leading;
    return { cells, elements: items, above: at > 0 ? 1 : 0, below: FIELD_RULE, minHeight };
  });
  return { before: 2, rows };
}

const FRAME = 1.5;
const BOX_PADDING = 3.5;
const INSET = FRAME + 8;
const MARK_GAP = 8;
const MARK = 20;
const NOTICE_RULE = 0.75;

/** The sentence in large, between its mark and how far the answers have come. */
function resultRow({ mark, sentence, lines, counts }: ResultBlock, setting: Setting): Row {
  const far = counts.flatMap((count) =>
    setWords(count, STYLES.text, { tag: "P" }, setting.width, setting),
  );
  const countsWidth = Math.max(...far.map(({ width }) => width));
  const x = INSET + MARK + MARK_GAP;
  const width = setting.width - x - countsWidth - MARK_GAP - INSET;
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
  return { cells, above: FRAME + BOX_PADDING, below: 0, leads: true };
}

/** The result in its box, with what else must stand there below it. */
function setResult(block: ResultBlock, setting: Setting): Section {
  const width = setting.width - 2 * INSET;
  const below = block.notices.map((notice): Row => {
    const lines = setSpans(notice, { tag: "P" }, width, setting);
    const cell: Cell = { x: INSET, width, lines, rule: "above" };
    return { cells: [cell], above: 2 + NOTICE_RULE + 2, below: 0, leads: true };
  });
  const rows = [resultRow(block, setting), ...below];
  const last = rows.length - 1;
  return {
    before: 5,
    rows: rows.map((row, at) =>
      at === last ? { ...row, below: BOX_PADDING + FRAME, leads: false } : row,
    ),
    frame: "box",
  };
}

/** Beside a bar, without frame or mark. */
function setAside({ paragraphs }: AsideBlock, setting: Setting): Section {
  const width = setting.width - INSET;
  const rows = paragraphs.map((spans, at): Row => {
    const lines = setSpans(spans, { tag: "P" }, width, setting);
    const leads = at < paragraphs.length - 1;
    return { cells: [{ x: INSET, width, lines }], above: 0, below: 0, leads };
  });
  return { before: 3, rows, frame: "bar" };
}

const STAMP_PADDING = 5;
const STAMP_GAP = 8;
const TITLE_RULE = 1.5;

/** In frames of their own at the right of the title. */
function stampCells(stamps: readonly string[], setting: Setting): Cell[] {
  let end = setting.width;
  return stamps.toReversed().map((stamp): Cell => {
    const [line] = setWords(stamp, STYLES.strong, { tag: "P" }, setting.width, setting);
    const width = (line?.width ?? 0) + 2 * STAMP_PADDING;
    end -= width;
    const x = end;
    end -= STAMP_GAP;
    const lines = line
      ? [
          {
            ...line,
            segments: line.segments.map((each) => ({ ...each, x: each.x + STAMP_PADDING })),
          },
        ]
      : [];
    return { x, width, lines, middle: true, rule: "around" };
  });
}

function setTitle({ title, lead, stamps }: TitleBlock, setting: Setting): Section {
  const marks = stampCells(stamps, setting);
  const room = Math.min(...marks.map(({ x }) => x), setting.width) - STAMP_GAP;
  const words = setWords(title, STYLES.title, { tag: "H1" }, room, setting);
  const below = setWords(lead, STYLES.text, { tag: "P" }, setting.width, setting);
  const rows: Row[] = [
    {
      cells: [{ x: 0, width: room, lines: words }, ...marks.toReversed()],
      above: 0,
      below: 0,
      leads: true,
    },
    { cells: [fullCell(below, setting)], above: 0, below: 2 + TITLE_RULE, rule: TITLE_RULE },
  ];
  return { before: 0, rows };
}

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
