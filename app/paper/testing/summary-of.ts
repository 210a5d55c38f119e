import { type Determination, determine } from "../../assessment/determination";
import { emptyAssessment, type RequestDetails } from "../../assessment/record";
import { type Answers, chosen, type Question, UNKNOWN } from "../../criteria/criterion";
import type { Service } from "../../guidelines/guideline";
import { buildSummary, type SummaryDocument } from "../summary/document";

/** For tests: details with nothing typed but this. */
export function detailsWith(typed: Partial<RequestDetails> = {}): RequestDetails {
  return { ...emptyAssessment().details, ...typed };
}

/** For tests: the summary of a determination, prepared at a fixed time. */
export function summaryOf(
  determination: Determination,
  typed?: Partial<RequestDetails>,
): SummaryDocument {
  const preparedAt = new Date(2026, 10, 22, 9, 5);
  const answers = Object.fromEntries(
    Object.entries(determination.relevant).map(([id, values]) => [id, [...values]]),
  );
  const assessment = { ...emptyAssessment(), answers, details: detailsWith(typed) };
  return buildSummary(determination, assessment, { preparedAt, version: "1.2.3" });
}

/** What is chosen for a question: each known answer, and of a choose-all question two together. */
function knownAnswers({ choose, options }: Question): string[][] {
  const values = options.map(({ value }) => value).filter((value) => value !== UNKNOWN);
  const single = values.map((value) => [value]);
  return choose === "one" ? single : [...single, values.slice(0, 2)];
}

/**
 * For tests: every way to answer the first question, and from there each next question both not
 * documented and with one of its known answers, which take turns. Yields after each answer.
 */
export function* interviews(service: Service): Generator<Determination> {
  let turn = 0;
  function* ask(answers: Answers): Generator<Determination> {
    const determination = determine(service, answers);
    yield determination;
    const next = determination.asked.find(({ id }) => chosen(answers, id).length === 0);
    if (!next) return;
    const known = knownAnswers(next);
    const at = turn++ % known.length;
    const first = Object.keys(answers).length === 0;
    for (const values of [[UNKNOWN], ...(first ? known : known.slice(at, at + 1))])
      yield* ask({ ...answers, [next.id]: values });
  }
  yield* ask({});
}
