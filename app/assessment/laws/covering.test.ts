import { describe, expect, test } from "vitest";
import { consult } from "../../../e2e/oracle/oracle";
import type { Answers } from "../../criteria/criterion";
import { determine } from "../determination";
import { disagreements } from "./agreement";
import { Failures } from "./failures";
import { ONE_OF_EACH, serviceOf } from "./provisions";
import { type Chosen, placesByCriterion } from "./states";

/*
 * Laws 1, 3 and 4 in few states, in a second: all that are one or two answers away from a record without
 * any answer, or from one where both categories are met, or where neither is; of answers that say the
 * same, one. The other laws walk every state; this one is quick enough to be tried on every mutant.
 */
const MET: Answers = {
  indication: ["baclofen-spasticity", "cancer-pain"],
  "a1-trial": ["yes"],
  "a1-control": ["no"],
  "a1-side-effects": ["yes"],
  "a2-difficulties": ["posture-function", "balance-locomotion", "self-care"],
  "a3-response": ["favorable"],
  "b-severe-pain": ["yes"],
  "b-active-cancer": ["yes"],
  "b1-responsive": ["no"],
  "b1-side-effects": ["yes"],
  "b2-response": ["favorable"],
};
const FAILED: Answers = {
  indication: ["baclofen-spasticity", "cancer-pain"],
  "a1-trial": ["no"],
  "a1-control": ["yes"],
  "a1-side-effects": ["no"],
  "a2-difficulties": ["none"],
  "a3-response": ["not-done"],
  "b-severe-pain": ["no"],
  "b-active-cancer": ["no"],
  "b1-responsive": ["not-tried"],
  "b1-side-effects": ["no"],
  "b2-response": ["unfavorable"],
};
const WALKED = { implantation: 2_364, maintenance: 45, removal: 9, trial: 9 };

describe.each(ONE_OF_EACH)("near the corners of the provision for %s", (id) => {
  const service = serviceOf(id);
  const { criteria } = service.provision;

  function states(): Answers[] {
    const changes = placesByCriterion(criteria).flatMap(({ question, kinds }) =>
      kinds.flatMap((kind): (readonly [string, Chosen])[] =>
        kind.slice(-1).map((chosen) => [question.id, chosen]),
      ),
    );
    return [{}, MET, FAILED].flatMap((corner) =>
      changes.flatMap(([one, chosen], at) =>
        [...changes.slice(at + 1).filter(([other]) => other !== one), [one, chosen] as const].map(
          ([other, second]) => ({ ...corner, [one]: chosen, [other]: second }),
        ),
      ),
    );
  }

  test("result, lines, questions and statuses are the oracle's", () => {
    const other = new Failures();
    const all = states();
    for (const answers of all)
      other.guard(answers, () => {
        const found = disagreements(determine(service, answers), consult(id, answers));
        if (found.length > 0) other.note(found.join("; "), answers);
      });
    expect(other).toEqual(new Failures());
    expect(all).toHaveLength(WALKED[id]);
  });
});
