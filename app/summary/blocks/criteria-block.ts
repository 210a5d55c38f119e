import type { CriterionRow } from "../criterion-rows";
import type { SupportedRow } from "../document";
import type { Paragraph, TableBlock, TableCell, TableRow } from "./block";
import { detailLines } from "./support-blocks";

/** The note's words; of a group its name and rule, with words that no row above it has shown. */
function wordsOf({ name, rule, quote, quotedAbove, minor, answer }: CriterionRow): Paragraph[] {
  const words: Paragraph = { spans: [{ text: `“${quote}”` }] };
  if (!rule) return [quotedAbove && minor ? { spans: [{ text: name }] } : words];
  const group: Paragraph = { spans: [{ text: name, manner: "strong" }, { text: `, ${rule}:` }] };
  return quotedAbove ? [group] : [group, { ...words, small: true, wide: answer === undefined }];
}

function answerOf({ asked, answer }: CriterionRow): Paragraph[] {
  const question: Paragraph[] = asked ? [{ spans: [{ text: asked }], small: true }] : [];
  return answer ? [...question, { spans: [{ text: answer, manner: "strong" }] }] : question;
}

function rowOf(row: SupportedRow): TableRow {
  const { id, status: found, label, depth, sign, minor, rule, support } = row;
  const clause: TableCell = { paragraphs: [{ spans: [{ text: label, manner: "code" }] }] };
  const words: TableCell = { paragraphs: wordsOf(row), indent: Math.max(0, depth - 1) };
  const status: TableCell = {
    paragraphs: [{ spans: [{ text: sign.word, manner: "strong" }] }],
    mark: sign.mark,
  };
  return {
    cells: [clause, words, status, { paragraphs: answerOf(row) }],
    details: support ? detailLines(support).map((spans) => ({ spans, small: true })) : [],
    hooks: { criterion: id, status: found },
    minor,
    leads: rule !== undefined,
    opens: rule !== undefined && depth === 1,
  };
}

/** Every criterion in the note's order. */
export function criteriaBlock(rows: readonly SupportedRow[]): TableBlock {
  return {
    kind: "table",
    caption: "Criteria, in the note’s order",
    columns: [
      { head: "Clause", share: 0.1 },
      { head: "The note’s words", share: 0.42 },
      { head: "Status", share: 0.155 },
      { head: "Question and answer", share: 0.325 },
    ],
    rows: rows.map(rowOf),
  };
}
