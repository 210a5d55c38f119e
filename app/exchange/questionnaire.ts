import { readingsOfService, type Service } from "../guidelines/guideline";
import {
  codeSystemUrl,
  nameFor,
  type Publishing,
  questionnaireId,
  questionnaireUrl,
  versionOf,
} from "./addresses";
import { arrange } from "./arrange";
import { onceAnswered } from "./enable-when";
import { evidenceItem, requestItems } from "./evidence-items";
import type { Questionnaire, QuestionnaireItem } from "./fhir";
import { instruction, questionItem } from "./question-items";

const PROFILE = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire";

/** The subject of supporting details on the request itself, beside the questions. */
export const REQUEST = "service";

function itemsFor(service: Service, publishing: Publishing): QuestionnaireItem[] {
  const questions = arrange(
    service.provision.criteria,
    (question) => codeSystemUrl(publishing, question),
    (question, enabled) => [
      questionItem(question, service, publishing, enabled),
      evidenceItem(
        question,
        `Supporting details: ${question.name}`,
        publishing,
        onceAnswered(question.id, enabled),
      ),
    ],
  );
  const { evidence } = service;
  return [
    ...readingsOfService(service).map(({ id, text }) => instruction(`${REQUEST}.${id}`, text)),
    ...questions,
    ...(evidence
      ? [evidenceItem({ id: REQUEST, evidence }, "Supporting details: the request", publishing)]
      : []),
    ...requestItems(publishing),
  ];
}

const MADE = new WeakMap<Service, Map<string, Questionnaire>>();

/**
 * The questionnaire of a service: its questions, their words, answers and readings, and when each is asked. All
 * of it follows from the guideline's data. It says nothing of a result.
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
