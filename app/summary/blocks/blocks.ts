import type { SummaryDocument } from "../document";
import type { OpenItems, OpenQuestion } from "../open-items";
import type { Block, ListItem, TitleBlock } from "./block";
import { criteriaBlock } from "./criteria-block";
import { resultBlocks } from "./result-blocks";

function titleBlock({ title, draft, guideline }: SummaryDocument): TitleBlock {
  const { name, title: about, edition } = guideline;
  return {
    kind: "title",
    before: "Summary:",
    title,
    draft,
    lead: `${name}, ${about} (${edition})`,
  };
}

function toObtain({ label, name, obtain, word }: OpenQuestion): ListItem {
  return {
    label: { text: label, manner: "code" },
    spans: [{ text: name, manner: "strong" }, { text: `: ${obtain}.` }],
    end: word,
  };
}

/** What is still to be documented; when the result is certain, that nothing is. */
function openBlocks({ needed, besides }: OpenItems): Block[] {
  const text = "Still to be documented";
  const sentence = "Nothing is needed for this result: no further answer changes it.";
  const named = besides.map(({ label, name, word }) => `${label} ${name} (${word.toLowerCase()})`);
  const list: Block[] =
    needed.length === 0
      ? [{ kind: "heading", text, sentence }]
      : [
          { kind: "heading", text },
          { kind: "list", manner: "lines", items: needed.map(toObtain) },
        ];
  if (named.length === 0) return list;
  const also = `Open, without bearing on the result: ${named.join("; ")}.`;
  return [...list, { kind: "paragraph", spans: [{ text: also }] }];
}

function readingBlocks({ readings, alsoSays }: SummaryDocument): Block[] {
  const items = readings.map(
    ({ of, text }): ListItem => ({
      label: { text: of, manner: "strong" },
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
  const { attestation, guideline, product, version, privacy } = summary;
  return [
    { kind: "heading", text: attestation, stays: true },
    { kind: "lines", labels: ["Signature", "Printed name, credentials", "Date"] },
    {
      kind: "paragraph",
      spans: [
        { text: `${product} version ${version} · source ` },
        { text: guideline.fingerprint, manner: "code" },
        { text: `, ${guideline.edition} · ${privacy}` },
      ],
    },
  ];
}

/** A summary as plain blocks of text in their order: what PDF and text draw from. */
export function blocksOf(summary: SummaryDocument): Block[] {
  return [
    titleBlock(summary),
    { kind: "fields", fields: summary.request },
    ...resultBlocks(summary),
    criteriaBlock(summary.rows),
    ...openBlocks(summary.open),
    ...readingBlocks(summary),
    ...beyondBlocks(summary),
    ...closingBlocks(summary),
  ];
}
