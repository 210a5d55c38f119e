import type { ServiceId } from "../../../e2e/oracle/oracle";
import type { Answers, Question } from "../../criteria/criterion";
import { followFlow } from "../../criteria/flow";
import { serviceOf } from "./states/provisions";
import { type Chosen, entry, type Kind } from "./states/states";

/** The ways to answer a question: kinds of which one answer is given, in turns. */
interface Ways {
  readonly question: Question;
  readonly kinds: readonly Kind[];
}

/** What became of an interview: the answers given, in the order of asking. */
export interface Ended {
  readonly answers: Answers;
  readonly asked: readonly Question[];
}

export interface Held {
  interviews: number;
  longest: number;
  records: number;
}

/** Holds every interview; calls `step` before each answer and `end` after the last. */
export function holdInterviews(
  id: ServiceId,
  ways: readonly Ways[],
  step: (next: Question, relevant: Answers) => void,
  end: (ended: Ended) => void,
): Held {
  const { criteria } = serviceOf(id).provision;
  const held: Held = { interviews: 0, longest: 0, records: 0 };
  let turn = 0;
  const ask = (answers: Answers, weight: number): void => {
    const { asked, relevant } = followFlow(criteria, answers);
    const next = asked.find((question) => !(question.id in answers));
    if (!next) {
      const unasked = ways.filter(({ question }) => !(question.id in answers));
      held.interviews++;
      held.longest = Math.max(held.longest, asked.length);
      held.records += unasked.reduce((all, { kinds }) => all * kinds.flat().length, weight);
      end({ answers, asked });
      return;
    }
    step(next, relevant);
    const kinds = ways.find(({ question }) => question.id === next.id)?.kinds ?? [];
    for (const kind of kinds) {
      const chosen: Chosen = entry(kind, turn++ % kind.length);
      ask({ ...answers, [next.id]: chosen }, weight * kind.length);
    }
  };
  ask({}, 1);
  return held;
}
