import { CHECK_CODES } from "../../../assessment/procedure-codes";
import type { ParagraphBlock } from "../../sheet/block";
import type { EnteredCode } from "../entered-codes";

export const CODES = "Codes.";

/** What the codes entered stand for, in this app's words, each once. */
export function codeBlocks(codes: readonly EnteredCode[]): ParagraphBlock[] {
  const labels = new Map(codes.flatMap(({ known }) => known.map((each) => [each.code, each])));
  if (labels.size === 0) return [];
  const said = [...labels.values()].map(({ code, label }) => `${code} ${label}`).join("; ");
  return [{ kind: "paragraph", heading: CODES, spans: [{ text: `${said}. ${CHECK_CODES}` }] }];
}
