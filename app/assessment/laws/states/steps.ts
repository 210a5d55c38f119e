import type { Criterion } from "../../../criteria/criterion";
import { evaluate } from "../../../criteria/evaluate";
import { countStates, entry, type Place, visitStates, weightsOf } from "./states";

/** Takes every step from every state, and counts those after which a certain status is another. */
export function takeEveryStep(criteria: readonly Criterion[], places: readonly Place[]) {
  const { kinds: states } = countStates(places);
  const met = new Int32Array(states);
  const notMet = new Int32Array(states);
  visitStates(places, (answers, state) => {
    criteria.forEach((each, bit) => {
      const status = evaluate(each, answers);
      if (status === "met") met[state] = entry(met, state) | (1 << bit);
      if (status === "not-met") notMet[state] = entry(notMet, state) | (1 << bit);
    });
  });
  const weights = weightsOf(places);
  const total = { states, steps: 0, overturned: 0 };
  for (let state = 0; state < states; state++)
    places.forEach(({ kinds }, index) => {
      const weight = entry(weights, index);
      if (Math.floor(state / weight) % kinds.length !== 0) return;
      for (let kind = 1; kind < kinds.length; kind++) {
        const next = state + kind * weight;
        total.steps++;
        const lost = entry(met, state) & ~entry(met, next);
        const gained = entry(notMet, state) & ~entry(notMet, next);
        if (lost !== 0 || gained !== 0) total.overturned++;
      }
    });
  return total;
}
