import type { FieldPath } from "react-hook-form";
import type { Assessment } from "../../assessment/record";
import type { EvidenceFormId } from "../../guidelines/evidence-forms";
import { detailsOf } from "./Disclosures";

/** The form's name for what a person types into. A control's element has it as its id too. */
export type EntryName = FieldPath<Assessment>;

/** The form's name for the rows of a question's form. */
export type FormName = `evidence.questions.${string}.forms.${EvidenceFormId}`;

export const DOCUMENTS = "evidence.documents";
export const CODES = "codes";
export const FINDINGS = "findings";
export const FINDINGS_HEADING = "findings-heading";

/** Whether a name is that of an entry. */
export function isEntry(name: string): name is EntryName {
  return /^(evidence|codes)\./.test(name);
}

/** The id of what moves a row up or down. */
export function moveId(row: string, way: "up" | "down"): string {
  return `${row}.${way}`;
}

/** The id of what is offered in a field of a list of rows. */
export function suggestionsFor(list: string, field: string): string {
  return `${list}-${field}-suggestions`;
}

/** The id of what is offered in an entry of such a list. */
export function suggestionsAt(entry: string): string {
  return entry.replace(/\.\d+\.([^.]+)$/, "-$1-suggestions");
}

/** The question whose details an entry is in; none where it is in another part. */
export function questionOf(name: string): string | undefined {
  return /^evidence\.questions\.([^.]+)/.exec(name)?.[1];
}

/** The part of the page in which an entry opens. */
export function partOf(name: string): string {
  const question = questionOf(name);
  if (question) return detailsOf(question);
  return name.startsWith(DOCUMENTS) ? DOCUMENTS : CODES;
}
