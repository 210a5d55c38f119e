import {
  type Answers,
  allCriteria,
  type Criterion,
  isLeaf,
  type Question,
  questionsOf,
  UNKNOWN,
} from "../../../criteria/criterion";
import { evaluate } from "../../../criteria/evaluate";

/** Time enough for a walk on a busy machine; it takes seconds on an idle one. */
export const WALK_MS = 900_000;

/** What is chosen for one question; nothing where it is unanswered. */
export type Chosen = readonly string[];

/** Answers that say the same of every criterion looked at. The first kind is always the open one. */
export type Kind = readonly Chosen[];

/** A question with the kinds of answer that are told apart. */
export interface Place {
  readonly question: Question;
  readonly kinds: readonly Kind[];
}

export function entry<Each>(list: ArrayLike<Each>, index: number): Each {
  const found = list[index];
  if (found === undefined) throw new RangeError(`nothing at ${index}`);
  return found;
}

function subsets(values: readonly string[]): string[][] {
  return values.reduce<string[][]>(
    (sets, value) => sets.flatMap((set) => [set, [...set, value]]),
    [[]],
  );
}

/** Every state a person can leave a question in: unanswered, not documented, and each known answer. */
export function everyAnswer({ choose, options }: Question): Chosen[] {
  const known = options.filter(({ value }) => value !== UNKNOWN);
  const alone = known.filter((option) => choose === "one" || option.alone);
  const together = known.filter((option) => !alone.includes(option)).map(({ value }) => value);
  return [
    [],
    [UNKNOWN],
    ...subsets(together).filter((set) => set.length > 0),
    ...alone.map(({ value }) => [value]),
  ];
}

/** Groups every answer to a question by what it alone makes of these criteria. */
export function kindsOf(question: Question, criteria: readonly Criterion[]): Kind[] {
  const kinds = new Map<string, Chosen[]>();
  for (const chosen of everyAnswer(question)) {
    const says = criteria.map((each) => evaluate(each, { [question.id]: chosen })).join();
    kinds.set(says, [...(kinds.get(says) ?? []), chosen]);
  }
  return [...kinds.values()];
}

/** Each question of a provision, with its answers told apart by every criterion without parts. */
export function placesByCriterion(root: Criterion): Place[] {
  const leaves = allCriteria(root).filter((each) => isLeaf(each));
  return questionsOf(root).map((question) => ({
    question,
    kinds: kindsOf(
      question,
      leaves.filter((leaf) => leaf.question === question),
    ),
  }));
}

/** The uppermost criteria that rest on one question alone. */
function restingOn(criterion: Criterion, question: Question): Criterion[] {
  const questions = questionsOf(criterion);
  if (!questions.includes(question)) return [];
  if (questions.length === 1) return [criterion];
  return isLeaf(criterion) ? [] : criterion.children.flatMap((child) => restingOn(child, question));
}

/** Each question, with its answers told apart only as far as the flow can tell them apart. */
export function placesByFlow(root: Criterion): Place[] {
  return questionsOf(root).map((question) => ({
    question,
    kinds: kindsOf(question, restingOn(root, question)),
  }));
}

/** How many states the kinds stand for, and how many each answer taken by itself would give. */
export function countStates(places: readonly Place[]): { kinds: number; raw: number } {
  return {
    kinds: places.reduce((product, { kinds }) => product * kinds.length, 1),
    raw: places.reduce((product, { kinds }) => product * kinds.flat().length, 1),
  };
}

/**
 * Visits every state once. The state's number counts kinds, the first question's fastest; within a
 * kind its answers take turns, so that no answer is left to be taken for another untried.
 */
export function visitStates(
  places: readonly Place[],
  visit: (answers: Answers, state: number) => void,
): number {
  const digits = places.map(() => 0);
  const turns = places.map(({ kinds }) => kinds.map(() => 0));
  const answers: Record<string, Chosen> = {};
  const put = (index: number) => {
    const { question, kinds } = entry(places, index);
    const kind = entry(kinds, entry(digits, index));
    const taken = entry(turns, index);
    const turn = entry(taken, entry(digits, index));
    taken[entry(digits, index)] = turn + 1;
    answers[question.id] = entry(kind, turn % kind.length);
  };
  places.forEach((_, index) => {
    put(index);
  });
  for (let state = 0; ; state++) {
    visit(answers, state);
    let index = 0;
    for (; index < places.length; index++) {
      const digit = entry(digits, index) + 1;
      digits[index] = digit < entry(places, index).kinds.length ? digit : 0;
      put(index);
      if (digits[index] !== 0) break;
    }
    if (index === places.length) return state + 1;
  }
}

/** How far apart the numbers of states are that differ by one kind of each question. */
export function weightsOf(places: readonly Place[]): number[] {
  let weight = 1;
  return places.map(({ kinds }) => {
    const own = weight;
    weight *= kinds.length;
    return own;
  });
}
