import { type Answers, chosen, type Question, questionsOf } from "../../criteria/criterion";
import type { Service } from "../../guidelines/guideline";

/** What a determination rests on. */
export interface CodedState {
  readonly service: Service;
  readonly answers: Answers;
  readonly askRemaining: boolean;
}

/** Every answer there is to a question, none first. */
export function answersTo({ choose, options }: Question): readonly (readonly string[])[] {
  const standsAlone = ({ alone }: { alone?: true }) => choose === "one" || alone;
  const combinations = options
    .filter((option) => !standsAlone(option))
    .reduce<string[][]>((sets, { value }) => sets.concat(sets.map((set) => [...set, value])), [[]]);
  return [...combinations, ...options.filter(standsAlone).map(({ value }) => [value])];
}

/** A service with its mixed-radix digits: each question's are its answers, none being 0. */
interface Block {
  readonly service: Service;
  readonly questions: readonly { id: string; possible: readonly (readonly string[])[] }[];
  /** How many states the service has. */
  readonly size: number;
}

function blockOf(service: Service): Block {
  const questions = questionsOf(service.provision.criteria).map((question) => ({
    id: question.id,
    possible: answersTo(question),
  }));
  return {
    service,
    questions,
    size: questions.reduce((size, { possible }) => size * possible.length, 2),
  };
}

/** The digit of an answer, in whatever order it was checked. One that the question lacks counts as none. */
function digitOf(possible: readonly (readonly string[])[], values: readonly string[]): number {
  const digit = possible.findIndex(
    (each) => each.length === values.length && each.every((value) => values.includes(value)),
  );
  return Math.max(digit, 0);
}

function numberWithin({ questions }: Block, { answers, askRemaining }: CodedState): number {
  return questions.reduce(
    (number, { id, possible }) => number * possible.length + digitOf(possible, chosen(answers, id)),
    askRemaining ? 1 : 0,
  );
}

function stateWithin({ service, questions }: Block, number: number): CodedState {
  const answered: [string, readonly string[]][] = [];
  let rest = number;
  for (const { id, possible } of questions.toReversed()) {
    const values = possible[rest % possible.length] ?? [];
    if (values.length > 0) answered.unshift([id, values]);
    rest = Math.floor(rest / possible.length);
  }
  return { service, answers: Object.fromEntries(answered), askRemaining: rest === 1 };
}

/** Numbers for all states of all services, from 0 without gaps. */
export interface StateNumbers {
  readonly count: number;
  numberOf(state: CodedState): number;
  /** The state with this number, which is below `count`. */
  stateAt(number: number): CodedState;
}

/** Numbers every state, whether or not its answers are relevant; read from the criteria alone. */
export function numberStates(services: readonly Service[]): StateNumbers {
  const blocks = services.map(blockOf);
  return {
    count: blocks.reduce((count, { size }) => count + size, 0),
    numberOf: (state) => {
      let first = 0;
      for (const block of blocks) {
        if (block.service === state.service) return first + numberWithin(block, state);
        first += block.size;
      }
      throw new RangeError(`no such service: ${state.service.id}`);
    },
    stateAt: (number) => {
      let rest = number;
      for (const block of blocks) {
        if (rest < block.size) return stateWithin(block, rest);
        rest -= block.size;
      }
      throw new RangeError(`no such state: ${number}`);
    },
  };
}
