import type { CriterionStatus, Determination } from "../assessment/determination";
import { answerTo, answerWords, type StatusSign, signOf } from "../assessment/wording";
import { chosen, isLeaf, questionsOf } from "../criteria/criterion";
import { isClaimed } from "../criteria/flow";
import {
  type AskedQuestion,
  type GuidelineCriterion,
  RULE_WORDS,
  wordingFor,
} from "../guidelines/guideline";

/** One criterion as the table shows it. */
export interface CriterionRow {
  readonly id: string;
  /** How far below the provision it stands. */
  readonly depth: number;
  readonly label: string;
  readonly name: string;
  /** Of a group: how many of the criteria below it takes. */
  readonly rule?: "all of" | "any of";
  /** The note's words. */
  readonly quote: string;
  /** Whether the row of the group above holds these words already. */
  readonly quotedAbove: boolean;
  readonly status: CriterionStatus;
  readonly sign: StatusSign;
  /** Nothing depends on it here: shown small. */
  readonly minor: boolean;
  /** The question as it was put, at one row that rests on it: a bare "No" says nothing on paper. */
  readonly asked?: string;
  /** What that question is about, in a few words that go with any answer. */
  readonly about?: { readonly question: string; readonly name: string };
  /** What was answered. Beside a choose-all-that-apply question, everything that was chosen. */
  readonly answer?: string;
}

/** Instead of an answer, where none was called for. */
const NOT_ASKED = "Not asked";

/** A criterion in its place among the others. */
interface Place {
  readonly criterion: GuidelineCriterion;
  readonly depth: number;
  /** The words of the groups above it. */
  readonly quotes: readonly string[];
  readonly minor: boolean;
}

/**
 * The criterion and all below it, in the note's order. Minor is what is not needed, with all below it,
 * and the heading of a part that is not claimed; but not the answer that leaves the part unclaimed.
 */
function placesFrom(place: Place, determination: Determination): Place[] {
  const { criterion, depth, quotes } = place;
  const minor = place.minor || determination.statuses.get(criterion.id) === "not-needed";
  if (isLeaf(criterion)) return [{ ...place, minor }];
  const unclaimed = depth > 0 && !isClaimed(criterion, determination.relevant);
  const above = { depth: depth + 1, quotes: [...quotes, criterion.quote], minor };
  const below = criterion.children.flatMap((child) =>
    placesFrom({ ...above, criterion: child }, determination),
  );
  return [{ ...place, minor: minor || unclaimed }, ...below];
}

/** The question that all of a criterion rests on, if it is a single one. */
function onlyQuestion(criterion: GuidelineCriterion): AskedQuestion | undefined {
  const [question, ...others] = questionsOf(criterion);
  return others.length === 0 ? question : undefined;
}

/** The answer in words. A question that was never called for is told apart from one left open. */
function answerOf(criterion: GuidelineCriterion, determination: Determination): string | undefined {
  if (!isLeaf(criterion)) return undefined;
  const { asked, relevant, statuses } = determination;
  const { question } = criterion;
  const open = chosen(relevant, question.id).length === 0;
  const uncalled = statuses.get(criterion.id) === "not-needed" && !asked.includes(question);
  return open && uncalled ? NOT_ASKED : answerTo(criterion, relevant);
}

function rowOf({ criterion, depth, quotes, minor }: Place, determination: Determination) {
  const { id, label, name, quote } = criterion;
  const answer = answerOf(criterion, determination);
  const row: CriterionRow = {
    id,
    depth,
    label,
    name,
    quote,
    quotedAbove: quotes.some((words) => words.includes(quote)),
    status: determination.statuses.get(id) ?? "undetermined",
    sign: signOf(criterion, determination),
    minor,
    ...(!isLeaf(criterion) && { rule: RULE_WORDS[criterion.rule] }),
    ...(answer && { answer }),
  };
  return row;
}

/** Adds a question as it was put, with the answer; of a choose-all question all that was chosen. */
function withQuestion(row: CriterionRow, question: AskedQuestion, determination: Determination) {
  const asked = wordingFor(question, determination.service);
  const values = chosen(determination.relevant, question.id);
  const about = { question: question.id, name: question.name };
  return { ...row, asked, about, answer: answerWords(question, values) };
}

/** Where each asked question is shown: at the first row resting on it that is not a minor one. */
function homesOf(places: readonly Place[], determination: Determination) {
  const homes = new Map<Place, AskedQuestion>();
  const questions = places.map(({ criterion }) => onlyQuestion(criterion));
  for (const question of determination.asked) {
    const resting = places.filter((_, at) => questions[at] === question);
    const home = resting.find(({ minor }) => !minor) ?? resting[0];
    if (home) homes.set(home, question);
  }
  return homes;
}

/** Every criterion of the provision, in the note's order. */
export function criterionRows(determination: Determination): CriterionRow[] {
  const { criteria: criterion } = determination.service.provision;
  const root = { criterion, depth: 0, quotes: [], minor: false };
  const places = placesFrom(root, determination);
  const homes = homesOf(places, determination);
  return places.map((place) => {
    const question = homes.get(place);
    const row = rowOf(place, determination);
    return question ? withQuestion(row, question, determination) : row;
  });
}
