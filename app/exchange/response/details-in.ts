import {
  type EnclosedDocument,
  type EvidenceRow,
  type QuestionEvidence,
  textIn,
} from "../../assessment/evidence/evidence";
import { isBlank } from "../../assessment/unsaved";
import { CODE_SETS } from "../code-sets";
import type { QuestionnaireItem } from "../fhir";
import { CODES, DETAILS, DOCUMENTS } from "../questionnaire/evidence-items";
import { OF_REMAINING, SUPPORTING } from "../questionnaire/service-questionnaire";
import type { Found } from "./found";
import { fieldsBelow, type Items } from "./response-items";
import type { ReadItem } from "./response-schema";
import { answersIn, chosenIn, switchIn, typedIn } from "./values-in";

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

export function codesIn(items: readonly ReadItem[], found: Found): string[] {
  return answersIn(items).flatMap(({ valueCoding, valueString }) => {
    if (!valueCoding) return valueString === undefined ? [] : [valueString];
    const { system, code, display } = valueCoding;
    if (system === undefined || CODE_SETS.includes(system)) return code ?? display ?? [];
    found.note("unknownCodes", `${CODES} “${code ?? ""}” of ${system}`);
    return [];
  });
}

const EVIDENCE = ".evidence";

export function isEvidence({ linkId }: QuestionnaireItem): boolean {
  return linkId.endsWith(EVIDENCE);
}

/** Supporting details, in the terms of a saved file. */
export interface ReadEvidence {
  readonly documents: EnclosedDocument[];
  readonly questions: Record<string, QuestionEvidence>;
}

/**
 * The enclosed documents, and the details of each question that has any. What was hidden as it was answered is
 * left out, and noted.
 */
export function evidenceIn(
  all: ReadonlyMap<string, QuestionnaireItem>,
  items: Items,
  askRemaining: boolean,
  found: Found,
): ReadEvidence {
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

export function requestDetailsIn(
  all: ReadonlyMap<string, QuestionnaireItem>,
  items: Items,
  found: Found,
): Record<string, string> {
  const group = all.get(DETAILS);
  const fields = (group?.item ?? []).map(({ linkId }) => [linkId, items.take(linkId)] as const);
  const row = group ? rowIn(new Map(fields), group, found) : {};
  return Object.fromEntries(Object.keys(row).map((id) => [id, textIn(row, id)]));
}
