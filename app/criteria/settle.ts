import { type Answers, type Criterion, isLeaf } from "./criterion";
import { evaluate } from "./evaluate";

type QuestionSet = ReadonlySet<string>;

function includesAll(set: QuestionSet, part: QuestionSet): boolean {
  return [...part].every((id) => set.has(id));
}

/** Keeps the sets that contain no other one of them; of equal sets the first. */
function minimal(sets: readonly QuestionSet[]): QuestionSet[] {
  return sets.filter(
    (set, at) =>
      !sets.some(
        (other, index) => includesAll(set, other) && (other.size < set.size || index < at),
      ),
  );
}

function unions(left: readonly QuestionSet[], right: readonly QuestionSet[]): QuestionSet[] {
  return minimal(left.flatMap((one) => right.map((other) => new Set([...one, ...other]))));
}

/**
 * What would settle a criterion: every inclusion-minimal set of open questions for which some answers
 * make it `target` for certain. Question ids in the guideline's order; none where it is out of reach,
 * one empty set where it is there already. Smallest sets first.
 */
export function settlingSets(
  criterion: Criterion,
  answers: Answers,
  target: "met" | "not-met",
): QuestionSet[] {
  const status = evaluate(criterion, answers);
  if (status === target) return [new Set()];
  if (status !== "undetermined") return [];
  if (isLeaf(criterion)) return [new Set([criterion.question.id])];
  const ways = criterion.children.map((child) => settlingSets(child, answers, target));
  const needsEvery = (criterion.rule === "all-of") === (target === "met");
  const sets = needsEvery ? ways.reduce(unions, [new Set()]) : minimal(ways.flat());
  return sets.sort((one, other) => one.size - other.size);
}
