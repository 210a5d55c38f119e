import type {
  AsideBlock,
  Block,
  CodeBlock,
  ListBlock,
  ListItem,
  Paragraph,
  ResultBlock,
  Span,
  TableBlock,
  TableRow,
  TitleBlock,
} from "../blocks/block";
import { blocksOf } from "../blocks/blocks";
import type { SummaryDocument } from "../document";

function words(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join("");
}

function inOneLine(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ spans }) => words(spans)).join(" ");
}

function heading(text: string): string {
  return `\n${text.toUpperCase()}`;
}

function titleLines({ before, title, draft, lead }: TitleBlock): string[] {
  return [`${before} ${title}`, ...(draft ? ["DRAFT"] : []), lead, ""];
}

function resultLines({ sentence, reason, remark, counts, notice }: ResultBlock): string[] {
  return [
    heading(sentence),
    ...(reason ? [reason] : []),
    ...(remark ? [remark] : []),
    `${counts.join(". ")}.`,
    ...(notice ? [words(notice)] : []),
  ];
}

function asideLines({ paragraphs, items }: AsideBlock): string[] {
  return [...paragraphs.map(words), ...items.map((item) => `- ${words(item)}`)];
}

/** Its head and words in one line, the rest in the next; set in as far as the words are. */
function rowLines({ cells, details }: TableRow): string[] {
  const [head, ...rest] = cells.map(({ paragraphs }) => inOneLine(paragraphs));
  const [said = "", ...others] = rest;
  const inset = "  ".repeat(cells[1]?.indent ?? 0);
  const last = others.filter((text) => text !== "").join(". ");
  const below = [...(last ? [last] : []), ...details.map(({ spans }) => words(spans))];
  return [`${inset}${head} ${said}`, ...below.map((line) => `${inset}  ${line}`)];
}

function tableLines({ caption, rows }: TableBlock): string[] {
  return [heading(caption), ...rows.flatMap(rowLines)];
}

function itemLine({ label, spans, end }: ListItem): string {
  const said = `${label ? `${label.text} ` : ""}${words(spans)}`;
  return `- ${end ? `${said} ${end}.` : said}`;
}

function listLines({ items }: ListBlock): string[] {
  return items.map(itemLine);
}

function codeLines({ code, paragraphs }: CodeBlock): string[] {
  return ["", code, ...paragraphs.map(words)];
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
      return asideLines(block);
    case "table":
      return tableLines(block);
    case "heading":
      return [heading(block.text), ...(block.sentence ? [block.sentence] : [])];
    case "paragraph":
      return [words(block.spans)];
    case "list":
      return listLines(block);
    case "lines":
      return block.labels.map((label) => `${label}: ____`);
    case "code":
      return codeLines(block);
  }
}

/** Everything that the printed page says, in its order and words. */
export function fullText(summary: SummaryDocument): string {
  return blocksOf(summary).flatMap(linesOf).join("\n");
}
