/** @module-tag long */
import { beforeAll, describe, expect, test } from "vitest";
import { follow } from "../../../e2e/oracle/oracle";
import { followFlow } from "../../criteria/flow";
import { Failures } from "./failures";
import { ONE_OF_EACH, serviceOf } from "./states/provisions";
import {
  type RelevantState,
  visitRelevantStates,
  withUnanswered,
  withUntouchable,
} from "./states/relevant-states";
import { placesByFlow, WALK_MS } from "./states/states";

/*
 * Law 4, enough and nothing needless: what is asked. (The interviews are beside this file.)
 *
 * Every state of what the flow counts is walked, unanswered and not documented apart. In each, all other
 * questions hold an answer at which any look is an error; so a state stands for all those that differ
 * in set-aside answers only, and together they stand for every raw state.
 */
const WALKED = {
  implantation: { states: 629_262, raw: 87_040_000 },
  maintenance: { states: 13, raw: 16 },
  removal: { states: 4, raw: 4 },
  trial: { states: 4, raw: 4 },
};

/** Tells whether the rows above the first question that now has another answer are as they were. */
function rowKeeper(order: readonly string[]) {
  let seen: readonly number[] = [];
  let rows: readonly string[] = [];
  return ({ digits }: RelevantState, asked: readonly string[]): boolean => {
    const changed = digits.findIndex((digit, index) => digit !== seen[index]);
    const above = order.slice(0, Math.max(changed, 0));
    const kept = above.every((id) => asked.includes(id) === rows.includes(id));
    seen = [...digits];
    rows = asked;
    return kept;
  };
}

describe.each(ONE_OF_EACH)("in every state of the provision for %s", (id) => {
  const { criteria } = serviceOf(id).provision;
  const places = withUnanswered(placesByFlow(criteria));
  const flow = new Failures();
  const counted = new Failures();
  const hidden = new Failures();
  let walked = { states: 0, raw: 0 };

  const keepsRows = rowKeeper(places.map(({ question }) => question.id));

  function check(state: RelevantState): void {
    const { asked, relevant } = followFlow(criteria, withUntouchable(state, places));
    const ids = asked.map((question) => question.id);
    const expected = follow(id, state.answers);
    if (ids.join() !== expected.asked.join()) flow.note(ids.join(), state.answers);
    const answered = Object.keys(state.answers).filter((each) => state.answers[each]?.length);
    const same = answered.every((each) => relevant[each] === state.answers[each]);
    if (!same || Object.keys(relevant).length !== answered.length)
      counted.note(Object.keys(relevant).join(), state.answers);
    if (!keepsRows(state, ids)) hidden.note(ids.join(), state.answers);
  }

  beforeAll(() => {
    walked = visitRelevantStates(id, places, (state) => {
      counted.guard(state.answers, () => check(state));
    });
  }, WALK_MS);

  test("no state is left out", () => {
    expect(walked).toEqual(WALKED[id]);
  });

  test("each question is shown that the answers before it leave able to matter, up to the first unanswered one", () => {
    expect(flow).toEqual(new Failures());
  });

  test("exactly the answers to questions that could matter count, and no other is looked at", () => {
    expect(counted).toEqual(new Failures());
  });

  test("what is shown above a question never depends on answers below it", () => {
    expect(hidden).toEqual(new Failures());
  });
});
