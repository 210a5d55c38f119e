import type { Block, ParagraphBlock, TableBlock, TableRow } from "../../sheet/block";
import type { ClauseRow } from "../clause-rows";

function rowOf({ id, label, quote, status, sign, wide, lines, claim }: ClauseRow): TableRow {
  return {
    head: label,
    words: `“${quote}”`,
    sign,
    lines,
    wide,
    hooks: { criterion: id, status },
    ...(claim && { claim }),
  };
}

/** One row a clause. */
function tableOf(rows: readonly ClauseRow[]): TableBlock {
  const bare = rows.every(({ lines }) => lines.every(({ source }) => !source));
  return {
    kind: "table",
    ...(bare && { bare }),
    caption: "Clauses of the note",
    heads: ["Clause", "Guideline text", "Status", "Answer and documentation", "Source"],
    rows: rows.map(rowOf),
  };
}

/** What words of the table mean that are no result of a criterion. */
const MEANINGS: readonly (readonly [word: string, meaning: string])[] = [
  ["Not claimed", "its use was not chosen, so its questions were not asked"],
  ["Not needed", "no answer to it can change the result"],
  ["Not asked", "no answer to it could change the result"],
];

function legend(rows: readonly ClauseRow[]): ParagraphBlock[] {
  const said = rows.flatMap(({ sign, lines }) => [
    sign.word,
    ...lines.flatMap(({ spans }) => spans.map(({ text }) => text)),
  ]);
  const occurs = (word: string) =>
    said.some((text) => text.toLowerCase().includes(word.toLowerCase()));
  const spans = MEANINGS.filter(([word]) => occurs(word)).map(([word, meaning]) => ({
    text: `${word}: ${meaning}. `,
  }));
  return spans.length > 0 ? [{ kind: "paragraph", spans, stays: true }] : [];
}

/** The table of clauses, and below it what its words mean. */
export function clauseBlocks(rows: readonly ClauseRow[]): Block[] {
  return [tableOf(rows), ...legend(rows)];
}
