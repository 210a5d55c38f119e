import { CASES } from "../cases";
import { asksOfBefore } from "../oracle/beside";
import { type Answers, consult, type ServiceId } from "../oracle/oracle";
import { BEFORE_THE_PUMP, QUESTIONS, type QuestionId } from "../words";
import type { Given, Turn } from "./enumerate";
import { openInSummary, saidInPanel, saidInSummary, settling654 } from "./said";

/** What the summary is to say at the end of an interview. */
interface Ending {
  /** The statuses of its table, its result, what is said beside it, what is open, as one text. */
  readonly shows: string;
  /** What would settle whether the note names Line 654: any of these sets of items. */
  readonly settling654: readonly (readonly string[])[];
  /** Of each question that was asked: what the row asks, a pattern, and the answers it has. */
  readonly rows: readonly { readonly asks: string; readonly answers: string }[];
}

/** An answer to give in the page, and what it is to show then. */
interface Step {
  readonly question: string;
  readonly values: readonly string[];
  /** Questions, statuses, result, lines, and what is said beside the result, as one text. */
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

/** The question of each criterion without parts whose id is not its own. */
const QUESTION_OF: Readonly<Record<string, string>> = {
  "a-indication": "indication",
  "b-indication": "indication",
  "a2-posture-function": "a2-difficulties",
  "a2-balance-locomotion": "a2-difficulties",
  "a2-self-care": "a2-difficulties",
  a3: "a3-response",
  b2: "b2-response",
  removal: "removal-indication",
  trial: "trial-purpose",
};

/** What an answer adds to a status, as the outline says it. */
const ADDS: Readonly<Record<string, string>> = {
  "not-met not-done": "Not met: no trial intrathecal dose given",
  "not-met not-tried": "Not met: never used",
  "undetermined unknown": "Not documented",
  "undetermined ": "Not answered",
};

/** A criterion's status in the outline: for one without parts, with what its answer adds. */
function wordInOutline(id: string, status: string, given: Answers): string | undefined {
  const question = QUESTION_OF[id] ?? id;
  const values = question in QUESTIONS ? (given[question] ?? []) : ["of none"];
  return ADDS[`${status} ${values.join()}`] ?? STATUS_WORDS[status];
}

/** A criterion's status, and how the page says it: of a part whose use is not claimed, just that. */
function statusShown(id: string, status: string, given: Given, inOutline: boolean): string {
  const { indication = [] } = given;
  const use = FOR_USE[id];
  const claimed =
    use === undefined ||
    indication.length === 0 ||
    indication.some((v) => v === use || v === "unknown");
  const word = inOutline ? wordInOutline(id, status, { ...given }) : STATUS_WORDS[status];
  return `${id}=${status} ${claimed ? word : "Not claimed"}`;
}

/** The result in words, which are the same for a service wherever it comes out so. */
function sentenceOf(service: ServiceId, result: string): string | undefined {
  return CASES.find((each) => each.services.includes(service) && each.result === result)?.sentence;
}

type Consulted = ReturnType<typeof consult>;

/** What a finding shows, in the panel with its outline or on the summary, as the page is read: see `drive`. */
function resultShown(
  service: ServiceId,
  given: Given,
  found: Consulted,
  inOutline: boolean,
): string[] {
  const { shown, result, lines, line654 } = found;
  return [
    Object.entries(shown)
      .map(([id, status]) => statusShown(id, status, given, inOutline))
      .sort()
      .join(),
    result,
    sentenceOf(service, result) ?? "",
    lines.join(" "),
    line654?.named ?? "",
  ];
}

function shownAtStep(service: ServiceId, given: Given): string {
  const found = consult(service, { ...given });
  const questions = ["service", ...found.asked].join();
  const said = saidInPanel(service, found);
  return [questions, ...resultShown(service, given, found, true), said].join(" | ");
}

/** A pattern of how a question is put: about a system in place, with the time that it asks of. */
function askingOf(service: ServiceId, question: QuestionId): string {
  const { source } = QUESTIONS[question].asks;
  const before = `.*(?:${BEFORE_THE_PUMP.source})`;
  const timed = asksOfBefore(service, question) ? `(?=${before})` : `(?!${before})`;
  return `^${timed}.*(?:${source})`;
}

function answersInWords(question: QuestionId, values: readonly string[]): string {
  return Object.entries(QUESTIONS[question].answers)
    .filter(([value]) => values.includes(value))
    .map(([, words]) => words)
    .join("; ");
}

function endingOf(service: ServiceId, given: Given): Ending {
  const found = consult(service, { ...given });
  const questions = found.asked as QuestionId[];
  const result = resultShown(service, given, found, false);
  return {
    shows: [...result, saidInSummary(service, found), openInSummary(found)].join(" | "),
    settling654: settling654(service, found),
    rows: questions.map((question) => ({
      asks: askingOf(service, question),
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
    const all = [...steps, { question, values, shows: shownAtStep(service, given) }];
    if (next.length === 0) return [{ steps: all, ending: endingOf(service, given) }];
    return next.flatMap((turn) => withService(all, turn));
  };
  const first = { question: "service", values: [service], shows: shownAtStep(service, {}) };
  return turns.flatMap((turn) => withService([first], turn));
}
