import type { Finding, Path } from "../../assessment/checks/findings";

/** Whether something at this path of the form, or below it, is to be checked. */
export function isToCheck(findings: readonly Finding[], path: Path): boolean {
  return findings.some((finding) => path.every((step, at) => finding.path[at] === step));
}
