import { type Answers, chosen, isLeaf, UNKNOWN } from "../criteria/criterion";
import { isClaimed } from "../criteria/flow";
import type {
  AskedQuestion,
  Consequence,
  GuidelineCriterion,
  Result,
} from "../guidelines/guideline";
import type { CriterionStatus, Determination, LineFinding } from "./determination";

const STATUS_WORDS: Record<CriterionStatus, string> = {
  met: "Met",
  "not-met": "Not met",
  undetermined: "Undetermined",
  "not-needed": "Not needed",
  "not-addressed": "Not addressed",
};

const UNANSWERED = "Not answered";

/** What shows the questions that are not needed for the result. */
export const SHOW_REMAINING = "Show remaining questions";

const MARKS = {
  met: "tick",
  "not-met": "cross",
  undetermined: "question",
  "not-needed": "dash",
  "not-addressed": "dash",
} as const satisfies Record<CriterionStatus, string>;

/** A status in a word, with the mark that goes with it. */
export interface StatusSign {
  readonly word: string;
  readonly mark: (typeof MARKS)[CriterionStatus];
}

/** Whether a part of the provision fails for no other reason than that its use is not claimed. */
function isUnclaimed(criterion: GuidelineCriterion, determination: Determination): boolean {
  const { service, relevant } = determination;
  const part = !isLeaf(criterion) && criterion !== service.provision.criteria;
  return part && !isClaimed(criterion, relevant);
}

/** A criterion's status; of one that is not the provision's, nothing is known. */
export function statusOf({ id }: GuidelineCriterion, { statuses }: Determination): CriterionStatus {
  return statuses.get(id) ?? "undetermined";
}

/** A criterion's status in words. A part whose use is not among the answers reads "Not claimed". */
export function signOf(criterion: GuidelineCriterion, determination: Determination): StatusSign {
  const status = statusOf(criterion, determination);
  if (isUnclaimed(criterion, determination)) return { word: "Not claimed", mark: "dash" };
  return { word: STATUS_WORDS[status], mark: MARKS[status] };
}

/** The mark that goes with a result. */
export function resultMark(result: Result): StatusSign["mark"] {
  return MARKS[result];
}

/** The labels of chosen values, in the question's order; says so where there are none. */
export function answerWords(question: AskedQuestion, values: readonly string[]): string {
  const labels = question.options.filter(({ value }) => values.includes(value));
  return labels.length === 0 ? UNANSWERED : labels.map(({ label }) => label).join("; ");
}

/** What was answered of one criterion: of a choose-all question, whether its option was chosen. */
export function answerTo(criterion: GuidelineCriterion, answers: Answers): string | undefined {
  if (!isLeaf(criterion)) return undefined;
  const { question, metBy } = criterion;
  const values = chosen(answers, question.id);
  const onlyAlone = question.options.some(({ value, alone }) => alone && values.includes(value));
  if (question.choose === "one" || values.length === 0 || onlyAlone)
    return answerWords(question, values);
  return values.includes(metBy) ? "Yes" : "No (not chosen)";
}

/** Whether an open question is to be answered, or to be found in the chart first. */
export function openWord(question: AskedQuestion, answers: Answers): string {
  return answerWords(question, chosen(answers, question.id).includes(UNKNOWN) ? [UNKNOWN] : []);
}

/**
 * A criterion's status, with what its answer adds: which silence leaves it open, or that what it asks for
 * never took place.
 */
export function statusInFull(criterion: GuidelineCriterion, determination: Determination): string {
  const { word } = signOf(criterion, determination);
  if (!isLeaf(criterion)) return word;
  const { question } = criterion;
  const { relevant, statuses } = determination;
  const status = statuses.get(criterion.id);
  if (status === "undetermined") return openWord(question, relevant);
  const values = chosen(relevant, question.id);
  const never = question.options.find((option) => option.never && values.includes(option.value));
  return status === "not-met" && never ? `${word}: ${never.label.toLowerCase()}` : word;
}

/** What the note says of a further line; nothing where it is not to be said. */
export function lineSentence({
  lineFinding,
  consequence,
}: Pick<Determination, "lineFinding" | "consequence">): string | undefined {
  if (!lineFinding) return undefined;
  const { line, named, uses, see } = lineFinding;
  if (named === "yes")
    return `For ${uses.join(" and for ")} the note names Line ${line}; see ${see}.`;
  if (named === "unknown" && consequence.result === "not-met")
    return `Whether the note names Line ${line} is not yet known.`;
  return undefined;
}

/** A result as the attributes that outside checks read of it (docs/hooks.md). */
export type ResultHooks = Readonly<Record<`data-${string}`, string>>;

/** Those of a result; where the note has a further line, what it says of that, by its number. */
export function resultHooks(
  { result, lines }: Pick<Consequence, "result" | "lines">,
  further: Pick<LineFinding, "line" | "named"> | undefined,
): ResultHooks {
  return {
    "data-result": result,
    "data-lines": lines.join(" "),
    ...(further && { [`data-line-${further.line}`]: further.named }),
  };
}
