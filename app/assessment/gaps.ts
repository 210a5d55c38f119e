import { chosen, UNKNOWN } from "../criteria/criterion";
import type { AskedQuestion } from "../guidelines/guideline";
import type { Determination } from "./determination";
import { type Evidence, evidenceFor } from "./evidence";
import { evidenceWords } from "./evidence-words";
import { isBlank } from "./unsaved";

/** Something still to obtain: the question's `obtain` says what. */
export interface Gap {
  readonly question: AskedQuestion;
  /** No answer; the answer "not documented"; or an answer without a word on where its proof is. */
  readonly kind: "unanswered" | "not-documented" | "no-proof";
}

/** Why something is still to obtain, in words. */
export const GAP_WORDS: Readonly<Record<Gap["kind"], string>> = {
  unanswered: "not answered",
  "not-documented": "not documented",
  "no-proof": "answered, no proof named",
};

/** Whether anything backs the answer: a note, a row of details, or a document that the index describes. */
function isProven(question: AskedQuestion, evidence: Evidence): boolean {
  const { note, rows } = evidenceWords(question, evidence);
  const { citations } = evidenceFor(evidence, question.id);
  const described = evidence.documents.filter(({ id, ...typed }) => !isBlank(typed));
  const listed = new Set(described.map(({ id }) => id));
  return note !== "" || rows.length > 0 || citations.some(({ document }) => listed.has(document));
}

/** What is missing of the questions asked, in the note's order. Nothing of what is set aside. */
export function gaps({ asked, relevant }: Determination, evidence: Evidence): readonly Gap[] {
  return asked.flatMap((question): Gap[] => {
    const values = chosen(relevant, question.id);
    if (values.length === 0) return [{ question, kind: "unanswered" }];
    if (values.includes(UNKNOWN)) return [{ question, kind: "not-documented" }];
    return isProven(question, evidence) ? [] : [{ question, kind: "no-proof" }];
  });
}
