import { allCriteria, chosen, isLeaf, questionsOf, UNKNOWN } from "../criteria/criterion";
import { pivotalQuestions } from "../criteria/flow";
import type { AskedQuestion } from "../guidelines/guideline";
import { countToCheck, type Finding } from "./checks/finding";
import type { Determination } from "./determination";
import type { EnclosedDocument, Evidence } from "./evidence/evidence";
import { isBlank } from "./unsaved";

/** An answer that can still change the result: not given yet, or not in the chart. */
export interface MissingAnswer {
  readonly question: AskedQuestion;
  readonly kind: "unanswered" | "not-documented";
}

/** An answer that cites no source, and where one is typed: the name of the entry, or of the list that it goes into. */
export interface MissingSource {
  readonly question: AskedQuestion;
  readonly entry: string;
}

/** What is missing in a request. This is the one list of it, and the only place where it is counted. */
export interface Gaps {
  /** In the note's order, and only those that can still change the result. */
  readonly answers: readonly MissingAnswer[];
  /** The answers that cite no source, in the note's order. Note 170 requires none. */
  readonly sources: readonly MissingSource[];
  /** How many answers could cite one: all that count, but for those that are not documented. */
  readonly given: number;
  /** What does not look right of what was entered. */
  readonly findings: readonly Finding[];
}

/** How much is missing, in numbers. */
export interface GapCounts {
  readonly unanswered: number;
  readonly notDocumented: number;
  readonly sources: number;
  /** Of so many answers. */
  readonly given: number;
  readonly findings: number;
}

function isGiven(values: readonly string[]): boolean {
  return values.length > 0 && !values.includes(UNKNOWN);
}

/** The source that an answer lacks: none where it cites an enclosure that says which document it is. */
function sourceOf(question: AskedQuestion, { documents, questions }: Evidence): MissingSource[] {
  const citations = questions[question.id]?.citations ?? [];
  const places = citations.map(({ document }) => documents.findIndex(({ id }) => id === document));
  const isDescribed = ({ id: _, ...typed }: EnclosedDocument) => !isBlank(typed);
  if (places.some((place) => documents.slice(place, place + 1).some(isDescribed))) return [];
  const [first = -1] = places;
  const list = `evidence.questions.${question.id}.citations`;
  if (first >= 0) return [{ question, entry: `evidence.documents.${first}.kind` }];
  return [{ question, entry: citations.length > 0 ? `${list}.0.document` : list }];
}

/** All that is missing. What is set aside counts for nothing. */
export function gaps(
  { service, relevant }: Determination,
  evidence: Evidence,
  findings: readonly Finding[],
): Gaps {
  const { criteria } = service.provision;
  const pivotal = pivotalQuestions(criteria, relevant);
  const questions = questionsOf(criteria);
  const given = questions.filter(({ id }) => isGiven(chosen(relevant, id)));
  return {
    answers: questions
      .filter(({ id }) => pivotal.has(id))
      .map((question) => ({
        question,
        kind: chosen(relevant, question.id).length > 0 ? "not-documented" : "unanswered",
      })),
    sources: given.flatMap((question) => sourceOf(question, evidence)),
    given: given.length,
    findings,
  };
}

/** How many there are of each kind; of sources, beside how many answers were given. */
export function countGaps({ answers, sources, given, findings }: Gaps): GapCounts {
  const unanswered = answers.filter(({ kind }) => kind === "unanswered").length;
  return {
    unanswered,
    notDocumented: answers.length - unanswered,
    sources: sources.length,
    given,
    findings: findings.length,
  };
}

function answersMissing({ unanswered, notDocumented }: GapCounts): string {
  const missing = unanswered + notDocumented;
  if (missing === 0) return "Answers: none missing";
  const kinds = [
    ...(unanswered > 0 ? [`${unanswered} unanswered`] : []),
    ...(notDocumented > 0 ? [`${notDocumented} not documented`] : []),
  ];
  return `Answers: ${missing} missing (${kinds.join(", ")})`;
}

/** Where no answer is given, no source can be missing. */
function sourcesMissing({ sources, given }: GapCounts): string[] {
  return given > 0 ? [`Sources: ${sources === 0 ? "none" : sources} of ${given} missing`] : [];
}

/** "Answers: 2 missing (1 unanswered, 1 not documented)", "Sources: 3 of 3 missing": the same words everywhere. */
export function missingInWords(counts: GapCounts): readonly string[] {
  return [answersMissing(counts), ...sourcesMissing(counts)];
}

/** The same, and how many entries there are to check. */
export function gapsInWords(counts: GapCounts): readonly string[] {
  const { findings } = counts;
  return [...missingInWords(counts), ...(findings > 0 ? [countToCheck(findings)] : [])];
}

/** What a missing answer decides, by its clause: never which answer would meet or fail it. */
export function decides(question: AskedQuestion, { service, relevant }: Determination): string {
  const { criteria } = service.provision;
  if (isLeaf(criteria)) return "Decides the result";
  if (question.claims) return "Decides which criteria apply";
  const { label } = question;
  const clause = allCriteria(criteria).find(
    (each) => each.label === label && questionsOf(each).includes(question),
  );
  const alone = clause && pivotalQuestions(clause, relevant).size === 1;
  return `${alone ? "Decides" : "Helps decide"} ${label}`;
}
