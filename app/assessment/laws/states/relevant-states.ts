import { canMatter, type ServiceId } from "../../../../e2e/oracle/oracle";
import { type Answers, type Question, UNKNOWN } from "../../../criteria/criterion";
import { ALL_QUESTIONS } from "../../determination";
import { type Chosen, entry, everyAnswer, type Place } from "./states";

/** A state in which only questions that could matter when they were reached have an answer. */
export interface RelevantState {
  readonly answers: Answers;
  /** The number of each question's kind in the note's order, -1 where it is idle. */
  readonly digits: readonly number[];
  /** The provision's questions that could not matter: whatever they hold is set aside. */
  readonly idle: readonly string[];
  /** How many states it stands for: its kinds answer by answer, the idle questions with anything. */
  readonly raw: number;
}

/** Tells unanswered and not documented apart, as only the flow does. */
export function withUnanswered(places: readonly Place[]): Place[] {
  return places.map(({ question, kinds }) => ({
    question,
    kinds: [[[]], [[UNKNOWN]], ...kinds.slice(1)],
  }));
}

/**
 * Visits every relevant state, by the oracle's word on what can matter, in the note's order. States
 * that differ in set-aside answers alone make one. Within a kind the answers take turns.
 */
export function visitRelevantStates(
  service: ServiceId,
  places: readonly Place[],
  visit: (state: RelevantState) => void,
): { states: number; raw: number } {
  const total = { states: 0, raw: 0 };
  const answers: Record<string, Chosen> = {};
  const digits: number[] = [];
  const idle: string[] = [];
  let turn = 0;
  const walk = (index: number, raw: number): void => {
    const place = places[index];
    if (!place) {
      total.states++;
      total.raw += raw;
      visit({ answers, digits, idle, raw });
      return;
    }
    const { question, kinds } = place;
    if (!canMatter(service, answers, question.id)) {
      idle.push(question.id);
      digits[index] = -1;
      walk(index + 1, raw * everyAnswer(question).length);
      idle.pop();
      return;
    }
    kinds.forEach((kind, digit) => {
      digits[index] = digit;
      answers[question.id] = entry(kind, turn++ % kind.length);
      walk(index + 1, raw * kind.length);
    });
    delete answers[question.id];
  };
  walk(0, 1);
  return total;
}

/** An answer that may be seen to be there, while a look at what it says is an error. */
export const SEALED: readonly string[] = new Proxy<string[]>(["set aside"], {
  get(_, key) {
    if (key === "length") return 1;
    throw new Error(`a set-aside answer was read: ${String(key)}`);
  },
});

/** An answer at which any look is an error. */
const UNTOUCHABLE: readonly string[] = new Proxy<string[]>([], {
  get(_, key) {
    throw new Error(`a set-aside answer was looked at: ${String(key)}`);
  },
});

/** The questions of all other provisions, whose answers are set aside as well. */
function elsewhere(places: readonly Place[]): Question[] {
  return ALL_QUESTIONS.filter((each) => places.every(({ question }) => question.id !== each.id));
}

function withSetAside(
  { answers, idle }: RelevantState,
  places: readonly Place[],
  answer: readonly string[],
): Answers {
  const full: Record<string, Chosen> = { ...answers };
  for (const id of idle) full[id] = answer;
  for (const { id } of elsewhere(places)) full[id] = answer;
  return full;
}

/** The state with an answer to every idle question, and to those of other provisions. */
export function withSealed(state: RelevantState, places: readonly Place[]): Answers {
  return withSetAside(state, places, SEALED);
}

/** The same with answers that must not even be seen to be there. */
export function withUntouchable(state: RelevantState, places: readonly Place[]): Answers {
  return withSetAside(state, places, UNTOUCHABLE);
}
