import { type Answers, type Criterion, isLeaf, type Question, type Status } from "./criterion";
import { combine, evaluate } from "./evaluate";

/** A status with its reasons: only the children that decide it now. */
export interface Basis<Words = unknown, Q extends Question = Question> {
  readonly criterion: Criterion<Words, Q>;
  readonly status: Status;
  readonly because: readonly Basis<Words, Q>[];
}

/**
 * Why a criterion has its status. A group rests on the children that share its status: the ones that
 * decide it, all of them where it takes all, and the open ones where it is undetermined.
 */
export function basisOf<Words, Q extends Question>(
  criterion: Criterion<Words, Q>,
  answers: Answers,
): Basis<Words, Q> {
  if (isLeaf(criterion)) return { criterion, status: evaluate(criterion, answers), because: [] };
  const children = criterion.children.map((child) => basisOf(child, answers));
  const status = combine(
    criterion.rule,
    children.map((child) => child.status),
  );
  return { criterion, status, because: children.filter((child) => child.status === status) };
}

/** The criteria without further reasons that a basis comes down to. */
export function grounds<Words, Q extends Question>(basis: Basis<Words, Q>): Basis<Words, Q>[] {
  return basis.because.length === 0 ? [basis] : basis.because.flatMap((each) => grounds(each));
}

/** A status as it is shown beside the others. */
export type ShownStatus = Status | "not-needed";

/**
 * The status to show for each criterion, by id. It is the criterion's own, but "not needed" where it is
 * open and nothing that could settle it changes the result, or not met below an any-of that is met.
 */
export function shownStatuses(root: Criterion, answers: Answers): ReadonlyMap<string, ShownStatus> {
  const shown = new Map<string, ShownStatus>();
  const visit = (criterion: Criterion, canMatter: boolean, sufficed: boolean): void => {
    const status = evaluate(criterion, answers);
    const needless = status === "undetermined" ? !canMatter : status === "not-met" && sufficed;
    shown.set(criterion.id, needless ? "not-needed" : status);
    if (isLeaf(criterion)) return;
    const open = canMatter && status === "undetermined";
    const enough = sufficed || status === "met";
    for (const child of criterion.children) visit(child, open, enough);
  };
  visit(root, true, false);
  return shown;
}
