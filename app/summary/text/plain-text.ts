import type { SummaryDocument } from "../document";
import { withoutTypesetting } from "./ascii";
import { compactText } from "./compact-text";
import { fullText } from "./full-text";

/** A summary for a portal that takes only text: whole, or every fact in few words. */
export function toPlainText(summary: SummaryDocument, { compact }: { compact: boolean }): string {
  return withoutTypesetting(compact ? compactText(summary) : fullText(summary));
}
