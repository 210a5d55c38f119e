/** @module-tag long */
import { beforeAll, describe, expect, test } from "vitest";
import { consult, type ServiceId } from "../../../e2e/oracle/oracle";
import { allCriteria, isLeaf } from "../../criteria/criterion";
import { ALL_QUESTIONS, determine } from "../determination";
import { disagreements } from "./agreement";
import { Failures } from "./failures";
import { ONE_OF_EACH, serviceOf } from "./states/provisions";
import { type RelevantState, visitRelevantStates, withSealed } from "./states/relevant-states";
import { kindsOf, type Place, placesByFlow, WALK_MS } from "./states/states";

/*
 * Law 3, stale answers cannot matter: set-aside answers never change the result or what goes with it.
 *
 * Every state of what counts is walked and determined while all other questions, those of the other
 * provisions included, hold an answer that may be seen to be there but not read. So a state stands
 * for all those that differ in set-aside answers only, and together they stand for every raw state.
 */
const WALKED = {
  implantation: { states: 114_664, raw: 87_040_000 },
  maintenance: { states: 7, raw: 16 },
  removal: { states: 3, raw: 4 },
  trial: { states: 3, raw: 4 },
};

/** Each question, its answers told apart by every criterion and by every use of Line 654. */
function placesByEverything(id: ServiceId): Place[] {
  const { criteria, lineStatement } = serviceOf(id).provision;
  const leaves = [criteria, lineStatement?.uses ?? criteria]
    .flatMap((each) => allCriteria(each))
    .filter((each) => isLeaf(each));
  return placesByFlow(criteria).map(({ question }) => ({
    question,
    kinds: kindsOf(
      question,
      leaves.filter((leaf) => leaf.question === question),
    ),
  }));
}

describe.each(ONE_OF_EACH)("in every state of the provision for %s", (id) => {
  const service = serviceOf(id);
  const places = placesByEverything(id);
  const swayed = new Failures();
  const unlisted = new Failures();
  let walked = { states: 0, raw: 0 };

  function check(state: RelevantState): void {
    const answers = withSealed(state, places);
    const determination = determine(service, answers);
    const found = disagreements(determination, consult(id, state.answers));
    if (found.length > 0) swayed.note(found.join("; "), state.answers);
    const here = places.map(({ question }) => question.id);
    const expected = ALL_QUESTIONS.filter(
      (each) => state.idle.includes(each.id) || !here.includes(each.id),
    );
    const { setAside } = determination;
    const listed = setAside.every(
      ({ question, values }, index) =>
        question === expected[index] && values === answers[question.id],
    );
    if (!listed || setAside.length !== expected.length) unlisted.note("setAside", state.answers);
  }

  beforeAll(() => {
    walked = visitRelevantStates(id, places, (state) => {
      swayed.guard(state.answers, () => check(state));
    });
  }, WALK_MS);

  test("no state is left out", () => {
    expect(walked).toEqual(WALKED[id]);
  });

  test("result, lines, questions and statuses are the oracle's, and no set-aside answer is read", () => {
    expect(swayed).toEqual(new Failures());
  });

  test("every set-aside answer is listed as it was given, in the note's order, and no other", () => {
    expect(unlisted).toEqual(new Failures());
  });
});
