import { wordsOf } from "../../assessment/another-text/question-words";
import type { Assessment, StoredAssessment } from "../../assessment/record";
import { GUIDELINE } from "../../guidelines/current";

/** Of the stored shape. Raised when the shape changes. */
export const FORMAT = 2;

/**
 * What became of the stored session: nothing there, cleared for want of use, not looked at, restored, or not
 * readable and why.
 */
export type Restored =
  | { readonly kind: "none" | "emptied" | "not-looked-at" }
  | {
      readonly kind: "restored";
      readonly assessment: StoredAssessment & Pick<Assessment, "carried">;
    }
  | { readonly kind: "unreadable"; readonly reason: string };

/**
 * The text to store for an assessment, with the words of its questions, for a later text of the note. Takes only what
 * the storage table lets into the session.
 */
export function writeSession(assessment: StoredAssessment): string {
  const { service, answers, askRemaining, ofAnotherText } = assessment;
  const { fingerprint } = GUIDELINE;
  const words = wordsOf(answers);
  return JSON.stringify({
    ...{ format: FORMAT, fingerprint, service, answers, askRemaining, words, ofAnotherText },
  });
}
