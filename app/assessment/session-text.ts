import { NOTE_170 } from "../guidelines/note-170/note-170";
import type { StoredAssessment } from "./record";

/** Of the stored shape. Raised when the shape changes. */
export const FORMAT = 1;

/**
 * What became of the stored session: nothing there, emptied for want of use, not looked at, restored, or not
 * readable and why.
 */
export type Restored =
  | { readonly kind: "none" | "emptied" | "not-looked-at" }
  | { readonly kind: "restored"; readonly assessment: StoredAssessment }
  | { readonly kind: "unreadable"; readonly reason: string };

/** The text to store for an assessment. Takes only what the storage table lets into the session. */
export function writeSession({ service, answers, askRemaining }: StoredAssessment): string {
  const { fingerprint } = NOTE_170;
  return JSON.stringify({ format: FORMAT, fingerprint, service, answers, askRemaining });
}
