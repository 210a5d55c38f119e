import { allCriteria, isLeaf, questionsOf } from "../../criteria/criterion";
import {
  type AskedQuestion,
  type Clause,
  type GuidelineCriterion,
  type GuidelineGroup,
  type Provision,
  type Reading,
  RULE_WORDS,
  readingsOfQuestion,
  type Service,
  wordingFor,
} from "../../guidelines/guideline";

/** A question as it is put on paper. */
export interface WorksheetRow {
  readonly question: AskedQuestion;
  readonly text: string;
  /** How the question is put for others of the requests, where that is otherwise. */
  readonly otherwise?: { readonly requests: string; readonly text: string };
  /** The guideline text behind it. */
  readonly quotes: readonly string[];
  /** How open phrases are read, where the part has not said so before. */
  readonly readings: readonly string[];
}

/** Questions that belong together, below the words of the criterion they belong to. */
export interface WorksheetPart {
  readonly heading?: Clause & { readonly rule: "all of" | "any of" };
  readonly rows: readonly WorksheetRow[];
}

/** The requests that a sheet is for. */
export type Services = readonly [Service, ...Service[]];

/** The guideline text for what rests on a question alone, less those that stand within others. */
function quotesBehind(question: AskedQuestion, criteria: GuidelineCriterion): string[] {
  const quotes = allCriteria(criteria)
    .filter((each) => questionsOf(each).every((one) => one === question))
    .map(({ quote }) => quote);
  const unique = [...new Set(quotes)];
  return unique.filter(
    (quote) => !unique.some((other) => other !== quote && other.includes(quote)),
  );
}

/** How a question is read for any of several requests, each reading once. */
function readingsFor(question: AskedQuestion, services: readonly Service[]): readonly Reading[] {
  return [...new Set(services.flatMap((service) => readingsOfQuestion(question, service)))];
}

/** The other wording of a question, with the requests that it is for. */
function otherWording(
  question: AskedQuestion,
  services: Services,
): Pick<WorksheetRow, "otherwise"> {
  const [first, ...others] = services;
  const otherwise = others.filter(
    (service) => wordingFor(question, service) !== wordingFor(question, first),
  );
  const [one] = otherwise;
  if (!one) return {};
  const requests = otherwise.map(({ label }) => label).join(", ");
  return { otherwise: { requests, text: wordingFor(question, one) } };
}

/** The questions as rows of one part, in which no reading is said twice. Worded for the first request. */
function rowsOf(questions: readonly AskedQuestion[], provision: Provision, services: Services) {
  const said = new Set<Reading>();
  return questions.map((question): WorksheetRow => {
    const readings = readingsFor(question, services).filter((reading) => !said.has(reading));
    for (const reading of readings) said.add(reading);
    return {
      question,
      text: wordingFor(question, services[0]),
      ...otherWording(question, services),
      quotes: quotesBehind(question, provision.criteria),
      readings: readings.map(({ text }) => text),
    };
  });
}

/** First the questions that no main part has for itself, then those of each part under its own words. */
export function partsOf(provision: Provision, services: Services): WorksheetPart[] {
  const { criteria } = provision;
  const questions = questionsOf(criteria);
  if (isLeaf(criteria)) return [{ rows: rowsOf(questions, provision, services) }];
  const groups = criteria.children.flatMap((child) => (isLeaf(child) ? [] : [child]));
  const owners = (question: AskedQuestion) =>
    groups.filter((group) => questionsOf(group).includes(question));
  const partOf = (group: GuidelineGroup, own: readonly AskedQuestion[]): WorksheetPart => ({
    heading: { ...group, rule: RULE_WORDS[group.rule] },
    rows: rowsOf(own, provision, services),
  });
  return [
    partOf(
      criteria,
      questions.filter((question) => owners(question).length !== 1),
    ),
    ...groups.map((group) =>
      partOf(
        group,
        questions.filter((question) => owners(question).every((owner) => owner === group)),
      ),
    ),
  ];
}
