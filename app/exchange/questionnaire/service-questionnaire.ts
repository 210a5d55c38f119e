import { SHOW_REMAINING } from "../../assessment/wording";
import { questionsOf } from "../../criteria/criterion";
import { type AskedQuestion, readingsOfService, type Service } from "../../guidelines/guideline";
import {
  codeSystemUrl,
  nameFor,
  type Publishing,
  questionnaireId,
  questionnaireUrl,
  versionOf,
} from "../addresses";
import type { Questionnaire, QuestionnaireItem } from "../fhir";
import { arrange } from "./arrange";
import { type Clauses, canRemain, claimedWhere, pivotalWhere } from "./conditions";
import { andWhere, type Enabled, whereOn } from "./enable-when";
import { evidenceItem, requestItems } from "./evidence-items";
import { instruction, questionItem } from "./question-items";

const PROFILE = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire";

/** The subject of supporting details on the request itself, beside the questions. */
export const REQUEST = "service";

const OF_REQUEST = "Supporting details: the request";

/** The switch that shows supporting details. */
export const SUPPORTING = "evidence";

/** The switch that shows the remaining questions, and what begins the link ids of all that it shows. */
export const REMAINING = "remaining";
export const OF_REMAINING = `${REMAINING}.`;
export const REMAINING_GROUP = `${OF_REMAINING}group`;

const IF_DETAILED = whereOn(SUPPORTING);

/** Questions with their supporting details, arranged by their conditions. */
function arranged(
  questions: ReadonlyMap<AskedQuestion, Clauses>,
  service: Service,
  publishing: Publishing,
  where: (question: AskedQuestion, enabled: Enabled) => Enabled,
): readonly QuestionnaireItem[] {
  const systemOf = (question: string) => codeSystemUrl(publishing, question);
  return arrange(service.provision.criteria, questions, systemOf, (question, enabled) => {
    const shown = where(question, enabled);
    const details = `Supporting details: ${question.name}`;
    return [
      questionItem(question, service, publishing, shown),
      evidenceItem(question, details, publishing, andWhere(shown, IF_DETAILED)),
    ];
  });
}

function asRemaining(items: readonly QuestionnaireItem[]): QuestionnaireItem[] {
  return items.map(({ item, ...rest }) => ({
    ...rest,
    linkId: `${OF_REMAINING}${rest.linkId}`,
    ...(item && { item: asRemaining(item) }),
  }));
}

/**
 * The questions that can be asked though they are not needed, once more, where someone wants to answer those too: what
 * is not enabled may have no answer. Each is left out where it is answered above.
 */
function remainingItems(service: Service, publishing: Publishing): QuestionnaireItem[] {
  const root = service.provision.criteria;
  const some = questionsOf(root).filter((each) => canRemain(root, each));
  if (some.length === 0) return [];
  const clauses = new Map(some.map((each) => [each, claimedWhere(root, each)]));
  const questions = arranged(clauses, service, publishing, ({ id }, enabled) =>
    andWhere(enabled, { question: id, operator: "exists", answerBoolean: false }),
  );
  return [
    { linkId: REMAINING, text: SHOW_REMAINING, type: "boolean" },
    {
      linkId: REMAINING_GROUP,
      text: "Remaining questions: not needed for the result, once all above are answered",
      type: "group",
      enableWhen: [whereOn(REMAINING)],
      item: asRemaining(questions),
    },
  ];
}

function itemsFor(service: Service, publishing: Publishing): QuestionnaireItem[] {
  const root = service.provision.criteria;
  const clauses = new Map(questionsOf(root).map((each) => [each, pivotalWhere(root, each)]));
  const { evidence } = service;
  return [
    ...readingsOfService(service).map(({ id, text }) => instruction(`${REQUEST}.${id}`, text)),
    { linkId: SUPPORTING, text: "Show supporting details", type: "boolean" },
    ...arranged(clauses, service, publishing, (_, enabled) => enabled),
    ...remainingItems(service, publishing),
    ...(evidence
      ? [evidenceItem({ id: REQUEST, evidence }, OF_REQUEST, publishing, andWhere({}, IF_DETAILED))]
      : []),
    ...requestItems(publishing),
  ];
}

const MADE = new WeakMap<Service, Map<string, Questionnaire>>();

/**
 * The questionnaire of a service: its questions, their words, answers and readings, and when each is asked. All
 * of it follows from the guideline's data. It says nothing of a result. A Questionnaire of R4 by the profile
 * sdc-questionnaire of SDC; made once for each service and base.
 */
export function questionnaireFor(service: Service, publishing: Publishing): Questionnaire {
  const made = MADE.get(service) ?? new Map<string, Questionnaire>();
  const questionnaire = made.get(publishing.base) ?? makeFor(service, publishing);
  MADE.set(service, made.set(publishing.base, questionnaire));
  return questionnaire;
}

function makeFor(service: Service, publishing: Publishing): Questionnaire {
  const { guideline } = publishing;
  const id = questionnaireId(guideline, service);
  const words = {
    name: nameFor(id),
    title: `${guideline.name}: ${service.title}`,
    status: "draft",
    subjectType: ["Patient"],
    description: `The questions of ${guideline.name}, ${guideline.title} (${guideline.edition}), for: ${service.title}. Answer from the chart. The result is not part of it.`,
  } as const;
  const content = { ...words, item: itemsFor(service, { guideline, base: "" }) };
  return {
    resourceType: "Questionnaire",
    id,
    meta: { profile: [PROFILE] },
    language: "en-US",
    url: questionnaireUrl(publishing, service),
    version: versionOf(guideline, content),
    ...words,
    item: itemsFor(service, publishing),
  };
}
