import type { consult } from "../../../e2e/oracle/oracle";
import { allCriteria } from "../../criteria/criterion";
import type { CriterionStatus, Determination } from "../determination";
import { signOf } from "../wording";

type Consulted = ReturnType<typeof consult>;

/** What goes into one line of a comparison. */
function joined(values: Iterable<string | number> | undefined): string {
  return [...(values ?? [])].join(",");
}

function statusesIn(shown: Iterable<readonly [string, CriterionStatus]>): string {
  return joined([...shown].map(([id, status]) => `${id}=${status}`).sort());
}

/** The categories that read "Not claimed". */
function notClaimedIn(determination: Determination): string[] {
  const categories = allCriteria(determination.service.provision.criteria);
  return categories
    .filter(({ id }) => id === "a" || id === "b")
    .filter((each) => signOf(each, determination).word === "Not claimed")
    .map(({ id }) => id);
}

/** Where a determination says other than the oracle. Empty where they agree. */
export function disagreements(determination: Determination, oracle: Consulted): string[] {
  const { consequence, asked, relevant, statuses, lineFinding, basis } = determination;
  const status = consequence.result === "not-addressed" ? "not-met" : consequence.result;
  const pairs: Record<string, readonly [unknown, unknown]> = {
    result: [consequence.result, oracle.result],
    basis: [basis.status, status],
    lines: [joined(consequence.lines), joined(oracle.lines)],
    asked: [joined(asked.map(({ id }) => id)), joined(oracle.asked)],
    relevant: [joined(Object.keys(relevant)), joined(Object.keys(oracle.relevant))],
    statuses: [statusesIn(statuses), statusesIn(Object.entries(oracle.shown))],
    "not claimed": [joined(notClaimedIn(determination)), joined(oracle.notClaimed)],
    "Line 654": [lineFinding?.named, oracle.line654?.named],
  };
  return Object.entries(pairs)
    .filter(([, [said, expected]]) => said !== expected)
    .map(([what, [said, expected]]) => `${what}: ${said} for ${expected}`);
}
