/** What the answers say of a criterion: the three values of strong Kleene logic. */
export type Status = "met" | "not-met" | "undetermined";

/** The answer "not in the record". Given or not, it leaves every criterion it touches open. */
export const UNKNOWN = "unknown";

/** Chosen answer values by question id. No entry, or an empty list, is unanswered. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** An answer that can be chosen. */
export interface Option {
  readonly value: string;
  /** In a choose-all-that-apply question: an answer that excludes the others. */
  readonly alone?: true;
}

/** A question, of which the logic reads no words. */
export interface Question {
  readonly id: string;
  readonly choose: "one" | "all-that-apply";
  readonly options: readonly Option[];
  /** Its answer claims some branches and leaves the others out: those are never asked about. */
  readonly claims?: true;
}

/** A criterion that one answer value meets, every other known answer fails. */
export interface Leaf<Q extends Question = Question> {
  readonly id: string;
  readonly question: Q;
  readonly metBy: string;
}

/** A criterion made of others, in the guideline's order. */
export interface Group<Words = unknown, Q extends Question = Question> {
  readonly id: string;
  readonly rule: "all-of" | "any-of";
  readonly children: readonly Criterion<Words, Q>[];
}

/**
 * A tree of criteria. `Words` is whatever a guideline says beside each; the logic never reads it.
 * Each answer value may meet one leaf only, so that the leaves are independent of each other.
 */
export type Criterion<Words = unknown, Q extends Question = Question> = Words &
  (Leaf<Q> | Group<Words, Q>);

/** Whether a criterion has a question of its own, and no parts. */
export function isLeaf<Words, Q extends Question>(
  criterion: Criterion<Words, Q>,
): criterion is Words & Leaf<Q> {
  return "question" in criterion;
}

/** The criterion and all below it, depth first, in the guideline's order. */
export function allCriteria<Words, Q extends Question>(
  criterion: Criterion<Words, Q>,
): Criterion<Words, Q>[] {
  if (isLeaf(criterion)) return [criterion];
  return [criterion, ...criterion.children.flatMap((child) => allCriteria(child))];
}

/** The questions a criterion rests on, each once, in the guideline's order. */
export function questionsOf<Words, Q extends Question>(criterion: Criterion<Words, Q>): Q[] {
  return [
    ...new Set(allCriteria(criterion).flatMap((each) => (isLeaf(each) ? [each.question] : []))),
  ];
}

/** The values chosen for a question, none where it is unanswered. */
export function chosen(answers: Answers, questionId: string): readonly string[] {
  return answers[questionId] ?? [];
}

/**
 * The values chosen once `value` is checked or unchecked: one-of-many questions keep the latest,
 * and an answer that stands alone excludes all others.
 */
export function choose(
  question: Question,
  before: readonly string[],
  value: string,
  ticked: boolean,
): string[] {
  const standsAlone = (each: string) =>
    question.choose === "one" ||
    question.options.some((option) => option.value === each && option.alone);
  const kept = before.filter((each) => each !== value && !standsAlone(each));
  if (!ticked) return before.filter((each) => each !== value);
  return standsAlone(value) ? [value] : [...kept, value];
}
