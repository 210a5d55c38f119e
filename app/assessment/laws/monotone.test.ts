/** @module-tag long */
import { describe, expect, test } from "vitest";
import { printFigure } from "../../../e2e/running/figure";
import { allCriteria } from "../../criteria/criterion";
import { ONE_OF_EACH, serviceOf } from "./states/provisions";
import { placesByCriterion, WALK_MS } from "./states/states";
import { takeEveryStep } from "./states/steps";

/*
 * Law 2, monotone: answering an open question never overturns a certain result.
 *
 * From every state of a provision, every open question is answered in every way: each such step leads
 * to another of the states. `steps` counts them.
 */
const WALKED = {
  implantation: { states: 885_735, steps: 6_810_318 },
  maintenance: { states: 9, steps: 12 },
  removal: { states: 3, steps: 2 },
  trial: { states: 3, steps: 2 },
};

describe.each(ONE_OF_EACH)("in the provision for %s", (id) => {
  const { criteria } = serviceOf(id).provision;

  test(
    "answering an open question never overturns a certain result, or any certain status",
    () => {
      const total = takeEveryStep(allCriteria(criteria), placesByCriterion(criteria));
      printFigure(total.steps, `steps of answering for ${id}, ${total.overturned} overturned`);
      expect(total).toEqual({ ...WALKED[id], overturned: 0 });
    },
    WALK_MS,
  );

  test("unanswered and not documented are the open kind of every question, and nothing else is", () => {
    for (const { kinds } of placesByCriterion(criteria)) {
      expect(kinds[0]).toEqual([[], ["unknown"]]);
    }
  });
});
