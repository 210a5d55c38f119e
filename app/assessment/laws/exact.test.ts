/** @module-tag long */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Finding, judge, waysToSettle } from "../../../e2e/oracle/oracle";
import { printFigure } from "../../../e2e/running/figure";
import { shownStatuses } from "../../criteria/basis";
import { type Answers, allCriteria } from "../../criteria/criterion";
import { evaluate } from "../../criteria/evaluate";
import { pivotalQuestions } from "../../criteria/flow";
import { settlingSets } from "../../criteria/settle";
import { GUIDELINE } from "../../guidelines/current";
import { Failures } from "./failures";
import { EVERY_SERVICE, ONE_OF_EACH, serviceOf } from "./states/provisions";
import { countStates, placesByCriterion, visitStates, WALK_MS } from "./states/states";

/*
 * Law 1, exact: a status equals what every completion of the unknowns agrees on.
 *
 * Every state of every provision is walked and held against the oracle. Answers that say the same of
 * every criterion (unanswered and not documented; "unfavorable" and "not-done"; ...) make one state
 * and take turns in it. `raw` is how many states there are with each answer by itself.
 */
const WALKED = {
  implantation: { kinds: 885_735, raw: 87_040_000 },
  maintenance: { kinds: 9, raw: 16 },
  removal: { kinds: 3, raw: 4 },
  trial: { kinds: 3, raw: 4 },
};

/** Sets of questions as one text, whatever their order. */
function written(sets: readonly Iterable<string>[]): string {
  return sets
    .map((set) => `{${[...set].sort().join("+")}}`)
    .sort()
    .join(" | ");
}

/** The oracle gives the same sets for many states: each list is written once. */
const writtenOnce = new WeakMap<object, string>();

function writtenWays(...request: Parameters<typeof waysToSettle>): string {
  const ways = waysToSettle(...request);
  const known = writtenOnce.get(ways) ?? written(ways);
  writtenOnce.set(ways, known);
  return known;
}

describe.each(ONE_OF_EACH)("in every state of the provision for %s", (id) => {
  const { criteria } = serviceOf(id).provision;
  const every = allCriteria(criteria);

  const holds: Record<string, (answers: Answers, finding: Finding) => boolean> = {
    "each criterion's status is what every completion of the unknowns agrees on": (
      answers,
      { statuses },
    ) => every.every((each) => evaluate(each, answers) === statuses[each.id]),

    "the shown status is not needed exactly where nothing that settles it matters": (
      answers,
      { shown },
    ) => {
      const statuses = shownStatuses(criteria, answers);
      return every.every((each) => {
        const status = shown[each.id] === "not-addressed" ? "not-met" : shown[each.id];
        return statuses.get(each.id) === status;
      });
    },

    "the pivotal questions are those by which some completion makes the result differ": (
      answers,
      { pivotal },
    ) => {
      const questions = pivotalQuestions(criteria, answers);
      return questions.size === pivotal.length && pivotal.every((each) => questions.has(each));
    },

    "what would settle it toward met is every smallest-by-inclusion set that can": (answers) =>
      written(settlingSets(criteria, answers, "met")) === writtenWays(id, answers, "met"),

    "what would settle it toward not met is every smallest-by-inclusion set that can": (answers) =>
      written(settlingSets(criteria, answers, "not-met")) === writtenWays(id, answers, "not-met"),
  };

  const failures = Object.fromEntries(Object.keys(holds).map((law) => [law, new Failures()]));
  let walked = 0;

  beforeAll(() => {
    walked = visitStates(placesByCriterion(criteria), (answers) => {
      const finding = judge(id, answers);
      for (const [law, check] of Object.entries(holds))
        if (!check(answers, finding)) failures[law]?.note(law, answers);
    });
  }, WALK_MS);

  afterAll(() => {
    const { raw } = countStates(placesByCriterion(criteria));
    const all = raw.toLocaleString("en");
    printFigure(walked, `kinds of states for ${id} as the oracle has them, for ${all} states`);
  });

  test("no state is left out", () => {
    expect(countStates(placesByCriterion(criteria))).toEqual(WALKED[id]);
    expect(walked).toBe(WALKED[id].kinds);
  });

  test.each(Object.keys(holds))("%s", (law) => {
    expect(failures[law]).toEqual(new Failures());
  });

  test("the criteria are those of the note, each under its public id", () => {
    expect(every.map((each) => each.id).sort()).toEqual(Object.keys(judge(id, {}).statuses).sort());
  });
});

test("the three device services share one provision, and every service is one of the oracle's", () => {
  const device = serviceOf("implantation").provision;
  expect(serviceOf("revision").provision).toBe(device);
  expect(serviceOf("replacement").provision).toBe(device);
  expect(GUIDELINE.services.map(({ id }) => id).sort()).toEqual([...EVERY_SERVICE].sort());
});
