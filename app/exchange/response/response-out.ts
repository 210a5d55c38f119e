import { determine } from "../../assessment/determination";
import {
  choicesIn,
  type EvidenceRow,
  evidenceFor,
  type QuestionEvidence,
  textIn,
} from "../../assessment/evidence/evidence";
import type { Assessment } from "../../assessment/record";
import { isBlank } from "../../assessment/unsaved";
import { type Answers, chosen, questionsOf } from "../../criteria/criterion";
import { followFlow, pivotalQuestions } from "../../criteria/flow";
import type { Service } from "../../guidelines/guideline";
import type { Publishing } from "../addresses";
import { systemOfCode } from "../code-sets";
import type {
  QuestionnaireItem,
  QuestionnaireResponse,
  ResponseAnswer,
  ResponseItem,
} from "../fhir";
import { CODES, DETAILS, DOCUMENTS } from "../questionnaire/evidence-items";
import {
  OF_REMAINING,
  questionnaireFor,
  REMAINING,
  REMAINING_GROUP,
  REQUEST,
  SUPPORTING,
} from "../questionnaire/service-questionnaire";
import { textOf } from "../text";

/** What counts of an assessment. */
interface Counting {
  readonly assessment: Assessment;
  readonly answers: Answers;
  /** The questions that are shown as needed. */
  readonly needed: ReadonlySet<string>;
  /** Those that are shown among the remaining. */
  readonly remaining: ReadonlySet<string>;
  /** The subjects whose supporting details count. */
  readonly detailed: ReadonlySet<string>;
}

/** A part of the items: what begins its link ids, and the questions that are shown there. */
interface Part {
  readonly begins: string;
  readonly shown: ReadonlySet<string>;
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

function isDetailed(subject: string, { assessment: { evidence }, detailed }: Counting): boolean {
  return detailed.has(subject) && !isBlank(evidenceFor(evidence, subject));
}

/** The supporting details of a subject; nothing where there are none. */
function detailsOf(group: QuestionnaireItem, subject: string, counting: Counting): ResponseItem[] {
  const { assessment } = counting;
  if (!isDetailed(subject, counting)) return [];
  const details = evidenceFor(assessment.evidence, subject);
  const parts = (group.item ?? []).flatMap((part) => {
    const id = part.linkId.slice(group.linkId.length - EVIDENCE.length + 1);
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

/** A switch that is on; one that is off is left out. */
function switched({ linkId, text }: QuestionnaireItem, on: boolean): ResponseItem[] {
  return on ? [{ linkId, text, answer: [{ valueBoolean: true }] }] : [];
}

function itemsFor(item: QuestionnaireItem, part: Part, counting: Counting): ResponseItem[] {
  const { linkId, text, type } = item;
  const { assessment, detailed, answers, remaining } = counting;
  if (type === "display") return [];
  if (linkId === SUPPORTING)
    return switched(
      item,
      [...detailed].some((each) => isDetailed(each, counting)),
    );
  if (linkId === REMAINING) return switched(item, assessment.askRemaining);
  if (linkId === DOCUMENTS)
    return assessment.evidence.documents.map(({ id: _, ...row }, at) =>
      rowOf(item, { ...row, number: String(at + 1) }),
    );
  if (linkId === CODES) return answered(item, codeAnswers(assessment.codes));
  if (linkId === DETAILS) {
    const row = rowOf(item, assessment.details);
    return row.item ? [row] : [];
  }
  const id = linkId.slice(part.begins.length);
  if (id.endsWith(EVIDENCE)) {
    const subject = id.slice(0, -EVIDENCE.length);
    const isHere = subject === REQUEST || part.shown.has(subject);
    return isHere ? detailsOf(item, subject, counting) : [];
  }
  if (type !== "group") {
    const answer = codings(item, chosen(answers, id));
    if (!part.shown.has(id)) return [];
    return answer.length > 0 ? [{ linkId, text, answer }] : [{ linkId, text }];
  }
  const inner = linkId === REMAINING_GROUP ? { begins: OF_REMAINING, shown: remaining } : part;
  const inside = (item.item ?? []).flatMap((each) => itemsFor(each, inner, counting));
  return inside.length > 0 ? [grouped(item, inside)] : [];
}

/** What counts, and where the questionnaire asks it: as needed, or among the remaining questions. */
function countingOf(assessment: Assessment, service: Service): Counting {
  const { answers, askRemaining, opened } = assessment;
  const root = service.provision.criteria;
  const all = questionsOf(root).map(({ id }) => id);
  const { asked, relevant } = determine(service, answers, { askRemaining, opened });
  const ids = asked.map(({ id }) => id);
  const needed = new Set(followFlow(root, answers, { opened: all }).asked.map(({ id }) => id));
  return {
    assessment,
    answers: relevant,
    needed,
    remaining: new Set(ids.filter((id) => !needed.has(id))),
    detailed: new Set(service.evidence ? [...ids, REQUEST] : ids),
  };
}

/**
 * What was entered for a service, as answers to its questionnaire: what counts, and nothing that is set aside. A
 * question that is shown and not answered is there without an answer. No result is in it. A QuestionnaireResponse of R4:
 * in-progress while an answer can still change the result, else completed.
 */
export function responseFor(
  assessment: Assessment,
  service: Service,
  publishing: Publishing,
  authored: Date,
): QuestionnaireResponse {
  const { url, version, item } = questionnaireFor(service, publishing);
  const counting = countingOf(assessment, service);
  const part = { begins: "", shown: counting.needed };
  const root = service.provision.criteria;
  const open = [...pivotalQuestions(root, counting.answers)];
  const isOpen = open.some((id) => chosen(counting.answers, id).length === 0);
  return {
    resourceType: "QuestionnaireResponse",
    language: "en-US",
    questionnaire: `${url}|${version}`,
    status: isOpen ? "in-progress" : "completed",
    authored: authored.toISOString(),
    item: item.flatMap((each) => itemsFor(each, part, counting)),
  };
}
