import { type Field, joined } from "../../guidelines/evidence-field";
import {
  EVIDENCE_FORMS,
  type EvidenceForm,
  type EvidenceFormId,
} from "../../guidelines/evidence-forms";
import { amountForPaper } from "../checks/amounts";
import { dateForPaper } from "../checks/dates";
import {
  type Citation,
  choicesIn,
  type Evidence,
  type EvidenceRow,
  evidenceFor,
  textIn,
} from "./evidence";

/** A typed text on one line. */
function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}

/** A field's value as it is printed: dates for paper, numbers with their unit, choices in words. */
function printed({ id, kind, options, unit, unitField }: Field, row: EvidenceRow): string {
  if (options && kind === "choices") {
    const values = choicesIn(row, id);
    const chosen = options.filter(({ value }) => values.includes(value));
    return chosen.map(({ label }) => label).join(" and ");
  }
  const text = oneLine(textIn(row, id));
  if (kind === "date" || kind === "date-or-ongoing") return dateForPaper(text);
  if (options) return options.find(({ value }) => value === text)?.label ?? text;
  const named = unitField ? oneLine(textIn(row, unitField)) : "";
  return text === "" ? named : amountForPaper(text, unit ?? named);
}

/** A row of a form as one printed sentence, without its blanks; empty where all of it is blank. */
export function rowWords({ fields, sentence }: EvidenceForm, row: EvidenceRow): string {
  return sentence((wanted) => {
    const field = fields.find(({ id }) => id === wanted);
    return field ? printed(field, row) : "";
  });
}

/** A citation as it is printed, by the number of the enclosure; empty where all of it is blank. */
export function citationWords({ document, pages }: Citation, { documents }: Evidence): string {
  const number = documents.findIndex(({ id }) => id === document) + 1;
  const where = oneLine(pages);
  const page = /^\d/.test(where) ? `p. ${where}` : where;
  if (number > 0) return joined(", ", `Enclosure ${number}`, page);
  return joined(", ", document === "" ? "" : "Enclosure not listed", page);
}

/** The supporting details of a question, or of the request itself, in print. */
export interface EvidenceWords {
  /** As typed. */
  readonly note: string;
  /** Row by row, in the order of the forms. */
  readonly rows: readonly string[];
  /** The sources, such as "Enclosure 2, p. 1-2". */
  readonly citations: readonly string[];
}

/** What details belong to: a question; or the request itself, whose id is "service". */
export interface EvidenceSubject {
  readonly id: string;
  readonly evidence?: readonly EvidenceFormId[] | undefined;
}

/** What is to be printed of the supporting details of a question. Blank rows are left out. */
export function evidenceWords(subject: EvidenceSubject, evidence: Evidence): EvidenceWords {
  const { note, citations, forms } = evidenceFor(evidence, subject.id);
  const offered = EVIDENCE_FORMS.filter(({ id }) => subject.evidence?.includes(id));
  const rows = offered.flatMap((form) => forms[form.id]?.map((row) => rowWords(form, row)) ?? []);
  return {
    note: note.trim(),
    rows: rows.filter((row) => row !== ""),
    citations: citations.map((each) => citationWords(each, evidence)).filter((each) => each !== ""),
  };
}
