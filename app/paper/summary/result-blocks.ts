import { countToCheck, type Finding } from "../../assessment/checks/finding";
import { missingInWords } from "../../assessment/gaps";
import { resultHooks } from "../../assessment/wording";
import { NOT_PART } from "../../guidelines/current";
import type { Notice } from "../../guidelines/guideline";
import type { AsideBlock, ParagraphBlock, ResultBlock, Span } from "../sheet/block";
import { noticeSpans } from "../sheet/every-sheet";
import type { LineRemark, SummaryDocument } from "./document";
import type { OpenItem, OpenItems, OpenQuestion } from "./open-items";
import type { EnteredCode } from "./request-fields";

function toObtain({ label, name, obtain, word }: OpenQuestion): Span[] {
  return [
    { text: `${label} ${name}`, manner: "strong" },
    { text: `: ${obtain}. ` },
    { text: `${word}.`, manner: "strong" },
    { text: " " },
  ];
}

/** What changes nothing, or lacks no answer. */
function named(lead: string, items: readonly string[]): Span[] {
  return items.length > 0 ? [{ text: `${lead}: ${items.join("; ")}. ` }] : [];
}

/** An open question in a few words, and which silence leaves it open. */
function openInWords({ label, name, word }: OpenQuestion): string {
  return `${label} ${name} (${word.toLowerCase()})`;
}

const NOTHING_OPEN =
  "No remaining answer can change this result. The plan may still ask for documentation.";

/** What is still to be documented. */
export function openBlock({ needed, besides, unsourced }: OpenItems): ParagraphBlock {
  const byName = ({ label, name }: OpenItem) => `${label} ${name}`;
  const said = [
    ...needed.flatMap(toObtain),
    ...named("Unanswered or not documented; does not affect the result", besides.map(openInWords)),
    ...named("Answered, no source cited", unsourced.map(byName)),
  ];
  const heading = said.length > 0 ? { heading: "Missing documentation." } : {};
  const certain = needed.length === 0 ? [{ text: NOTHING_OPEN }] : [];
  return { kind: "paragraph", ...heading, spans: [...said, ...certain] };
}

function strong(text: string): Span {
  return { text, manner: "strong" };
}

function notOfTheNote(notice: Notice, urgent = ""): Span[] {
  return [strong(`${urgent}${NOT_PART}`), ...noticeSpans(notice)];
}

function furtherLine({ line, sentence, settledBy }: LineRemark): Span[][] {
  if (!sentence) return [];
  const items = settledBy.map(({ label, name, obtain }) => `${label} ${name}: ${obtain}.`);
  const settling = items.length > 0 ? ` To settle that: ${items.join(" ")}` : "";
  return [[strong(`Line ${line}, apart from the result:`), { text: ` ${sentence}${settling}` }]];
}

/** What the note says of the codes entered. */
function codeRemarks(codes: readonly EnteredCode[]): Span[][] {
  return codes.flatMap(({ remarks }) =>
    remarks.map(({ text, quote }): Span[] => [
      strong("Code."),
      { text: ` ${text} The note: “${quote}”` },
    ]),
  );
}

/** What is wrong with answers, or with what has its own label, names it itself. */
function entryInWords({ path: [part], label, message }: Finding): string {
  const isNamed = part === "answers" || message.startsWith(`${label}: `);
  return isNamed ? message : `${label}: ${message}`;
}

/** What does not look right: answers that contradict each other, and what was typed. */
function findingSpans(entries: readonly Finding[]): Span[][] {
  if (entries.length === 0) return [];
  const all = entries.map(entryInWords).join(" ");
  return [[strong(`${countToCheck(entries.length)}.`), { text: ` ${all}` }]];
}

/** The open items by name, while the result is open. */
function open({ draft, open: { needed } }: SummaryDocument): Span[][] {
  if (!draft) return [];
  return [[strong("Open:"), { text: ` ${needed.map(openInWords).join("; ")}.` }]];
}

/** The result, then what is said beside it. */
export function resultBlocks(summary: SummaryDocument): (ResultBlock | AsideBlock)[] {
  const { result, counts, notices, codes } = summary;
  const { mark, sentence, reason, remark, caution, furtherLine: further } = result;
  const box: ResultBlock = {
    kind: "result",
    mark,
    sentence,
    lines: [...reason, ...(remark ? [remark] : [])],
    counts: missingInWords(counts),
    notices: [
      ...open(summary),
      ...(caution ? [notOfTheNote(caution)] : []),
      ...(further ? furtherLine(further) : []),
      ...codeRemarks(codes),
      ...findingSpans(summary.findings),
    ],
    hooks: resultHooks(result, further),
  };
  const urgent = notices.map(
    (notice): AsideBlock => ({
      kind: "aside",
      paragraphs: [notOfTheNote(notice, `${notice.bears} `)],
    }),
  );
  return [box, ...urgent];
}
