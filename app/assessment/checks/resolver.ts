import type { Assessment } from "../record";
import { checkAssessment } from "./assessment";
import type { Finding, Path } from "./findings";

/** An error at a field, as react-hook-form keeps it. */
interface FieldError {
  type: "check";
  message: string;
}

type Errors = FieldError | ErrorRecord | Errors[];
/** Errors in the shape of the form. */
interface ErrorRecord {
  [step: string]: Errors;
}

/** The findings below each next step of their paths. */
function byStep(findings: readonly Finding[], depth: number): Map<Path[number], Finding[]> {
  const groups = new Map<Path[number], Finding[]>();
  for (const finding of findings) {
    const step = finding.path[depth] ?? "";
    const group = groups.get(step);
    if (group) group.push(finding);
    else groups.set(step, [finding]);
  }
  return groups;
}

function recordOf(findings: readonly Finding[], depth: number): ErrorRecord {
  const groups = [...byStep(findings, depth)];
  return Object.fromEntries(
    groups.map(([step, below]) => [String(step), errorsOf(below, depth + 1)]),
  );
}

/** What is found at a field, or below it. Rows are arrays, so that they move with their errors. */
function errorsOf(findings: readonly Finding[], depth: number): Errors {
  const here = findings.find(({ path }) => path.length === depth);
  if (here) return { type: "check", message: here.message };
  const rows: Errors[] = [];
  for (const [step, below] of byStep(findings, depth)) {
    if (typeof step !== "number") return recordOf(findings, depth);
    rows[step] = errorsOf(below, depth + 1);
  }
  return rows;
}

/**
 * A resolver for react-hook-form; `today` gives YYYY-MM-DD. Written out, for @hookform/resolvers takes
 * one schema over the whole form, while what is checked here depends on the questions asked: all that is
 * left to do is to lay the findings out in the form's shape. Errors only mark; nothing waits for them.
 */
export function resolverFor(today: () => string) {
  return (values: Assessment) => {
    const findings = checkAssessment(values, today());
    return findings.length === 0
      ? { values, errors: {} }
      : { values: {}, errors: recordOf(findings, 0) };
  };
}
