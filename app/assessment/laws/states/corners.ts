import type { Answers, Criterion } from "../../../criteria/criterion";
import { type Chosen, placesByCriterion } from "./states";

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

/**
 * The states that are one or two answers away from a record without any answer, or from one where both
 * categories are met, or where neither is; of answers that say the same, one.
 */
export function statesNearCorners(criteria: Criterion): Answers[] {
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
