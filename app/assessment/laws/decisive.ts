import { allCriteria, type Criterion, isLeaf, type Question } from "../../criteria/criterion";
import { evaluate } from "../../criteria/evaluate";
import {
  type Chosen,
  countStates,
  entry,
  type Place,
  placesByCriterion,
  visitStates,
  weightsOf,
} from "./states/states";

/** Two answers to one question, by the numbers of their kinds. */
type Pair = readonly [number, number];

/** For each question the pairs of kinds that somewhere, all else alike, give different results. */
function decisivePairs(root: Criterion, places: readonly Place[]): Pair[][] {
  const { kinds: states } = countStates(places);
  const weights = weightsOf(places);
  const results: string[] = [];
  visitStates(places, (answers, state) => {
    results[state] = evaluate(root, answers);
  });
  return places.map(({ kinds }, index) => {
    const weight = entry(weights, index);
    const differ = ([one, other]: Pair) => {
      for (let state = 0; state < states; state++) {
        const digit = Math.floor(state / weight) % kinds.length;
        if (digit === one && results[state] !== results[state + (other - one) * weight])
          return true;
      }
      return false;
    };
    const pairs = kinds.flatMap((_, one) =>
      [...kinds.keys()].flatMap((other): Pair[] => (other > one ? [[one, other]] : [])),
    );
    return pairs.filter(differ);
  });
}

/** What in a tree of criteria is decisive somewhere. */
export interface Decisive {
  readonly criteria: readonly string[];
  /** The answers, as "question: value". */
  readonly answers: readonly string[];
}

/** The criteria that a change of answer from one kind to the other turns. */
function turned(root: Criterion, question: Question, one: Chosen, other: Chosen): Criterion[] {
  const leaves = allCriteria(root).filter((each) => isLeaf(each) && each.question === question);
  const under = (each: Criterion, chosen: Chosen) => evaluate(each, { [question.id]: chosen });
  return leaves.filter((leaf) => under(leaf, one) !== under(leaf, other));
}

/**
 * A criterion without parts is decisive where a change in it alone, known before and after, changes the
 * result; one with parts where any of them is. An answer is, where giving it and not another is.
 */
export function decisiveIn(root: Criterion): Decisive {
  const places = placesByCriterion(root);
  const answers = new Set<string>();
  const turning = new Set<Criterion>();
  decisivePairs(root, places).forEach((pairs, index) => {
    const { question, kinds } = entry(places, index);
    for (const [one, other] of pairs) {
      for (const chosen of [...entry(kinds, one), ...entry(kinds, other)])
        if (chosen.length === 1) answers.add(`${question.id}: ${chosen}`);
      if (one === 0) continue;
      const alone = turned(
        root,
        question,
        entry(entry(kinds, one), 0),
        entry(entry(kinds, other), 0),
      );
      if (alone.length === 1) for (const each of alone) turning.add(each);
    }
  });
  const decisive = (each: Criterion): boolean =>
    isLeaf(each) ? turning.has(each) : each.children.some(decisive);
  return {
    criteria: allCriteria(root)
      .filter(decisive)
      .map(({ id }) => id),
    answers: [...answers],
  };
}
