import { CASES, LOST_A } from "../cases/cases";
import { BEFORE_THE_PUMP, QUESTIONS, type QuestionId } from "../cases/words";
import { asksOfBefore, isRecordLost } from "../oracle/beside";
import { type Answers, consult, type ServiceId } from "../oracle/oracle";
import type { Given, Turn } from "./enumerate";
import { missingInPanel, openInSummary, saidInPanel, saidInSummary, settling654 } from "./said";
import { STATUS_WORDS, tableOf } from "./table";

/** What the page is to say at the end of an interview. */
interface Ending {
  /** How each question that was asked is put, a pattern. */
  readonly asks: readonly { readonly question: string; readonly pattern: string }[];
  /** The summary's table, its result, what is said beside it, what is open, as one text. */
  readonly shows: string;
  /** What would settle whether the note names Line 654: a pattern for any set of items. */
  readonly settling654: readonly string[];
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
  if (question === "removal-indication" && values.includes("unknown"))
    return QUESTIONS[question].answers.unknown;
  return ADDS[`${status} ${values.join()}`] ?? STATUS_WORDS[status];
}

/** A criterion's status, and how the outline says it: of a part whose use is not claimed, just that. */
function statusShown(id: string, status: string, given: Given): string {
  const { indication = [] } = given;
  const use = FOR_USE[id];
  const claimed =
    use === undefined ||
    indication.length === 0 ||
    indication.some((v) => v === use || v === "unknown");
  return `${id}=${status} ${claimed ? wordInOutline(id, status, { ...given }) : "Not claimed"}`;
}

type Consulted = ReturnType<typeof consult>;

/** The result in words: the same for a service wherever it comes out so, but for a record that is lost. */
function sentenceOf(service: ServiceId, found: Consulted): string | undefined {
  if (isRecordLost(service, found)) return LOST_A.sentence;
  const usual = CASES.filter((each) => each !== LOST_A);
  return usual.find((each) => each.services.includes(service) && each.result === found.result)
    ?.sentence;
}

/** How a result shows, in the panel or on the summary, as the page is read: see `drive`. */
function resultShown(service: ServiceId, found: Consulted): string[] {
  const { result, lines, line654 } = found;
  return [result, sentenceOf(service, found) ?? "", lines.join(" "), line654?.named ?? ""];
}

function outlineShown(given: Given, { shown }: Consulted): string {
  return Object.entries(shown)
    .map(([id, status]) => statusShown(id, status, given))
    .sort()
    .join();
}

function shownAtStep(service: ServiceId, given: Given): string {
  const found = consult(service, { ...given });
  const questions = ["service", ...found.asked].join();
  const said = saidInPanel(service, found);
  const result = resultShown(service, found);
  const missing = missingInPanel(service, found);
  return [questions, outlineShown(given, found), ...result, said, missing].join(" | ");
}

/** A pattern of how a question is put: about a system in place, with the time that it asks of. */
function askingOf(service: ServiceId, question: QuestionId): string {
  const { source } = QUESTIONS[question].asks;
  const before = `.*(?:${BEFORE_THE_PUMP.source})`;
  const timed = asksOfBefore(service, question) ? `(?=${before})` : `(?!${before})`;
  return `^${timed}.*(?:${source})`;
}

function endingOf(service: ServiceId, given: Given): Ending {
  const found = consult(service, { ...given });
  const questions = found.asked as QuestionId[];
  return {
    asks: questions.map((question) => ({ question, pattern: askingOf(service, question) })),
    shows: [
      tableOf(service, found),
      ...resultShown(service, found),
      saidInSummary(service, found),
      openInSummary(found),
    ].join(" | "),
    settling654: settling654(service, found),
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
