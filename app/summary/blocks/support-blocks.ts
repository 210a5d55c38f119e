import { CHECK_CODES } from "../../assessment/codes";
import type { EntryToCheck, SummaryDocument } from "../document";
import type { Enclosure } from "../enclosures";
import type { EnteredCode } from "../entered-codes";
import type { Support } from "../support";
import type { AsideBlock, Block, ListItem, Span } from "./block";

/** Stands behind what does not look right. */
export const TO_CHECK = "[to check]";

function strong(text: string): Span {
  return { text, manner: "strong" };
}

function marked(toCheck: boolean): Span[] {
  return toCheck ? [strong(` ${TO_CHECK}`)] : [];
}

/** Lines of which the first says what they are. */
function led(lead: string, lines: readonly string[]): Span[][] {
  return lines.map((text, index) =>
    index === 0 ? [strong(`${lead}:`), { text: ` ${text}` }] : [{ text }],
  );
}

/** What follows words in their line. */
function following(spans: readonly Span[], next: readonly Span[]): Span[] {
  const end = spans.at(-1)?.text ?? "";
  if (next.length === 0 || end === "") return [...spans, ...next];
  return [...spans, { text: /[.!?]$/.test(end) ? " " : ". " }, ...next];
}

/** Supporting details, line by line: rows, then the note; where the proof is ends the last line. */
export function detailLines({ rows, note, citations, toCheck }: Support): Span[][] {
  const lines = [...led("Details", rows), ...led("Note", note)];
  const last = lines.pop() ?? [];
  const proof = citations.length > 0 ? led("Proof", [citations.join("; ")]).flat() : [];
  return [...lines, [...following(last, proof), ...marked(toCheck)]];
}

/** Those of the request itself. */
export function requestSupportBlocks({ requestSupport }: SummaryDocument): AsideBlock[] {
  return requestSupport
    ? [{ kind: "aside", paragraphs: detailLines(requestSupport), items: [] }]
    : [];
}

/** What supporting details are, where there are any. */
export function supportNote({ rows, requestSupport }: SummaryDocument): Block[] {
  if (!requestSupport && rows.every(({ support }) => !support)) return [];
  const text =
    "Details, notes and proof are documentation that Note 170 does not require. The result rests on the answers alone.";
  return [{ kind: "paragraph", spans: [{ text }], stays: true }];
}

function enclosed({ number, described, pages, citedFor, toCheck }: Enclosure): ListItem {
  const what = [described || "Not described", ...(pages ? [`pages: ${pages}`] : [])].join("; ");
  const cited = citedFor.length > 0 ? `Cited for ${citedFor.join(", ")}.` : "Not cited.";
  return {
    label: strong(`Enclosure ${number}`),
    spans: [{ text: what }, ...marked(toCheck), { text: `. ${cited}` }],
  };
}

/** The index of enclosed documents, as a fax cover or an upload follows it. */
export function enclosureBlocks(enclosures: readonly Enclosure[]): Block[] {
  if (enclosures.length === 0) return [];
  return [
    { kind: "heading", text: "Enclosures" },
    { kind: "list", manner: "lines", items: enclosures.map(enclosed) },
  ];
}

/** What was typed and does not look right. */
export function toCheckBlocks(entries: readonly EntryToCheck[]): Block[] {
  if (entries.length === 0) return [];
  const items = entries.map(
    ({ label, message }): ListItem => ({ spans: [strong(`${label}.`), { text: ` ${message}` }] }),
  );
  return [
    { kind: "heading", text: "Entries to check" },
    { kind: "list", manner: "bullets", items },
  ];
}

function entered({ code, label, remark, toCheck }: EnteredCode): ListItem {
  const said = remark ? [{ text: ` ${remark.text} “${remark.quote}”` }] : [];
  return {
    label: { text: code, manner: "code" },
    spans: [{ text: label ? `${label}.` : "No label here." }, ...marked(toCheck), ...said],
  };
}

/** The codes entered, with what the note says of them. */
export function codeBlocks(codes: readonly EnteredCode[]): Block[] {
  if (codes.length === 0) return [];
  const sentence = `The labels are this app’s own. ${CHECK_CODES}`;
  return [
    { kind: "heading", text: "Codes entered", sentence },
    { kind: "list", manner: "lines", items: codes.map(entered) },
  ];
}
