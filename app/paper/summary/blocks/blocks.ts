import { GUIDELINE } from "../../../guidelines/current";
import type {
  AsideBlock,
  Block,
  ClosingBlock,
  FieldsBlock,
  Span,
  TitleBlock,
} from "../../sheet/block";
import { beyondBlock, leadOf } from "../../sheet/every-sheet";
import { withSupport } from "../clause-rows";
import type { SummaryDocument } from "../document";
import { clauseBlocks } from "./clause-block";
import { codeBlocks } from "./code-blocks";
import { enclosureBlocks } from "./enclosure-blocks";
import { openBlock } from "./open-blocks";
import { resultBlocks } from "./result-blocks";

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
  const { beyond, pressing, product, version, guideline } = summary;
  const others = beyond.filter(({ id }) => pressing.every((each) => each.id !== id));
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
