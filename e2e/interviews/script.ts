import { CASES } from "../cases";
import { consult, type ServiceId } from "../oracle/oracle";
import { QUESTIONS, type QuestionId } from "../words";
import type { Given, Turn } from "./enumerate";

/** What the summary is to say at the end of an interview. */
interface Ending {
  /** The statuses of its table, its result, and so on, as one text. */
  readonly shows: string;
  /** Of each question that was asked: what the row asks, a pattern, and the answers it has. */
  readonly rows: readonly { readonly asks: string; readonly answers: string }[];
}

/** An answer to give in the page, and what it is to show then. */
interface Step {
  readonly question: string;
  readonly values: readonly string[];
  /** Questions, statuses, result and lines, as one text. */
  readonly shows: string;
}

/** An interview: its answers, and what its summary says. */
export interface Script {
  readonly steps: readonly Step[];
  readonly ending: Ending;
}

const STATUS_WORDS: Readonly<Record<string, string>> = {
  met: "Met",
  "not-met": "Not met",
  undetermined: "Undetermined",
  "not-needed": "Not needed",
  "not-addressed": "Not addressed",
};

/** The parts that are for one use alone. */
const FOR_USE: Readonly<Record<string, string>> = {
  a: "baclofen-spasticity",
  b: "cancer-pain",
  "b-heading": "cancer-pain",
};

/** A criterion's status, and how the page says it: of a part whose use is not claimed, just that. */
function statusShown(id: string, status: string, { indication = [] }: Given): string {
  const use = FOR_USE[id];
  const claimed =
    use === undefined ||
    indication.length === 0 ||
    indication.some((v) => v === use || v === "unknown");
  return `${id}=${status} ${claimed ? STATUS_WORDS[status] : "Not claimed"}`;
}

/** The result in words, which are the same for a service wherever it comes out so. */
function sentenceOf(service: ServiceId, result: string): string | undefined {
  return CASES.find((each) => each.services.includes(service) && each.result === result)?.sentence;
}

/** What the page shows of a finding, as the page is read: see `drive`. */
function shownOf(service: ServiceId, given: Given, withQuestions: boolean): string {
  const { asked, shown, result, lines, line654 } = consult(service, { ...given });
  return [
    withQuestions ? ["service", ...asked].join() : "",
    Object.entries(shown)
      .map(([id, status]) => statusShown(id, status, given))
      .sort()
      .join(),
    result,
    sentenceOf(service, result),
    lines.join(" "),
    line654?.named ?? "",
  ].join(" | ");
}

function answersInWords(question: QuestionId, values: readonly string[]): string {
  return Object.entries(QUESTIONS[question].answers)
    .filter(([value]) => values.includes(value))
    .map(([, words]) => words)
    .join("; ");
}

function endingOf(service: ServiceId, given: Given): Ending {
  const { asked } = consult(service, { ...given });
  const questions = asked as QuestionId[];
  return {
    shows: shownOf(service, given, false),
    rows: questions.map((question) => ({
      asks: QUESTIONS[question].asks.source,
      answers: answersInWords(question, given[question] ?? []),
    })),
  };
}

/** Each interview of a tree from its first question to its end. */
export function scriptsOf(service: ServiceId, turns: readonly Turn[]): Script[] {
  const withService = (
    steps: readonly Step[],
    { question, values, before, next }: Turn,
  ): Script[] => {
    const given = { ...before, [question]: values };
    const all = [...steps, { question, values, shows: shownOf(service, given, true) }];
    if (next.length === 0) return [{ steps: all, ending: endingOf(service, given) }];
    return next.flatMap((turn) => withService(all, turn));
  };
  const first = { question: "service", values: [service], shows: shownOf(service, {}, true) };
  return turns.flatMap((turn) => withService([first], turn));
}
