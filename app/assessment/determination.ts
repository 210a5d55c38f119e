import { type Basis, basisOf, type ShownStatus, shownStatuses } from "../criteria/basis";
import { type Answers, chosen, questionsOf, type Status, UNKNOWN } from "../criteria/criterion";
import { evaluate } from "../criteria/evaluate";
import { type FlowChoices, followFlow, pivotalQuestions } from "../criteria/flow";
import { settlingSets } from "../criteria/settle";
import { GUIDELINE } from "../guidelines/current";
import {
  type AskedQuestion,
  type Clause,
  type Consequence,
  consequenceOf,
  type GuidelineCriterion,
  type Notice,
  type Service,
} from "../guidelines/guideline";

/** A criterion's status as it is shown: "not-addressed" where the provision's outcome is that. */
export type CriterionStatus = ShownStatus | "not-addressed";

/** Whether the note names a further line for a use of this request, apart from the result. */
export interface LineFinding {
  readonly line: number;
  readonly named: "yes" | "no" | "unknown";
  /** The uses that the line is named for. */
  readonly uses: readonly string[];
  readonly see: string;
  /** While unknown: the open questions that would settle it. */
  readonly settledBy: readonly AskedQuestion[];
}

/** An answer that no longer applies: kept, shown, and left out of everything else. */
export interface SetAsideAnswer {
  readonly question: AskedQuestion;
  readonly values: readonly string[];
}

/** What the answers say of a request: everything that screen, paper and exports show of it. */
export interface Determination {
  readonly service: Service;
  readonly consequence: Consequence;
  readonly basis: Basis<Clause, AskedQuestion>;
  /** The questions to show, in the note's order. */
  readonly asked: readonly AskedQuestion[];
  /** The answers that count. */
  readonly relevant: Answers;
  readonly setAside: readonly SetAsideAnswer[];
  readonly statuses: ReadonlyMap<string, CriterionStatus>;
  readonly lineFinding?: LineFinding;
  /** The caution to show at the result, where it applies. */
  readonly caution?: Notice;
}

/** Every question of the note, each once, in the order of its services' provisions. */
export const ALL_QUESTIONS: readonly AskedQuestion[] = [
  ...new Set(GUIDELINE.services.flatMap((service) => questionsOf(service.provision.criteria))),
];

function findLine(service: Service, answers: Answers): LineFinding | undefined {
  const statement = service.provision.lineStatement;
  if (!statement) return undefined;
  const { uses, line, see } = statement;
  const status = evaluate(uses, answers);
  const named = status === "met" ? "yes" : status === "not-met" ? "no" : "unknown";
  const [smallest = new Set<string>()] = [
    ...settlingSets(uses, answers, "met"),
    ...settlingSets(uses, answers, "not-met"),
  ].sort((one, other) => one.size - other.size);
  return {
    line,
    see,
    named,
    uses: uses.children.filter((use) => evaluate(use, answers) === "met").map(({ name }) => name),
    settledBy: questionsOf(uses).filter(({ id }) => smallest.has(id)),
  };
}

function statusesOf(service: Service, answers: Answers): ReadonlyMap<string, CriterionStatus> {
  const { criteria, consequences } = service.provision;
  const shown = shownStatuses(criteria, answers);
  if (shown.get(criteria.id) !== "not-met" || consequences["not-met"].result !== "not-addressed")
    return shown;
  return new Map<string, CriterionStatus>(shown).set(criteria.id, "not-addressed");
}

/** Whether all that keeps a request open is not documented, an original record among it; never of a certain one. */
function isRecordLost({ provision, looksBack }: Service, answers: Answers): boolean {
  if (!looksBack) return false;
  const pivotal = pivotalQuestions(provision.criteria, answers);
  const open = questionsOf(provision.criteria).filter(({ id }) => pivotal.has(id));
  return (
    open.some(({ originalRecord }) => originalRecord) &&
    open.every(({ id }) => chosen(answers, id).includes(UNKNOWN))
  );
}

/** What follows from a status; of one that stays open for a lost record, that it does. */
function consequenceFor(service: Service, status: Status, answers: Answers): Consequence {
  const usual = consequenceOf(service.provision, status);
  const { recordLost = usual } = service.provision.consequences;
  return isRecordLost(service, answers) ? recordLost : usual;
}

/**
 * Determines a request: which questions to ask, what the answers to them come to, and why.
 * Answers to other questions are set aside and change nothing.
 */
export function determine(
  service: Service,
  answers: Answers,
  choices: FlowChoices = {},
): Determination {
  const { criteria } = service.provision;
  const { asked, relevant } = followFlow(criteria, answers, choices);
  const basis = basisOf(criteria, relevant);
  const consequence = consequenceFor(service, basis.status, relevant);
  const lineFinding = findLine(service, relevant);
  const cautioned =
    service.caution === "always" ||
    (service.caution === "unless-met" && consequence.result !== "met");
  return {
    service,
    consequence,
    basis,
    asked,
    relevant,
    setAside: ALL_QUESTIONS.flatMap((question) => {
      const values = chosen(answers, question.id);
      return values.length > 0 && !(question.id in relevant) ? [{ question, values }] : [];
    }),
    statuses: statusesOf(service, relevant),
    ...(lineFinding && { lineFinding }),
    ...(cautioned && { caution: GUIDELINE.caution }),
  };
}

/** The service with this id, if there is one. */
export function findService(id: string | undefined): Service | undefined {
  return GUIDELINE.services.find((service) => service.id === id);
}

/** Of the questions asked: those that no longer mattered when they were reached. Their answers change no result. */
export function spareQuestions({ service, asked, relevant }: Determination): AskedQuestion[] {
  const opened = asked.map(({ id }) => id);
  const needed = followFlow(service.provision.criteria, relevant, { opened }).asked;
  return asked.filter((question) => !needed.includes(question));
}

/** The questions that only asking the remaining criteria brings up. */
export function remainingQuestions({ service, relevant }: Determination): AskedQuestion[] {
  const { criteria } = service.provision;
  const usual = followFlow(criteria, relevant).asked;
  const all = followFlow(criteria, relevant, { askRemaining: true }).asked;
  return all.filter((question) => !usual.includes(question));
}

/**
 * Finds the question to go to for a criterion: the first of its questions that can still change the result, else
 * the first that is asked. None where nothing is asked about it.
 */
export function questionFinder({ service, asked, relevant }: Determination) {
  const pivotal = pivotalQuestions(service.provision.criteria, relevant);
  return (criterion: GuidelineCriterion) => {
    const questions = questionsOf(criterion);
    return (
      questions.find(({ id }) => pivotal.has(id)) ?? questions.find((each) => asked.includes(each))
    );
  };
}
