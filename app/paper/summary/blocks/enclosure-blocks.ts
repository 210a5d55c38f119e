import type { ParagraphBlock, Span } from "../../sheet/block";
import { TO_CHECK } from "../clause-rows";
import type { Enclosure } from "../enclosures";

function enclosed({ number, described, pages, citedAt, toCheck }: Enclosure): Span[] {
  const page = /^\d/.test(pages) ? `p. ${pages}` : pages;
  const where = citedAt.length > 0 ? `cited at ${citedAt.join(", ")}` : "not cited";
  const parts = [described || "not described", page, where];
  const words = parts.filter((part) => part !== "").join(", ");
  const marked: Span[] = toCheck ? [{ text: ` ${TO_CHECK}`, manner: "strong" }] : [];
  return [{ text: String(number), manner: "strong" }, { text: ` ${words}` }, ...marked];
}

export const ENCLOSURES = "Enclosures.";

/** The index of enclosed documents, as a fax cover or an upload follows it. */
export function enclosureBlocks(enclosures: readonly Enclosure[]): ParagraphBlock[] {
  if (enclosures.length === 0) return [];
  const spans = enclosures.flatMap((each): Span[] => [...enclosed(each), { text: ". " }]);
  return [{ kind: "paragraph", heading: ENCLOSURES, spans }];
}
