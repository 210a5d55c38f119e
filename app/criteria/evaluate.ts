import { type Answers, type Criterion, type Leaf, type Status, UNKNOWN } from "./criterion";

/** The value that settles each kind of group on its own, and the one it has when all children agree. */
const OUTCOMES = {
  "all-of": { decisive: "not-met", unanimous: "met" },
  "any-of": { decisive: "met", unanimous: "not-met" },
} as const;

function leafStatus(leaf: Leaf, answers: Answers): Status {
  const values = answers[leaf.question.id];
  if (values === undefined || values.length === 0 || values.includes(UNKNOWN))
    return "undetermined";
  return values.includes(leaf.metBy) ? "met" : "not-met";
}

/** The status of a group whose children have these statuses: strong Kleene "and" and "or". */
export function combine(rule: "all-of" | "any-of", statuses: readonly Status[]): Status {
  const { decisive, unanimous } = OUTCOMES[rule];
  if (statuses.includes(decisive)) return decisive;
  return statuses.includes("undetermined") ? "undetermined" : unanimous;
}

/** The status of a criterion under these answers: certain only when every completion agrees. */
export function evaluate(criterion: Criterion, answers: Answers): Status {
  if ("question" in criterion) return leafStatus(criterion, answers);
  const { decisive, unanimous } = OUTCOMES[criterion.rule];
  let open = false;
  for (const child of criterion.children) {
    const status = evaluate(child, answers);
    if (status === decisive) return decisive;
    if (status === "undetermined") open = true;
  }
  return open ? "undetermined" : unanimous;
}
