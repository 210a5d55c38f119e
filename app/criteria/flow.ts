import {
  type Answers,
  type Criterion,
  chosen,
  isLeaf,
  type Question,
  questionsOf,
} from "./criterion";
import { evaluate } from "./evaluate";

/**
 * The questions that can still change the result: for each, some completion of everything open makes
 * it decisive. Leaves are independent, so those are the open leaves with no settled group above them.
 */
export function pivotalQuestions(criterion: Criterion, answers: Answers): ReadonlySet<string> {
  const pivotal = new Set<string>();
  const visit = (each: Criterion): void => {
    if (evaluate(each, answers) !== "undetermined") return;
    if (isLeaf(each)) pivotal.add(each.question.id);
    else for (const child of each.children) visit(child);
  };
  visit(criterion);
  return pivotal;
}

/** The answers that claim branches, without any other. */
function claimsIn(questions: readonly Question[], answers: Answers): Answers {
  return Object.fromEntries(
    questions.flatMap(({ id, claims }) => (claims ? [[id, chosen(answers, id)]] : [])),
  );
}

/** Whether the answers leave a criterion claimed: false where a claim alone already fails it. */
export function isClaimed(criterion: Criterion, answers: Answers): boolean {
  return evaluate(criterion, claimsIn(questionsOf(criterion), answers)) !== "not-met";
}

/** What a person asked to see beyond the next question. */
export interface FlowChoices {
  /** Ask every criterion of a claimed branch, at once, though the result may be certain. */
  readonly askRemaining?: boolean;
  /** Questions to keep on screen while they can matter, though an earlier one is unanswered. */
  readonly opened?: readonly string[];
}

/** The questions of a request as its answers stand. */
export interface Flow<Q extends Question = Question> {
  /** The questions to show, in the guideline's order. */
  readonly asked: readonly Q[];
  /** The answers that count: those to questions that could matter when they were reached. */
  readonly relevant: Answers;
}

/**
 * Walks the questions in the guideline's order. Each that the relevant answers before it leave able to
 * change the result is shown, up to the first unanswered one, and beyond it where it has an answer or
 * was opened. Answers to all others are left out of `relevant`.
 */
export function followFlow<Words, Q extends Question>(
  root: Criterion<Words, Q>,
  answers: Answers,
  { askRemaining = false, opened }: FlowChoices = {},
): Flow<Q> {
  const questions = questionsOf(root);
  const asked: Q[] = [];
  const relevant: Record<string, readonly string[]> = {};
  let waiting = false;
  for (const question of questions) {
    const before = askRemaining ? claimsIn(questions, relevant) : relevant;
    if (!pivotalQuestions(root, before).has(question.id)) continue;
    const values = chosen(answers, question.id);
    if (values.length > 0) relevant[question.id] = values;
    else if (waiting && !askRemaining && !opened?.includes(question.id)) continue;
    else waiting = true;
    asked.push(question);
  }
  return { asked, relevant };
}
