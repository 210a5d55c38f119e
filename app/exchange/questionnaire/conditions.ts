import { isLeaf, type Leaf, questionsOf, UNKNOWN } from "../../criteria/criterion";
import type { GuidelineCriterion, AskedQuestion as Question } from "../../guidelines/guideline";

/** How a question stands while it is not answered, among its values. */
export const UNANSWERED = "";

/** In a choose-all-that-apply question: that a value is not among the answers. */
export const NOT = "!";

/**
 * A condition that holds where one of its questions stands in one of the ways listed: unanswered, answered with
 * a value, or, where several may be chosen, not with it.
 */
export interface Clause {
  readonly ways: ReadonlyMap<Question, ReadonlySet<string>>;
  /** What it comes from: a criterion that is not met, or that still can be. */
  readonly because: { readonly criterion: GuidelineCriterion; readonly is: "not-met" | "possible" };
}

/** Conditions that must hold together; none is always true. */
export type Clauses = readonly Clause[];

/** The ways that make the condition one of fewer words, with the same meaning; none where it always holds. */
function simplest(question: Question, ways: ReadonlySet<string>): ReadonlySet<string> | undefined {
  const values = question.options.map(({ value }) => value);
  const open = [UNANSWERED, ...values].filter((way) => !ways.has(way));
  if (open.length === 0 || values.some((value) => ways.has(value) && ways.has(NOT + value)))
    return undefined;
  const [left, ...others] = question.options.filter(({ value }) => open.includes(value));
  const isLast = question.choose === "all-that-apply" && left?.alone && others.length === 0;
  return isLast && !open.includes(UNANSWERED) ? new Set([NOT + left.value]) : ways;
}

function clause(ways: Clause["ways"], because: Clause["because"]): Clauses {
  const simple = new Map<Question, ReadonlySet<string>>();
  for (const [question, each] of ways) {
    const simpler = simplest(question, each);
    if (!simpler) return [];
    simple.set(question, simpler);
  }
  return [{ ways: simple, because }];
}

/** Whether the one holds wherever the other does. */
function covers(one: Clause, other: Clause): boolean {
  return [...other.ways].every(([question, ways]) => {
    const wider = one.ways.get(question);
    return wider !== undefined && [...ways].every((way) => wider.has(way));
  });
}

/** The conditions without those that hold wherever another does. */
function withoutSpare(clauses: Clauses): Clauses {
  return clauses.filter(
    (each, at) =>
      !clauses.some(
        (other, index) =>
          other !== each && covers(each, other) && (!covers(other, each) || index < at),
      ),
  );
}

/** Where no value that may stand with others is chosen: unanswered, or one that stands alone. */
function noneOf({ options }: Question): ReadonlySet<string> {
  return new Set([UNANSWERED, ...options.filter(({ alone }) => alone).map(({ value }) => value)]);
}

/** The question of a condition that says of one value only that it is not chosen. */
function notChosenIn({ ways }: Clause): Question | undefined {
  const [[question, only] = [], ...others] = ways;
  const [way = "", ...more] = only ?? [];
  return others.length + more.length === 0 && way.startsWith(NOT) ? question : undefined;
}

/** "Not this, not that, not the third" said by what is there, which is one condition, and is read alike by all. */
function withoutNots(clauses: Clauses): Clauses {
  const nots = clauses.map(notChosenIn);
  return clauses.flatMap((each, at): Clauses => {
    const question = nots[at];
    if (!question) return [each];
    const together = question.options.filter(({ alone }) => !alone);
    if (nots.filter((other) => other === question).length < together.length) return [each];
    const isFirst = nots.indexOf(question) === at;
    return isFirst ? [{ ...each, ways: new Map([[question, noneOf(question)]]) }] : [];
  });
}

function and(all: readonly Clauses[]): Clauses {
  return withoutSpare(withoutNots(withoutSpare(all.flat())));
}

function eitherOf(one: Clause, other: Clause): Clauses {
  const ways = new Map(one.ways);
  for (const [question, more] of other.ways)
    ways.set(question, new Set([...(ways.get(question) ?? []), ...more]));
  return clause(ways, one.because);
}

function or(all: readonly Clauses[]): Clauses {
  const [first = [], ...others] = all;
  return others.reduce(
    (clauses, more) =>
      withoutSpare(clauses.flatMap((one) => more.flatMap((other) => eitherOf(one, other)))),
    first,
  );
}

/** Of a criterion that one answer meets: where it is not decided the other way. */
function leafIs({ question, metBy }: Leaf, is: Clause["because"]["is"]): ReadonlySet<string> {
  const values = question.options.map(({ value }) => value);
  if (is === "possible")
    return new Set([UNANSWERED, ...values.filter((each) => each === UNKNOWN || each === metBy)]);
  if (question.choose === "all-that-apply") return new Set([NOT + metBy]);
  return new Set([UNANSWERED, ...values.filter((each) => each !== metBy)]);
}

/** Where answers to the questions before leave a criterion not met, or still able to be met. */
function where(
  criterion: GuidelineCriterion,
  is: Clause["because"]["is"],
  before: readonly Question[],
  because: Clause["because"] = { criterion, is },
): Clauses {
  if (isLeaf(criterion))
    return before.includes(criterion.question)
      ? clause(new Map([[criterion.question, leafIs(criterion, is)]]), because)
      : [];
  const children = criterion.children.map((child) => where(child, is, before, because));
  const needsEvery = (criterion.rule === "all-of") === (is === "possible");
  return needsEvery ? and(children) : or(children);
}

/** For each criterion without parts that rests on the question: where nothing beside it has settled what is above. */
function pathsTo(
  question: Question,
  criterion: GuidelineCriterion,
  before: readonly Question[],
  above: readonly Clauses[],
): Clauses[] {
  if (isLeaf(criterion)) return criterion.question === question ? [and(above)] : [];
  const is = criterion.rule === "all-of" ? "possible" : "not-met";
  return criterion.children.flatMap((child) => {
    const beside = criterion.children
      .filter((each) => each !== child)
      .map((each) => where(each, is, before));
    return pathsTo(question, child, before, [...above, ...beside]);
  });
}

function questionsBefore(root: GuidelineCriterion, question: Question): readonly Question[] {
  const questions = questionsOf(root);
  return questions.slice(0, questions.indexOf(question));
}

/**
 * Where a question can still change the result, given the answers to the questions before it: conditions that
 * must all hold, each met by one answer of several. They follow from the tree, and say the same as the flow. An
 * answer that no longer counts changes none of them.
 */
export function pivotalWhere(root: GuidelineCriterion, question: Question): Clauses {
  return or(pathsTo(question, root, questionsBefore(root, question), []));
}

/** Where a question can be asked at all, needed or not: where what is claimed before it leaves it open. */
export function claimedWhere(root: GuidelineCriterion, question: Question): Clauses {
  const claims = questionsBefore(root, question).filter((each) => each.claims);
  return or(pathsTo(question, root, claims, []));
}

/** Whether a question can be claimed and yet not be needed. */
export function canRemain(root: GuidelineCriterion, question: Question): boolean {
  const clauses = pivotalWhere(root, question);
  return clauses.some(({ ways }) => [...ways.keys()].some((each) => !each.claims));
}
