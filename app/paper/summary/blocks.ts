import { CHECK_CODES } from "../../assessment/codes/procedure-codes";
import { oneLine, requestLine } from "../../assessment/request/request-line";
import { GUIDELINE } from "../../guidelines/current";
import type {
  AsideBlock,
  Block,
  ClosingBlock,
  FieldsBlock,
  ParagraphBlock,
  Span,
  TableBlock,
  TableRow,
  TitleBlock,
} from "../sheet/block";
import { beyondBlock, leadOf, madeBy } from "../sheet/every-sheet";
import { type ClauseRow, TO_CHECK, withSupport } from "./clause-rows";
import type { SummaryDocument } from "./document";
import type { EnteredCode } from "./request-fields";
import { openBlock, resultBlocks } from "./result-blocks";
import type { Enclosure } from "./support";

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

export const CODES = "Codes.";

/** What the codes entered stand for, in this app's words, each once. */
function codeBlocks(codes: readonly EnteredCode[]): ParagraphBlock[] {
  const labels = new Map(codes.flatMap(({ known }) => known.map((each) => [each.code, each])));
  if (labels.size === 0) return [];
  const said = [...labels.values()].map(({ code, label }) => `${code} ${label}`).join("; ");
  return [{ kind: "paragraph", heading: CODES, spans: [{ text: `${said}. ${CHECK_CODES}` }] }];
}

function enclosed({ number, described, pages, citedAt, hasFinding }: Enclosure): Span[] {
  const page = /^\d/.test(pages) ? `p. ${pages}` : pages;
  const where = citedAt.length > 0 ? `cited at ${citedAt.join(", ")}` : "not cited";
  const parts = [described || "not described", page, where];
  const words = parts.filter((part) => part !== "").join(", ");
  const marked: Span[] = hasFinding ? [{ text: ` ${TO_CHECK}`, manner: "strong" }] : [];
  return [{ text: String(number), manner: "strong" }, { text: ` ${words}` }, ...marked];
}

export const ENCLOSURES = "Enclosures.";

/** The index of enclosed documents, as a fax cover or an upload follows it. */
function enclosureBlocks(enclosures: readonly Enclosure[]): ParagraphBlock[] {
  if (enclosures.length === 0) return [];
  const spans = enclosures.flatMap((each): Span[] => [...enclosed(each), { text: ". " }]);
  return [{ kind: "paragraph", heading: ENCLOSURES, spans }];
}

/** What was requested, against which guideline, and how urgently. */
export function titleBlock({ title, draft, guideline, priority }: SummaryDocument): TitleBlock {
  return {
    kind: "title",
    title,
    lead: leadOf(guideline),
    stamps: [priority, ...(draft ? ["DRAFT"] : [])],
  };
}

function fieldsBlock({ request }: SummaryDocument): FieldsBlock {
  const fields = request.map(({ label, value }) => ({ label, value }));
  return { kind: "fields", name: "Request", fields };
}

/** What documents the request itself. */
function requestBlocks({ title, requestSupport }: SummaryDocument): AsideBlock[] {
  if (!requestSupport) return [];
  const lines = withSupport([{ text: `${title}:`, manner: "strong" }], requestSupport);
  const spans = lines.flatMap(({ spans, source = [] }, at): Span[] => {
    const from = source.length > 0 ? ` ${source.join("; ")}.` : "";
    return [...(at > 0 ? [{ text: " " }] : []), ...spans, ...(from ? [{ text: from }] : [])];
  });
  return [{ kind: "aside", paragraphs: [spans] }];
}

function readingBlocks({ readings, alsoSays }: SummaryDocument): Block[] {
  const spans = readings.flatMap(({ of, text }): Span[] => [
    { text: `${of}:`, manner: "strong" },
    { text: ` ${text} ` },
  ]);
  const quotes = (alsoSays?.quotes ?? []).map((words): Span => ({ text: `“${words}” ` }));
  return [
    { kind: "paragraph", heading: "How open phrases were read.", spans },
    ...(alsoSays
      ? [{ kind: "paragraph", heading: `${alsoSays.heading}.`, spans: quotes } as const]
      : []),
  ];
}

const DOCUMENTATION = `Documentation and sources are not required by ${GUIDELINE.shortName}; the result rests on the answers alone.`;

function isDocumented({ rows, requestSupport, enclosures }: SummaryDocument): boolean {
  const lines = rows.flatMap((row) => row.lines);
  return Boolean(requestSupport) || enclosures.length > 0 || lines.some(({ source }) => source);
}

/** What stands at the result already is not said again. */
function beyond(summary: SummaryDocument): Block {
  const { beyond, notices, product, version, guideline } = summary;
  const others = beyond.filter(({ id }) => notices.every((each) => each.id !== id));
  const documented = isDocumented(summary) ? [{ text: ` ${DOCUMENTATION}` }] : [];
  return beyondBlock(others, documented, { product, version, ...guideline });
}

/** A draft is not signed. */
function closingBlock(summary: SummaryDocument): ClosingBlock {
  const { draft, attestation, code } = summary;
  return {
    kind: "closing",
    ...(!draft && { attestation }),
    lines: draft ? [] : ["Signature", "Printed name, credentials", "Date"],
    code,
    picture: "QR code of the re-entry code",
    instruction:
      "Re-entry code: type it at the start of Note 170 to restore the answers. It holds no names or details.",
  };
}

/** A summary as plain blocks in their order: what the page, PDF and text draw from. */
export function blocksOf(summary: SummaryDocument): Block[] {
  return [
    titleBlock(summary),
    fieldsBlock(summary),
    ...requestBlocks(summary),
    ...resultBlocks(summary),
    ...clauseBlocks(summary.rows),
    ...enclosureBlocks(summary.enclosures),
    closingBlock(summary),
    openBlock(summary.open),
    ...codeBlocks(summary.codes),
    ...readingBlocks(summary),
    beyond(summary),
  ];
}

/** What stands on each page, so that a page parted from the others makes sense. */
export function runningWords(summary: SummaryDocument) {
  const { product, version, title, guideline, draft, result, code, preparedAt } = summary;
  const supersedes = oneLine(summary.supersedes);
  return {
    whose: `${draft ? "DRAFT · " : ""}${title} · ${requestLine(summary)}`,
    outcome: `${result.sentence} · ${code}`,
    /** What made the page, and from which text. */
    madeBy: madeBy({ product, version, ...guideline }),
    prepared: `Prepared ${preparedAt}${supersedes && ` · Supersedes ${supersedes}`}`,
  };
}
