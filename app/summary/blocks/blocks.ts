import type { SummaryDocument } from "../document";
import type { Block, FieldsBlock, ListItem, TitleBlock } from "./block";
import { criteriaBlock } from "./criteria-block";
import { openBlocks } from "./open-blocks";
import { resultBlocks } from "./result-blocks";
import {
  codeBlocks,
  enclosureBlocks,
  requestSupportBlocks,
  supportNote,
  TO_CHECK,
  toCheckBlocks,
} from "./support-blocks";

/** What was requested, against which guideline. */
export function titleBlock({ title, draft, guideline }: SummaryDocument): TitleBlock {
  const { name, title: about, edition } = guideline;
  return {
    kind: "title",
    before: "Summary:",
    title,
    draft,
    lead: `${name}, ${about} (${edition})`,
  };
}

function readingBlocks({ readings, alsoSays }: SummaryDocument): Block[] {
  const items = readings.map(
    ({ of, text }): ListItem => ({
      label: { text: `${of}:`, manner: "strong" },
      spans: [{ text }],
    }),
  );
  const quotes = alsoSays.map(
    (words): Block => ({ kind: "paragraph", spans: [{ text: `“${words}”` }], quote: true }),
  );
  return [
    { kind: "heading", text: "Readings used for phrases that the note leaves open" },
    { kind: "list", manner: "terms", items },
    ...(quotes.length > 0
      ? [{ kind: "heading", text: "What the note says besides" } as const, ...quotes]
      : []),
  ];
}

function beyondBlocks({ beyond }: SummaryDocument): Block[] {
  const items = beyond.map(
    ({ text, source }): ListItem => ({
      spans: [{ text: `${text} ` }, { text: `Source: ${source}.`, whole: true }],
    }),
  );
  return [
    { kind: "heading", text: "Not part of Note 170" },
    { kind: "list", manner: "bullets", items },
  ];
}

function closingBlocks(summary: SummaryDocument): Block[] {
  const { attestation, guideline, product, version, privacy, code } = summary;
  return [
    { kind: "heading", text: attestation, stays: true },
    { kind: "lines", labels: ["Signature", "Printed name, credentials", "Date"] },
    {
      kind: "code",
      name: "QR code of the re-entry code",
      code,
      paragraphs: [
        [
          { text: "Re-entry code.", manner: "strong" },
          {
            text: " Type this at the start of Note 170 to restore the answers; it holds no names or details.",
          },
        ],
        [
          { text: `${product} version ${version} · source ` },
          { text: guideline.fingerprint, manner: "code" },
          { text: ` · ${privacy}` },
        ],
      ],
    },
  ];
}

/** Given the room of two. */
const WIDE = new Set(["patient", "facility", "supersedes"]);

function fieldsBlock({ request }: SummaryDocument): FieldsBlock {
  const fields = request.map(({ id, label, value, toCheck }) => ({
    label,
    value: toCheck ? `${value} ${TO_CHECK}` : value,
    ...(WIDE.has(id) && { wide: true as const }),
  }));
  return { kind: "fields", name: "Request", fields };
}

/** All below the title, in its order. */
export function bodyBlocks(summary: SummaryDocument): Block[] {
  return [
    fieldsBlock(summary),
    ...requestSupportBlocks(summary),
    ...resultBlocks(summary),
    criteriaBlock(summary.rows),
    ...supportNote(summary),
    ...enclosureBlocks(summary.enclosures),
    ...openBlocks(summary.open),
    ...toCheckBlocks(summary.toCheck),
    ...readingBlocks(summary),
    ...codeBlocks(summary.codes),
    ...beyondBlocks(summary),
    ...closingBlocks(summary),
  ];
}

/** A summary as plain blocks in their order: what the page, PDF and text draw from. */
export function blocksOf(summary: SummaryDocument): Block[] {
  return [titleBlock(summary), ...bodyBlocks(summary)];
}
