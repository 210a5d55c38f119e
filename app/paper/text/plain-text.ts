import type { TableRow } from "../sheet/block";
import { blocksOf, CODES, ENCLOSURES, runningWords } from "../summary/blocks";
import type { SummaryDocument } from "../summary/document";
import { fullText, lineText, withoutTypesetting, words } from "./full-text";
import { PORTAL_ROOM, roomOf } from "./portal-room";

/** A clause as one line: how it stands, what was answered and documented, each with its source. */
function rowText({ head, sign, lines, wide }: TableRow): string {
  if (wide && sign.word === "Not claimed") return `${head} ${sign.word}.`;
  return `${head} ${sign.word}: ${lines.map(lineText).join(" ")}`;
}

/** The typed details of the request. */
function detailLines({ request }: SummaryDocument): string[] {
  const typed = request.filter(({ value }) => value !== "");
  return typed.map(({ label, value }) => `${label}: ${value}`);
}

/** What the text is made of, in the order of the page. Nothing of it is parted where a portal holds it. */
function unitsOf(summary: SummaryDocument, details: boolean): string[] {
  const { title, guideline, code } = summary;
  const paragraphs: (string | undefined)[] = details ? [CODES, ENCLOSURES] : [ENCLOSURES];
  const units = blocksOf(summary).flatMap((block): string[] => {
    switch (block.kind) {
      case "title":
        return [`${[...block.stamps, title].join(" - ")}\n${guideline.name}`];
      case "fields":
        return details ? [detailLines(summary).join("\n")] : [];
      case "result": {
        const { sentence, lines, counts, notices } = block;
        return [[sentence, ...lines, `${counts.join(". ")}.`].join("\n"), ...notices.map(words)];
      }
      case "aside":
        return block.paragraphs.map(words);
      case "table":
        return block.rows.filter(({ lines }) => lines.length > 0).map(rowText);
      case "paragraph":
        return paragraphs.includes(block.heading) ? [`${block.heading} ${words(block.spans)}`] : [];
      default:
        return [];
    }
  });
  return [...units, `Re-entry code: ${code}`].map(withoutTypesetting);
}

/** A unit that no part holds, cut after a line or a word, and else anywhere. */
function cut(unit: string, room: number): string[] {
  if (roomOf(unit) <= room) return [unit];
  let end = unit.length;
  while (roomOf(unit.slice(0, end)) > room) end = Math.min(end - 1, room);
  const line = unit.lastIndexOf("\n", end);
  const word = unit.lastIndexOf(" ", end);
  const at = line > 0 ? line : word > 0 ? word : end;
  return [unit.slice(0, at), ...cut(unit.slice(at).trimStart(), room)];
}

/** Units in as few parts as hold them, in their order. */
function packed(units: readonly string[], room: number): string[] {
  const parts: string[] = [];
  for (const unit of units.flatMap((each) => cut(each, room))) {
    const last = parts.at(-1);
    const longer = last === undefined ? unit : `${last}\n${unit}`;
    if (last !== undefined && roomOf(longer) <= room) parts[parts.length - 1] = longer;
    else parts.push(unit);
  }
  return parts;
}

/** The summary for a portal's field: in one text, or in parts that each name the request and which they are. */
function portalTexts(summary: SummaryDocument, details: boolean): string[] {
  const units = unitsOf(summary, details);
  const [whole = "", ...more] = packed(units, PORTAL_ROOM);
  if (more.length === 0) return [whole];
  const whose = withoutTypesetting(runningWords(summary).whose);
  const led = (at: number | string, of: number | string) => `Part ${at} of ${of} - ${whose}`;
  const parts = packed(units, PORTAL_ROOM - roomOf(`${led("00", "00")}\n`));
  return parts.map((part, at) => `${led(at + 1, parts.length)}\n${part}`);
}

/** What a text is for: a portal's field, with or without the details of the request; or everything. */
export interface TextChoice {
  readonly length: "portal" | "full";
  readonly details: boolean;
}

/** A summary for where only text is taken: one text, or the parts of one. */
export function toPlainTexts(
  summary: SummaryDocument,
  { length, details }: TextChoice,
): readonly string[] {
  return length === "portal"
    ? portalTexts(summary, details)
    : [withoutTypesetting(fullText(summary))];
}
