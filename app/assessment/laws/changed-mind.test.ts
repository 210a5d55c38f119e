/** @module-tag long */
import { beforeAll, describe, expect, test } from "vitest";
import { UNKNOWN } from "../../criteria/criterion";
import { evaluate } from "../../criteria/evaluate";
import { followFlow } from "../../criteria/flow";
import { Failures } from "./failures";
import { ONE_OF_EACH, serviceOf } from "./states/provisions";
import { type RelevantState, visitRelevantStates, withUntouchable } from "./states/relevant-states";
import { countStates, entry, placesByFlow, visitStates, WALK_MS, weightsOf } from "./states/states";

/*
 * Laws 3 and 4 for one who changes an answer, with set-aside answers in every combination.
 *
 * Which questions can matter is asked once for each state of what counts, while the others hold answers
 * at which any look is an error. Then every state is looked up by its number.
 */
const WALKED = {
  implantation: { states: 295_245, clearings: 930_850 },
  maintenance: { states: 9, clearings: 10 },
  removal: { states: 3, clearings: 2 },
  trial: { states: 3, clearings: 2 },
};

describe.each(ONE_OF_EACH)("in every state of the provision for %s", (id) => {
  const { criteria } = serviceOf(id).provision;
  const places = placesByFlow(criteria).map(({ question, kinds: [, ...known] }) => ({
    question,
    kinds: [[[UNKNOWN]], ...known],
  }));
  const weights = weightsOf(places);
  const { kinds: states } = countStates(places);
  const results: string[] = [];
  const looked = new Failures();
  /** The questions able to matter, as bits, and the number of the state with no other answer. */
  const mattering = new Int32Array(states).fill(-1);
  const countedAs = new Int32Array(states).fill(-1);

  /** Every state with these digits and anything at the idle questions, open ones first. */
  function withAnything(digits: readonly number[]): number[] {
    return digits.reduce<number[]>(
      (all, digit, index) => {
        const kinds = digit < 0 ? [...entry(places, index).kinds.keys()] : [digit];
        return kinds.flatMap((kind) => all.map((each) => each + kind * entry(weights, index)));
      },
      [0],
    );
  }

  /** The numbers of the states that are left when one answer that counts is cleared. */
  function clearings(state: number): number[] {
    return places.flatMap(({ kinds }, index) => {
      const weight = entry(weights, index);
      const digit = Math.floor(state / weight) % kinds.length;
      const counts = (entry(mattering, state) >> index) & 1;
      return digit > 0 && counts ? [state - digit * weight] : [];
    });
  }

  function keep(state: RelevantState): void {
    const { relevant } = followFlow(criteria, withUntouchable(state, places));
    const bits = places.map(({ question }, bit) => +(question.id in relevant) << bit);
    const all = withAnything(state.digits);
    for (const each of all) {
      mattering[each] = bits.reduce((sum, bit) => sum | bit, 0);
      countedAs[each] = entry(all, 0);
    }
  }

  beforeAll(() => {
    visitStates(places, (answers, state) => {
      results[state] = evaluate(criteria, answers);
    });
    visitRelevantStates(id, places, (state) => {
      looked.guard(state.answers, () => keep(state));
    });
  }, WALK_MS);

  test("the result is the same as if set-aside answers counted", () => {
    const other = results.filter((result, state) => result !== results[entry(countedAs, state)]);
    expect(looked).toEqual(new Failures());
    expect(other.length).toBe(0);
    expect(results).toHaveLength(WALKED[id].states);
  });

  test(
    "clearing an answer leaves every other question that could matter able to",
    () => {
      const total = { states: 0, clearings: 0, hidden: 0 };
      for (let state = 0; state < states; state++) {
        total.states++;
        for (const cleared of clearings(state)) {
          total.clearings++;
          if (entry(mattering, state) & ~entry(mattering, cleared)) total.hidden++;
        }
      }
      expect(total).toEqual({ ...WALKED[id], hidden: 0 });
    },
    WALK_MS,
  );
});
