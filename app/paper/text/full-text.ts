import {
  type Block,
  type ClosingBlock,
  type ResultBlock,
  type Span,
  type TableBlock,
  type TableLine,
  type TableRow,
  type TitleBlock,
  wideSpans,
} from "../sheet/block";
import { blocksOf } from "../summary/blocks";
import type { SummaryDocument } from "../summary/document";

/** Words without their manner. */
export function words(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join("");
}

function heading(text: string): string {
  return `\n${text.toUpperCase()}`;
}

function titleLines({ title, stamps, lead }: TitleBlock): string[] {
  return [`Summary: ${title}`, ...stamps, lead, ""];
}

function resultLines({ sentence, lines, counts, notices }: ResultBlock): string[] {
  return [heading(sentence), ...lines, `${counts.join(". ")}.`, ...notices.map(words)];
}

/** What was answered or documented, its source behind it. */
export function lineText({ spans, source = [] }: TableLine): string {
  return source.length > 0 ? `${words(spans)} [${source.join("; ")}]` : words(spans);
}

function rowLines(row: TableRow): string[] {
  if (row.wide) return [`${row.head} ${words(wideSpans(row))}`];
  const lines = row.lines.map((line) => `  ${lineText(line)}`);
  return [`${row.head} ${row.words} ${row.sign.word}`, ...lines];
}

function tableLines({ heads, rows }: TableBlock): string[] {
  return [heading(heads.join(", ")), ...rows.flatMap(rowLines)];
}

/** A text that is pasted is not signed, and attests nothing by itself. */
export const TO_SIGN = "To be attested by signature:";

function closingLines({ attestation, lines, code, instruction }: ClosingBlock): string[] {
  return [
    "",
    ...(attestation ? [`${TO_SIGN} ${attestation}`] : []),
    ...lines.map((label) => `${label}: ____`),
    code,
    instruction,
  ];
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case "title":
      return titleLines(block);
    case "fields":
      return block.fields.map(({ label, value }) => `${label}: ${value || "____"}`);
    case "result":
      return resultLines(block);
    case "aside":
      return block.paragraphs.map(words);
    case "table":
      return tableLines(block);
    case "heading":
      return [heading(block.text)];
    case "paragraph":
      return [...(block.heading ? [heading(block.heading)] : []), words(block.spans)];
    case "closing":
      return closingLines(block);
  }
}

/** Everything that the printed page says, in its order and words, but that what is to be signed is said to be. */
export function fullText(summary: SummaryDocument): string {
  return blocksOf(summary).flatMap(linesOf).join("\n");
}

/** Signs of typesetting, and what a portal that knows plain characters only can show for them. */
const PLAIN: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "‘": "'",
  "’": "'",
  "–": "-",
  "—": "-",
  "…": "...",
  "·": "-",
  "\u00A0": " ",
};

/** Text without signs of typesetting. Letters and digits stay as they are. */
export function withoutTypesetting(text: string): string {
  return text.replace(/[“”‘’–—…·\u00A0]/g, (sign) => PLAIN[sign] ?? sign);
}
