import type { SummaryDocument } from "../summary/document";
import { withoutTypesetting } from "./ascii";
import { fullText } from "./full-text";
import { portalTexts } from "./portal-text";

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
