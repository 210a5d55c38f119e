import { describe, expect, test } from "vitest";
import { consult } from "../../../e2e/oracle/oracle";
import { determine } from "../determination";
import { disagreements } from "./agreement";
import { Failures } from "./failures";
import { statesNearCorners } from "./states/corners";
import { ONE_OF_EACH, serviceOf } from "./states/provisions";

/*
 * Laws 1, 3 and 4 in few states, in a second: those near the corners. The other laws walk every state; this one is quick enough to be tried on every mutant.
 */
const WALKED = { implantation: 2_364, maintenance: 45, removal: 9, trial: 9 };

describe.each(ONE_OF_EACH)("near the corners of the provision for %s", (id) => {
  const service = serviceOf(id);
  const { criteria } = service.provision;

  test("result, lines, questions and statuses are the oracle's", () => {
    const other = new Failures();
    const all = statesNearCorners(criteria);
    for (const answers of all)
      other.guard(answers, () => {
        const found = disagreements(determine(service, answers), consult(id, answers));
        if (found.length > 0) other.note(found.join("; "), answers);
      });
    expect(other).toEqual(new Failures());
    expect(all).toHaveLength(WALKED[id]);
  });
});
