import type {
  EnclosedDocument,
  EvidenceRow,
  QuestionEvidence,
} from "../../assessment/evidence/evidence";
import { textIn } from "../../assessment/evidence/evidence";
import { isBlank } from "../../assessment/unsaved";
import { questionsOf } from "../../criteria/criterion";
import type { Service } from "../../guidelines/guideline";
import { type Publishing, questionnaireId, versionParts } from "../addresses";
import { CODE_SETS } from "../code-sets";
import type { QuestionnaireItem } from "../fhir";
import { CODES, DETAILS, DOCUMENTS } from "../questionnaire/evidence-items";
import {
  OF_REMAINING,
  questionnaireFor,
  REMAINING,
  SUPPORTING,
} from "../questionnaire/service-questionnaire";
import { type Found, findings } from "./found";
import { fieldsBelow, type Items, itemsBelow, type Known, noteOthers } from "./response-items";
import type { ReadAnswer, ReadItem, ReadResponse } from "./response-schema";

/** What a response holds, in the terms of a saved file. Nothing of it is checked further here. */
export interface ReadAssessment {
  readonly kind: "read";
  readonly service: string;
  /** Of the text that it was answered against. */
  readonly fingerprint: string;
  /** When it was answered, as it says. */
  readonly authored: string | undefined;
  readonly answers: Record<string, string[]>;
  /** Whether the remaining questions are shown. */
  readonly askRemaining: boolean;
  readonly evidence: { documents: EnclosedDocument[]; questions: Record<string, QuestionEvidence> };
  readonly codes: string[];
  readonly details: Record<string, string>;
  /** What is to know of it, in sentences. */
  readonly remarks: readonly string[];
}

/** Why a response is not read, and what to do. */
export interface NotRead {
  readonly kind: "not-read";
  readonly reason: string;
}

function notRead(reason: string): NotRead {
  return { kind: "not-read", reason };
}

/** The parts of a response that are read, or that say nothing of the answers. */
const OWN = new Set([
  ...["resourceType", "questionnaire", "status", "subject", "authored", "item", "language"],
  "contained",
]);

/** What an answer says is a code of an option; nothing, and a note of it, where it is none. */
function codeOf(
  { valueCoding, valueString }: ReadAnswer,
  item: QuestionnaireItem,
  found: Found,
): string[] {
  const { answerOption = [], linkId } = item;
  if (!valueCoding) {
    if (valueString !== undefined) found.note("unknownCodes", `${linkId} “${valueString}”`);
    return [];
  }
  const { system, code } = valueCoding;
  // A plan may publish the code systems under an address of its own.
  const end = (address: string) => address.slice(address.lastIndexOf("/CodeSystem/"));
  const option = answerOption.find(
    (each) =>
      each.valueCoding.code === code &&
      (system === undefined || end(system) === end(each.valueCoding.system ?? "")),
  );
  if (option) return [option.valueCoding.code];
  found.note("unknownCodes", `${linkId} “${code ?? valueCoding.display ?? ""}”`);
  return [];
}

function answersIn(items: readonly ReadItem[]): readonly ReadAnswer[] {
  return items.flatMap(({ answer = [] }) => answer);
}

/** The codes chosen: each once; none where they exclude each other. */
function chosenIn(items: readonly ReadItem[], item: QuestionnaireItem, found: Found): string[] {
  const codes = [...new Set(answersIn(items).flatMap((each) => codeOf(each, item, found)))];
  const excludes = (item.answerOption ?? []).filter(({ extension }) => extension);
  const standsAlone = codes.some((code) =>
    excludes.some(({ valueCoding }) => valueCoding.code === code),
  );
  if (codes.length < 2 || (item.repeats && !standsAlone)) return codes;
  found.note("several", `${item.linkId} (${codes.join(", ")})`);
  return [];
}

/** The one text typed; none where there are several. */
function typedIn(items: readonly ReadItem[], { linkId }: QuestionnaireItem, found: Found): string {
  const texts = answersIn(items).flatMap(({ valueString = [] }) => valueString);
  const [text = "", ...others] = texts;
  if (others.length === 0) return text;
  found.note("several", linkId);
  return "";
}

/** A row by the fields that the questionnaire gives it. Blank fields are left out. */
function rowIn(
  fields: ReadonlyMap<string, readonly ReadItem[]>,
  group: QuestionnaireItem,
  found: Found,
): EvidenceRow {
  const typed = (group.item ?? []).flatMap((field): [string, string | string[]][] => {
    const items = fields.get(field.linkId) ?? [];
    const id = field.linkId.slice(field.linkId.lastIndexOf(".") + 1);
    if (!field.answerOption) {
      const text = typedIn(items, field, found);
      return text === "" ? [] : [[id, text]];
    }
    const codes = chosenIn(items, field, found);
    const [only] = codes;
    return only === undefined ? [] : [[id, field.repeats ? codes : only]];
  });
  return Object.fromEntries(typed);
}

/** The rows of a group. Some clients write them as answers of one item, each with its fields. */
function rowItems(group: ReadItem): ReadItem[] {
  const { linkId, item, answer = [] } = group;
  if (item?.length || !answer.some((each) => each.item)) return [group];
  return answer.map((each) => ({ linkId, item: each.item }));
}

function rowsIn(items: Items, group: QuestionnaireItem, found: Found): EvidenceRow[] {
  const rows = items.take(group.linkId).flatMap(rowItems);
  if (rows.length < 2 || group.repeats)
    return rows.map((row) => rowIn(fieldsBelow(row), group, found));
  found.note("several", group.linkId);
  return [];
}

/** The numbers by which enclosed documents are cited: those that they are given, else their places. */
function numbersOf(documents: readonly EvidenceRow[], found: Found): string[] {
  return documents.map((row, at) => {
    const place = String(at + 1);
    const number = textIn(row, "number").trim() || place;
    if (number !== place) found.note("renumbered", `${number} (now ${place})`);
    return number;
  });
}

/** The id of a document by the number that it is cited by. */
function cited(row: EvidenceRow, linkId: string, numbers: readonly string[], found: Found): string {
  const number = textIn(row, "document").trim();
  if (number === "") return "";
  const at = numbers.indexOf(number);
  const isOne = numbers.lastIndexOf(number) === at;
  if (at >= 0 && isOne) return `d${at + 1}`;
  found.note(isOne ? "citations" : "ambiguous", `${number} (${linkId})`);
  return "";
}

function detailsIn(
  subject: string,
  group: QuestionnaireItem,
  items: Items,
  numbers: readonly string[],
  found: Found,
): QuestionEvidence | undefined {
  if (items.take(group.linkId).length === 0) return undefined;
  const details: QuestionEvidence = { note: "", citations: [], forms: {} };
  const forms: Record<string, EvidenceRow[]> = {};
  for (const part of group.item ?? []) {
    const id = part.linkId.slice(subject.length + 1);
    if (part.type !== "group") details.note = typedIn(items.take(part.linkId), part, found);
    else if (id === "citations")
      details.citations = rowsIn(items, part, found).map((row) => ({
        document: cited(row, part.linkId, numbers, found),
        pages: textIn(row, "pages"),
      }));
    else {
      const rows = rowsIn(items, part, found);
      if (rows.length > 0) forms[id] = rows;
    }
  }
  return { ...details, forms };
}

function codesIn(items: readonly ReadItem[], found: Found): string[] {
  return answersIn(items).flatMap(({ valueCoding, valueString }) => {
    if (!valueCoding) return valueString === undefined ? [] : [valueString];
    const { system, code, display } = valueCoding;
    if (system === undefined || CODE_SETS.includes(system)) return code ?? display ?? [];
    found.note("unknownCodes", `${CODES} “${code ?? ""}” of ${system}`);
    return [];
  });
}

/** Every item of a questionnaire, by its link id. */
function everyItem(items: readonly QuestionnaireItem[]): Map<string, QuestionnaireItem> {
  return new Map(
    items.flatMap((item) => [[item.linkId, item] as const, ...everyItem(item.item ?? [])]),
  );
}

const EVIDENCE = ".evidence";

function isEvidence({ linkId }: QuestionnaireItem): boolean {
  return linkId.endsWith(EVIDENCE);
}

/** The values that answers have, by the type of their item. A text for a choice is named as a code. */
const VALUES: Readonly<Record<QuestionnaireItem["type"], readonly string[]>> = {
  ...{ group: [], display: [], boolean: ["valueBoolean"] },
  ...{ choice: ["valueCoding", "valueString"], "open-choice": ["valueCoding", "valueString"] },
  ...{ string: ["valueString"], text: ["valueString"] },
};

/** What is known of each link id. */
function knownOf(all: ReadonlyMap<string, QuestionnaireItem>): Map<string, Known> {
  const rows = [...all.values()]
    .flatMap((item) =>
      isEvidence(item) ? (item.item ?? []) : item.linkId === DOCUMENTS ? [item] : [],
    )
    .filter(({ type }) => type === "group");
  const rowOf = new Map(
    rows.flatMap((row) => (row.item ?? []).map(({ linkId }) => [linkId, row.linkId] as const)),
  );
  return new Map(
    [...all].map(([linkId, { type }]) => [
      linkId,
      { row: rowOf.get(linkId), values: VALUES[type] },
    ]),
  );
}

/** The questionnaire that a response names; where it carries that along, the one that it is a copy of. */
function namedIn({ questionnaire, contained = [] }: ReadResponse, found: Found) {
  const isCopy = ({ id }: { id?: string | undefined }) =>
    id !== undefined && questionnaire === `#${id}`;
  if (!contained.every(isCopy)) found.note("left", "contained");
  const { url, version } = contained.find(isCopy) ?? {};
  return url && version !== undefined ? `${url}|${version}` : (url ?? questionnaire);
}

/** The address and the version that a canonical names. */
function canonical(named: string): { id: string; version: string | undefined } {
  const [url = "", version] = named.split("|");
  return { id: url.slice(url.lastIndexOf("/") + 1), version };
}

const COMPARE = "Compare the answers with the questions below.";

/** What is to know of the version that was answered. */
function versionRemark(version: string | undefined, today: string): string[] {
  if (version === today) return [];
  if (version === undefined)
    return [`It does not say which version of the questionnaire it answers. ${COMPARE}`];
  const [parts, todays] = [versionParts(version), versionParts(today)];
  if (!parts)
    return [`It answers a version of the questionnaire that this app does not know. ${COMPARE}`];
  return parts.fingerprint === todays?.fingerprint
    ? [`It answers another version of the questionnaire, of the same text of the note. ${COMPARE}`]
    : ["It answers a questionnaire made from another text of the note."];
}

/** The answer to a question. Under another version, one to other words is not taken. */
function answerIn(
  item: QuestionnaireItem,
  given: readonly ReadItem[],
  isToday: boolean,
  found: Found,
): string[] {
  const values = chosenIn(given, item, found);
  const others = given.find(({ text }) => text !== undefined && text !== item.text);
  if (isToday || !others || values.length === 0) return values;
  found.note("otherWords", `${item.linkId} (${values.join(", ")}) “${others.text}”`);
  return [];
}

/** Answers by question: those to the remaining questions, where there is none above. Of two that differ, neither. */
function questionsIn(
  service: Service,
  all: ReadonlyMap<string, QuestionnaireItem>,
  items: Items,
  isToday: boolean,
  askRemaining: boolean,
  found: Found,
): Record<string, string[]> {
  const answers = questionsOf(service.provision.criteria).flatMap(({ id }) => {
    const remaining = `${OF_REMAINING}${id}`;
    const [first = [], second = []] = [id, remaining].map((linkId) => {
      const item = all.get(linkId);
      return item ? answerIn(item, items.take(linkId), isToday, found) : [];
    });
    if (second.length > 0 && !askRemaining) {
      found.note("hidden", `${remaining} (${second.join(", ")})`);
      return first.length > 0 ? [[id, first] as const] : [];
    }
    if (first.length > 0 && second.length > 0 && first.join() !== second.join()) {
      found.note("several", `${id} (${first.join(", ")}), ${remaining} (${second.join(", ")})`);
      return [];
    }
    const values = first.length > 0 ? first : second;
    return values.length > 0 ? [[id, values] as const] : [];
  });
  return Object.fromEntries(answers);
}

/** What a switch is set to; nothing where it is not set, or in two ways. */
function switchIn(linkId: string, items: Items, found: Found): boolean | undefined {
  const values = new Set(
    answersIn(items.take(linkId)).flatMap(({ valueBoolean = [] }) => valueBoolean),
  );
  if (values.size > 1) found.note("several", linkId);
  return values.size === 1 ? values.has(true) : undefined;
}

function evidenceIn(
  all: ReadonlyMap<string, QuestionnaireItem>,
  items: Items,
  askRemaining: boolean,
  found: Found,
) {
  const documents = all.get(DOCUMENTS);
  const rows = documents ? rowsIn(items, documents, found) : [];
  const numbers = numbersOf(rows, found);
  const questions = new Map<string, QuestionEvidence>();
  // Details decide nothing: they are left out only where they were switched off.
  const areShown = switchIn(SUPPORTING, items, found) !== false;
  for (const group of [...all.values()].filter(isEvidence)) {
    const subject = group.linkId.slice(0, -EVIDENCE.length);
    const details = detailsIn(subject, group, items, numbers, found);
    if (!details) continue;
    const isRemaining = subject.startsWith(OF_REMAINING);
    const id = isRemaining ? subject.slice(OF_REMAINING.length) : subject;
    const before = questions.get(id);
    // Those above come first. What is blank takes the place of nothing, and is not told.
    if (isBlank(details)) questions.set(id, before ?? details);
    else if (!areShown || (isRemaining && !askRemaining)) found.note("hidden", group.linkId);
    else if (before && !isBlank(before)) found.note("several", group.linkId);
    else questions.set(id, details);
  }
  return {
    documents: rows.map((row, at) => ({
      id: `d${at + 1}`,
      kind: textIn(row, "kind"),
      author: textIn(row, "author"),
      date: textIn(row, "date"),
      pages: textIn(row, "pages"),
    })),
    questions: Object.fromEntries(questions),
  };
}

function requestDetailsIn(
  all: ReadonlyMap<string, QuestionnaireItem>,
  items: Items,
  found: Found,
): Record<string, string> {
  const group = all.get(DETAILS);
  const fields = (group?.item ?? []).map(({ linkId }) => [linkId, items.take(linkId)] as const);
  const row = group ? rowIn(new Map(fields), group, found) : {};
  return Object.fromEntries(Object.keys(row).map((id) => [id, textIn(row, id)]));
}

/**
 * Reads what a response answers: by link id and code, never by position, and no result. What it holds beside is
 * named in the remarks.
 */
export function readAnswers(
  response: ReadResponse,
  publishing: Publishing,
): ReadAssessment | NotRead {
  const { status, authored } = response;
  const { guideline } = publishing;
  const found = findings();
  const questionnaire = namedIn(response, found);
  if (status === "entered-in-error")
    return notRead(
      "The system that wrote it marked it as entered in error. Ask for the corrected response.",
    );
  const { id, version } = canonical(questionnaire ?? "");
  const service = guideline.services.find((each) => questionnaireId(guideline, each) === id);
  if (!service) {
    const [example] = guideline.services.map((each) => questionnaireId(guideline, each));
    const named = questionnaire
      ? `It says that it answers ${questionnaire.slice(0, 100)}, which is not known to be a questionnaire of ${guideline.shortName}.`
      : "It does not say which questionnaire it answers.";
    return notRead(
      `${named} Ask the system that wrote it to name the questionnaire by its address, such as …/Questionnaire/${example}.`,
    );
  }
  const { item, version: today } = questionnaireFor(service, publishing);
  noteOthers(response, OWN, found);
  const items = itemsBelow(response.item ?? [], found);
  const all = everyItem(item);
  items.noteRest(knownOf(all));
  const askRemaining = all.has(REMAINING) && switchIn(REMAINING, items, found) === true;
  const read = {
    answers: questionsIn(service, all, items, version === today, askRemaining, found),
    askRemaining,
    evidence: evidenceIn(all, items, askRemaining, found),
    codes: codesIn(items.take(CODES), found),
    details: requestDetailsIn(all, items, found),
  };
  return {
    kind: "read",
    service: service.id,
    fingerprint: (version && versionParts(version)?.fingerprint) || guideline.fingerprint,
    authored,
    ...read,
    remarks: [...versionRemark(version, today), ...found.sentences()],
  };
}
