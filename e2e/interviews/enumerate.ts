import { QUESTIONS, type QuestionId } from "../cases/words";
import { consult, judge, type ServiceId } from "../oracle/oracle";

/** Chosen answers by question, in the order of asking. */
export type Given = Readonly<Partial<Record<QuestionId, readonly string[]>>>;

/** An answer in an interview: the question, what is chosen, and what was given before it. */
export interface Turn {
  readonly question: QuestionId;
  readonly values: readonly string[];
  readonly before: Given;
  /** What can follow; where nothing can, the interview is at its end. */
  readonly next: readonly Turn[];
}

/** Which answers to try, from those given before. */
export type Trying = (question: QuestionId, before: Given) => readonly (readonly string[])[];

const SEVERAL: ReadonlySet<string> = new Set(["indication", "a2-difficulties"]);
/** Of a choose-all question, what goes with nothing else. */
const ALONE: ReadonlySet<string> = new Set(["none", "unknown"]);

function isQuestion(id: string): id is QuestionId {
  return id in QUESTIONS;
}

/** Every way to answer a question, "not documented" last. */
function everyAnswer(question: QuestionId): string[][] {
  const values = Object.keys(QUESTIONS[question].answers);
  const alone = values.filter((value) => ALONE.has(value) || !SEVERAL.has(question));
  const together = values.filter((value) => !alone.includes(value));
  const sets = together.reduce<string[][]>(
    (all, value) => all.flatMap((set) => [set, [...set, value]]),
    [[]],
  );
  return [...sets.filter((set) => set.length > 0), ...alone.map((value) => [value])];
}

/** All interviews as a tree: whoever shares the first answers shares its branches. */
export function interviews(service: ServiceId, trying: Trying, before: Given = {}): Turn[] {
  const open = consult(service, before).asked.find((id) => !(id in before));
  if (open === undefined || !isQuestion(open)) return [];
  return trying(open, before).map((values) => ({
    question: open,
    values,
    before,
    next: interviews(service, trying, { ...before, [open]: values }),
  }));
}

function isKnown(values: readonly string[]): boolean {
  return !values.includes("unknown");
}

/** Every answer that says something. */
export const known: Trying = (question) => everyAnswer(question).filter(isKnown);

/** Of the answers that say something, one for each thing that they can say of the criteria. */
function oneOfEachKind(service: ServiceId): Trying {
  const kinds = new Map<QuestionId, string[][]>();
  return (question) => {
    const kindOf = (values: readonly string[]) =>
      JSON.stringify(judge(service, { [question]: values }).statuses);
    const answers = kinds.get(question) ?? [
      ...new Map(known(question, {}).map((values) => [kindOf(values), [...values]])).values(),
    ];
    kinds.set(question, answers);
    return answers;
  };
}

/** One answer of each kind, and "not documented" once at most, wherever it can stand. */
export function notDocumentedOnce(service: ServiceId): Trying {
  const kinds = oneOfEachKind(service);
  return (question, before) => {
    const open = Object.values(before).some((values) => !isKnown(values));
    return open ? kinds(question, before) : [...kinds(question, before), ["unknown"]];
  };
}
