import { determine } from "../assessment/determination";
import {
  choicesIn,
  type EvidenceRow,
  evidenceFor,
  type QuestionEvidence,
  textIn,
} from "../assessment/evidence";
import type { Assessment } from "../assessment/record";
import { isBlank } from "../assessment/unsaved";
import { type Answers, chosen, questionsOf } from "../criteria/criterion";
import { followFlow, pivotalQuestions } from "../criteria/flow";
import type { Service } from "../guidelines/guideline";
import type { Publishing } from "./addresses";
import { systemOfCode } from "./codes";
import { CODES, DETAILS, DOCUMENTS } from "./evidence-items";
import type {
  QuestionnaireItem,
  QuestionnaireResponse,
  ResponseAnswer,
  ResponseItem,
} from "./fhir";
import { questionnaireFor, REQUEST } from "./questionnaire";
import { textOf } from "./text";

/** What counts of an assessment. */
interface Counting {
  readonly assessment: Assessment;
  /** The questions that the questionnaire shows. */
  readonly shown: ReadonlySet<string>;
  /** The subjects whose supporting details count. */
  readonly detailed: ReadonlySet<string>;
  readonly answers: Answers;
}

/** What is typed, as answers; none where it is blank. */
function typed(text: string): ResponseAnswer[] {
  const valueString = textOf(text);
  return valueString === "" ? [] : [{ valueString }];
}

/** What is chosen, as the options of the item have it. */
function codings(
  { answerOption = [] }: QuestionnaireItem,
  values: readonly string[],
): ResponseAnswer[] {
  return values.flatMap((value) =>
    answerOption.flatMap(({ valueCoding }) =>
      valueCoding.code === value ? [{ valueCoding }] : [],
    ),
  );
}

function answered({ linkId, text }: QuestionnaireItem, answer: ResponseAnswer[]): ResponseItem[] {
  return answer.length > 0 ? [{ linkId, text, answer }] : [];
}

function grouped({ linkId, text }: QuestionnaireItem, item: readonly ResponseItem[]): ResponseItem {
  return { linkId, text, ...(item.length > 0 && { item }) };
}

/** The id of a field by the end of its link id. */
function fieldId({ linkId }: QuestionnaireItem): string {
  return linkId.slice(linkId.lastIndexOf(".") + 1);
}

/** A row of fields, as typed and chosen; a blank field is left out. */
function rowOf(group: QuestionnaireItem, row: Readonly<EvidenceRow>): ResponseItem {
  const fields = (group.item ?? []).flatMap((field) => {
    const id = fieldId(field);
    if (!field.answerOption) return answered(field, typed(textIn(row, id)));
    return answered(field, codings(field, [...choicesIn(row, id), textIn(row, id)]));
  });
  return grouped(group, fields);
}

/** The number by which an enclosed document is cited; nothing where it is not there. */
function numberOf(id: string, { evidence: { documents } }: Assessment): string {
  const at = documents.findIndex((each) => each.id === id);
  return at < 0 ? "" : String(at + 1);
}

function rowsIn(
  part: string,
  { note, citations, forms }: QuestionEvidence,
  assessment: Assessment,
): EvidenceRow[] {
  if (part === "citations")
    return citations.map(({ document, pages }) => ({
      document: numberOf(document, assessment),
      pages,
    }));
  if (part === "note") return [{ note }];
  return Object.entries(forms).flatMap(([id, rows = []]) => (id === part ? rows : []));
}

/** The supporting details of a subject; nothing where there are none. */
function detailsOf(group: QuestionnaireItem, subject: string, counting: Counting): ResponseItem[] {
  const { assessment, detailed } = counting;
  const details = evidenceFor(assessment.evidence, subject);
  if (!detailed.has(subject) || isBlank(details)) return [];
  const parts = (group.item ?? []).flatMap((part) => {
    const id = part.linkId.slice(subject.length + 1);
    const rows = rowsIn(id, details, assessment);
    return part.type === "group"
      ? rows.map((row) => rowOf(part, row))
      : rows.flatMap((row) => answered(part, typed(textIn(row, id))));
  });
  return [grouped(group, parts)];
}

function codeAnswers(codes: readonly string[]): ResponseAnswer[] {
  return codes.flatMap((code): ResponseAnswer[] => {
    const system = systemOfCode(code);
    return system ? [{ valueCoding: { system, code } }] : typed(code);
  });
}

const EVIDENCE = ".evidence";

function itemsFor(item: QuestionnaireItem, counting: Counting): ResponseItem[] {
  const { linkId, text, type } = item;
  const { assessment, shown, answers } = counting;
  if (type === "display") return [];
  if (linkId === DOCUMENTS)
    return assessment.evidence.documents.map(({ id: _, ...row }) => rowOf(item, row));
  if (linkId === CODES) return answered(item, codeAnswers(assessment.codes));
  if (linkId.endsWith(EVIDENCE))
    return detailsOf(item, linkId.slice(0, -EVIDENCE.length), counting);
  if (type !== "group") {
    const answer = codings(item, chosen(answers, linkId));
    if (!shown.has(linkId)) return [];
    return answer.length > 0 ? [{ linkId, text, answer }] : [{ linkId, text }];
  }
  if (linkId === DETAILS) {
    const row = rowOf(item, assessment.details);
    return row.item ? [row] : [];
  }
  const inside = (item.item ?? []).flatMap((each) => itemsFor(each, counting));
  return inside.length > 0 ? [grouped(item, inside)] : [];
}

/** What counts as the questionnaire asks it: remaining questions, which it never asks, are left out. */
function countingOf(assessment: Assessment, service: Service): Counting {
  const { answers, opened } = assessment;
  const root = service.provision.criteria;
  const all = questionsOf(root).map(({ id }) => id);
  const { asked, relevant } = determine(service, answers, { opened });
  const detailed = asked.map(({ id }) => id);
  return {
    assessment,
    answers: relevant,
    shown: new Set(followFlow(root, answers, { opened: all }).asked.map(({ id }) => id)),
    detailed: new Set(service.evidence ? [...detailed, REQUEST] : detailed),
  };
}

/**
 * What was entered for a service, as answers to its questionnaire: what counts, and nothing that is set aside. A
 * question that is shown and not answered is there without an answer. No result is in it.
 */
export function responseFor(
  assessment: Assessment,
  service: Service,
  publishing: Publishing,
  authored: Date,
): QuestionnaireResponse {
  const { url, version, item } = questionnaireFor(service, publishing);
  const counting = countingOf(assessment, service);
  const root = service.provision.criteria;
  const open = [...pivotalQuestions(root, counting.answers)];
  const isOpen = open.some((id) => chosen(counting.answers, id).length === 0);
  return {
    resourceType: "QuestionnaireResponse",
    language: "en-US",
    questionnaire: `${url}|${version}`,
    status: isOpen ? "in-progress" : "completed",
    authored: authored.toISOString(),
    item: item.flatMap((each) => itemsFor(each, counting)),
  };
}

/** How many answers count that the questionnaire never asks for: those to the remaining questions. */
export function answersLeftOut(assessment: Assessment, service: Service): number {
  const { answers, askRemaining, opened } = assessment;
  const { relevant } = determine(service, answers, { askRemaining, opened });
  const { answers: kept } = countingOf(assessment, service);
  return Object.keys(relevant).filter((id) => !(id in kept)).length;
}
