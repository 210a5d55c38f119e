import type { EnclosedDocument, EvidenceRow, QuestionEvidence } from "../assessment/evidence";
import { textIn } from "../assessment/evidence";
import { questionsOf } from "../criteria/criterion";
import type { Service } from "../guidelines/guideline";
import { type Publishing, questionnaireId, versionParts } from "./addresses";
import { CODE_SETS } from "./codes";
import { CODES, DETAILS, DOCUMENTS } from "./evidence-items";
import type { QuestionnaireItem } from "./fhir";
import { type Found, findings } from "./found";
import { questionnaireFor } from "./questionnaire";
import { fieldsBelow, type Items, itemsBelow, noteOthers } from "./response-items";
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
  const texts = answersIn(items).flatMap(({ valueString, valueCoding }) => {
    if (valueCoding) found.note("notTaken", `${linkId} (valueCoding)`);
    return valueString === undefined ? [] : [valueString];
  });
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

function rowsIn(items: Items, group: QuestionnaireItem, found: Found): EvidenceRow[] {
  const rows = items.take(group.linkId);
  if (rows.length < 2 || group.repeats)
    return rows.map((row) => rowIn(fieldsBelow(row), group, found));
  found.note("several", group.linkId);
  return [];
}

/** The id of a document by the number that it is cited by. */
function cited(row: EvidenceRow, linkId: string, documents: number, found: Found): string {
  const number = textIn(row, "document");
  if (number === "") return "";
  if (/^[1-9]\d*$/.test(number) && Number(number) <= documents) return `d${number}`;
  found.note("citations", `${number} (${linkId})`);
  return "";
}

function detailsIn(
  subject: string,
  group: QuestionnaireItem,
  items: Items,
  documents: number,
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
        document: cited(row, part.linkId, documents, found),
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

function isEvidence({ linkId }: QuestionnaireItem): boolean {
  return linkId.endsWith(".evidence");
}

/** By each link id: that of the row that it must stand in, if any. */
function rowsOf(all: ReadonlyMap<string, QuestionnaireItem>): Map<string, string | undefined> {
  const rows = [...all.values()]
    .flatMap((item) =>
      isEvidence(item) ? (item.item ?? []) : item.linkId === DOCUMENTS ? [item] : [],
    )
    .filter(({ type }) => type === "group");
  const within = rows.flatMap((row) =>
    (row.item ?? []).map((field) => [field.linkId, row.linkId] as const),
  );
  const none = [...all.keys()].map((linkId) => [linkId, undefined] as const);
  return new Map<string, string | undefined>([...none, ...within]);
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

/** Answers by question. Under another version, those to other words are not taken. */
function questionsIn(
  service: Service,
  all: ReadonlyMap<string, QuestionnaireItem>,
  items: Items,
  isToday: boolean,
  found: Found,
): Record<string, string[]> {
  const answers = questionsOf(service.provision.criteria).flatMap(({ id }) => {
    const item = all.get(id);
    const given = items.take(id);
    if (!item) return [];
    const values = chosenIn(given, item, found);
    if (values.length === 0) return [];
    const others = given.find(({ text }) => text !== undefined && text !== item.text);
    if (isToday || !others) return [[id, values] as const];
    found.note("otherWords", `${id} (${values.join(", ")}) “${others.text}”`);
    return [];
  });
  return Object.fromEntries(answers);
}

function evidenceIn(all: ReadonlyMap<string, QuestionnaireItem>, items: Items, found: Found) {
  const documents = all.get(DOCUMENTS);
  const rows = documents ? rowsIn(items, documents, found) : [];
  const groups = [...all.values()].filter(isEvidence);
  const questions = groups.flatMap((group) => {
    const subject = group.linkId.slice(0, -".evidence".length);
    const details = detailsIn(subject, group, items, rows.length, found);
    return details ? [[subject, details] as const] : [];
  });
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
  const { questionnaire, status, authored } = response;
  if (status === "entered-in-error")
    return notRead("The system that wrote it marked it as entered in error.");
  if (!questionnaire)
    return notRead(
      "It does not name the questionnaire that it answers, so its answers cannot be read.",
    );
  const { guideline } = publishing;
  const { id, version } = canonical(questionnaire);
  const service = guideline.services.find((each) => questionnaireId(guideline, each) === id);
  if (!service)
    return notRead(
      `It answers another questionnaire, ${questionnaire.slice(0, 100)}, and none of ${guideline.shortName}.`,
    );
  const { item, version: today } = questionnaireFor(service, publishing);
  const found = findings();
  noteOthers(response, OWN, found);
  const items = itemsBelow(response.item ?? [], found);
  const all = everyItem(item);
  items.noteRest(rowsOf(all));
  const read = {
    answers: questionsIn(service, all, items, version === today, found),
    evidence: evidenceIn(all, items, found),
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
