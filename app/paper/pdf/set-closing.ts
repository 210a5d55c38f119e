import type { ClosingBlock } from "../sheet/block";
import { type Cell, child, type Element, type Line, type Section } from "./layout";
import { STYLES } from "./page";
import { type Setting, setWords } from "./set-text";

/** With its white margin. A module of the code is then three lines of a standard fax, and none is lost. */
const PICTURE = 64;
const GAP = 8;
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
export function setClosing(block: ClosingBlock, setting: Setting): Section {
  const { attestation, lines, code, instruction } = block;
  const picture: Line = {
    segments: [],
    width: PICTURE,
    height: PICTURE,
    before: 0,
    mark: { code, size: PICTURE },
  };
  const room = setting.width - PICTURE - GAP;
  const x = room - CODE;
  const statement = setWords(attestation ?? "", STYLES.heading, { tag: "H2" }, x - GAP, setting);
  const typed = [
    ...setWords(code, STYLES.code, { tag: "P" }, CODE, setting),
    ...setWords(instruction, STYLES.text, { tag: "P" }, CODE, setting),
  ];
  const cells: Cell[] = [
    { x: 0, width: x - GAP, lines: statement },
    ...lineCells(lines, x - GAP, setting),
    { x, width: CODE, lines: typed, middle: true },
    { x: room + GAP, width: PICTURE, lines: [picture] },
  ];
  return { before: 4, rows: [{ cells, above: 0, below: 0 }] };
}
