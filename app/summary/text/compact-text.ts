import { CHECK_CODES } from "../../assessment/codes";
import type { Block, Span } from "../blocks/block";
import { codeBlocks, enclosureBlocks, toCheckBlocks } from "../blocks/support-blocks";
import type { LineRemark, SummaryDocument } from "../document";
import { BREVITIES, type Brevity, FIELD_ROOM } from "./brevity";
import { compactCriteria, detailsInLine } from "./compact-criteria";

function heading({ title, draft, guideline, product }: SummaryDocument): string[] {
  const { name, title: about, edition } = guideline;
  return [
    `${draft ? "DRAFT - " : ""}${product} summary: ${title}`,
    `${name}, ${about} (${edition})`,
  ];
}

/** Those that were typed. */
function details({ request, requestSupport }: SummaryDocument): string[] {
  const typed = request
    .filter(({ value }) => value !== "")
    .map(({ label, value }) => `${label}: ${value}`);
  return requestSupport ? [...typed, detailsInLine(requestSupport)] : typed;
}

function headed(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [heading, ...lines] : [];
}

function words(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join("");
}

/** The items of a block's lists, each in a line: what is short in full, too. */
function itemsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === "list"
      ? block.items.map(({ label, spans }) =>
          words(label ? [label, { text: " " }, ...spans] : spans),
        )
      : [],
  );
}

/** What was typed beside the answers: enclosures, codes, and what does not look right in it. */
function documentation({ enclosures, codes, toCheck }: SummaryDocument): string[] {
  return [
    ...headed("ENCLOSURES", itemsOf(enclosureBlocks(enclosures))),
    ...headed(`CODES (${CHECK_CODES})`, itemsOf(codeBlocks(codes))),
    ...headed("ENTRIES TO CHECK", itemsOf(toCheckBlocks(toCheck))),
  ];
}

function furtherLine({ line, sentence, settledBy }: LineRemark): string[] {
  if (!sentence) return [];
  const settling = settledBy.map(({ label, name, obtain }) => `${label} ${name}. ${obtain}.`);
  const how = settling.length > 0 ? ` To settle that: ${settling.join(" ")}` : "";
  return [`Line ${line}, apart from the result: ${sentence}${how}`];
}

function result({ result: found, counts, pressing }: SummaryDocument, { bare }: Brevity): string[] {
  const { sentence, remark, furtherLine: further, caution } = found;
  const { answered, of, notDocumented } = counts;
  return [
    `RESULT: ${sentence}${remark ? `. ${remark}` : ""}`,
    `Answered ${answered} of ${of}, not documented ${notDocumented}`,
    ...(caution ? [`Not part of Note 170: ${caution.text} Source: ${caution.source}.`] : []),
    ...(further ? furtherLine(further) : []),
    ...pressing.map(
      ({ text, source }) =>
        `Bears on this date of service: ${bare ? source : `${text} Source: ${source}.`}`,
    ),
  ];
}

/** What is still to be documented: each with what would show it, or by name alone. */
function open(
  { open: { needed, besides, unproven } }: SummaryDocument,
  { openByName, terse }: Brevity,
): string[] {
  const items = needed.map(({ label, name, obtain, word }) =>
    openByName ? `${label} ${name} (${word})` : `${label} ${name} (${word}): ${obtain}`,
  );
  const also = besides.map(({ label, name, word }) => `${label} ${name} (${word})`);
  const settled = terse ? [] : ["Nothing more is needed for this result"];
  const toProve = unproven.map(({ label, name }) => `${label} ${name}`);
  return [
    ...(items.length > 0 ? ["STILL TO BE DOCUMENTED", ...items] : settled),
    ...(also.length > 0 ? [`Open, without bearing on the result: ${also.join("; ")}`] : []),
    ...(toProve.length > 0 ? [`Proof still to obtain or to name: ${toProve.join("; ")}`] : []),
  ];
}

function closing(summary: SummaryDocument, { terse }: Brevity): string[] {
  const { beyond, product, version, guideline, attestation, code } = summary;
  const sources = beyond.map(({ source }) => source).join("; ");
  return [
    `Not part of Note 170, see: ${sources}`,
    ...(terse ? [] : [attestation]),
    `${product} version ${version}, source ${guideline.fingerprint}`,
    `Re-entry code: ${code}`,
  ];
}

function written(summary: SummaryDocument, brevity: Brevity): string {
  return [
    ...heading(summary),
    ...details(summary),
    ...result(summary, brevity),
    "CRITERIA",
    ...compactCriteria(summary.rows, summary.open, brevity),
    ...documentation(summary),
    ...open(summary, brevity),
    ...closing(summary, brevity),
  ].join("\n");
}

/** Every fact in as few words as will do: without quotes, readings and what was not needed. */
export function compactText(summary: SummaryDocument): string {
  const texts = BREVITIES.map((brevity) => written(summary, brevity));
  return texts.find(({ length }) => length <= FIELD_ROOM) ?? texts.at(-1) ?? "";
}
