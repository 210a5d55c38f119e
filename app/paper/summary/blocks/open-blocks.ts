import type { ParagraphBlock, Span } from "../../sheet/block";
import type { OpenItem, OpenItems, OpenQuestion } from "../open-items";

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
export function openInWords({ label, name, word }: OpenQuestion): string {
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
