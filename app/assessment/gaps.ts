import { type Answers, chosen, questionsOf, UNKNOWN } from "../criteria/criterion";
import { pivotalQuestions } from "../criteria/flow";
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

function gapOf(question: AskedQuestion, answers: Answers, evidence: Evidence): Gap[] {
  const values = chosen(answers, question.id);
  if (values.length === 0) return [{ question, kind: "unanswered" }];
  if (values.includes(UNKNOWN)) return [{ question, kind: "not-documented" }];
  return isProven(question, evidence) ? [] : [{ question, kind: "no-proof" }];
}

/**
 * What is missing, in the note's order: of the questions asked, and of those still to come that can change
 * the result. Nothing of what is set aside.
 */
export function gaps(
  { service, asked, relevant }: Determination,
  evidence: Evidence,
): readonly Gap[] {
  const { criteria } = service.provision;
  const pivotal = pivotalQuestions(criteria, relevant);
  return questionsOf(criteria)
    .filter((question) => asked.includes(question) || pivotal.has(question.id))
    .flatMap((question) => gapOf(question, relevant, evidence));
}
