import type { EvidenceFormId } from "../guidelines/guideline";

/**
 * How a field of evidence is typed, and so how it is checked and printed. All values are kept as typed.
 * - date: a day, a month or a year, US order; not in the future but where `future` says so
 * - number: above zero; with its unit in the field that `unit` names
 * - scale: a value of the scale that the field `scale` of the same row names
 */
export type FieldKind =
  | "text"
  | "long"
  | "choice"
  | "date"
  | "date-or-ongoing"
  | "number"
  | "scale";

export interface Field {
  readonly id: string;
  readonly label: string;
  readonly kind: FieldKind;
  /** Of a choice: what can be chosen. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** Of a number: its unit, fixed, or the id of the field that names it. */
  readonly unit?: string;
  readonly unitField?: string;
  /** Of a date: the id of the date field that it may not be before. */
  readonly notBefore?: string;
  /** Of a date: it may lie ahead. */
  readonly future?: true;
  /** Greatest length in characters; 200 where not said, 2,000 for a long text. */
  readonly maxLength?: number;
}

/** A form of structured evidence: a row, or rows, of fields. */
export interface EvidenceForm {
  readonly id: EvidenceFormId;
  /** What one row is, such as "Method tried". */
  readonly name: string;
  readonly repeatable: boolean;
  readonly fields: readonly Field[];
}

function choices(...labels: string[]) {
  return labels.map((label) => ({
    value: label.toLowerCase().replaceAll(/[^a-z0-9]/g, "-"),
    label,
  }));
}

/** What came of a method; none of it changes a determination. */
const OUTCOME = choices("Inadequate control", "Intolerable side effects", "Helped");

function triedForm(
  id: EvidenceFormId,
  name: string,
  kinds: readonly { value: string; label: string }[],
): EvidenceForm {
  return {
    id,
    name,
    repeatable: true,
    fields: [
      { id: "kind", label: "Kind", kind: "choice", options: kinds },
      { id: "name", label: "Name", kind: "text" },
      { id: "dose", label: "Dose", kind: "number", unitField: "unit" },
      { id: "unit", label: "Unit, such as mg/day", kind: "text", maxLength: 40 },
      { id: "from", label: "From", kind: "date" },
      { id: "to", label: "To, or “ongoing”", kind: "date-or-ongoing", notBefore: "from" },
      { id: "outcome", label: "Outcome", kind: "choice", options: OUTCOME },
      { id: "sideEffect", label: "Which side effect", kind: "text" },
    ],
  };
}

/** The values that each scale has. A pain score and free text are not on a list of steps. */
export const SCALES = [
  {
    value: "modified-ashworth",
    label: "Modified Ashworth Scale",
    steps: ["0", "1", "1+", "2", "3", "4"],
  },
  { value: "penn-spasm", label: "Penn Spasm Frequency Scale", steps: ["0", "1", "2", "3", "4"] },
  {
    value: "pain",
    label: "Pain, 0 to 10",
    steps: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
  },
  { value: "other", label: "Other measure", steps: [] },
] as const;

/** Every form of structured evidence. Screen, checks, paper and files all draw on this one table. */
export const EVIDENCE_FORMS: readonly EvidenceForm[] = [
  triedForm(
    "methods",
    "Method tried",
    choices(
      "Oral medication",
      "Physical or occupational therapy",
      "Botulinum toxin",
      "Bracing",
      "Other",
    ),
  ),
  triedForm(
    "pain-strategies",
    "Pain strategy tried",
    choices("Opioid", "Opioid rotation", "Non-opioid analgesic", "Adjuvant drug", "Other"),
  ),
  {
    id: "difficulty",
    name: "Difficulty",
    repeatable: true,
    fields: [{ id: "cannot", label: "What the patient or caregiver cannot do", kind: "long" }],
  },
  {
    id: "trial-dose",
    name: "Trial dose",
    repeatable: true,
    fields: [
      { id: "drug", label: "Drug", kind: "text" },
      { id: "dose", label: "Dose (mcg)", kind: "number", unit: "mcg" },
      { id: "route", label: "Route", kind: "choice", options: choices("Intrathecal", "Epidural") },
      { id: "date", label: "Date", kind: "date" },
      { id: "observed", label: "Hours observed", kind: "number", unit: "h" },
    ],
  },
  {
    id: "measures",
    name: "Measure before and after",
    repeatable: true,
    fields: [
      { id: "scale", label: "Measure", kind: "choice", options: SCALES },
      { id: "site", label: "Muscle group or site", kind: "text" },
      { id: "before", label: "Before", kind: "scale" },
      { id: "after", label: "After", kind: "scale" },
    ],
  },
  {
    id: "cancer",
    name: "Cancer",
    repeatable: false,
    fields: [
      { id: "type", label: "Type", kind: "text" },
      { id: "staged", label: "Date of last staging", kind: "date" },
      { id: "prognosis", label: "Prognosis, in words", kind: "long" },
    ],
  },
  {
    id: "regimen",
    name: "Current regimen",
    repeatable: true,
    fields: [
      { id: "drug", label: "Drug", kind: "text" },
      { id: "dose", label: "Daily dose", kind: "number", unitField: "unit" },
      { id: "unit", label: "Unit, such as mcg/day", kind: "text", maxLength: 40 },
      { id: "refill", label: "Last refill", kind: "date" },
    ],
  },
  {
    id: "complication",
    name: "Complication",
    repeatable: true,
    fields: [
      { id: "what", label: "Complication", kind: "text" },
      { id: "date", label: "Date", kind: "date" },
    ],
  },
  {
    id: "benefit",
    name: "Measure of benefit",
    repeatable: true,
    fields: [
      { id: "measure", label: "Measure", kind: "text" },
      { id: "value", label: "Value", kind: "text" },
      { id: "date", label: "Date", kind: "date" },
    ],
  },
  {
    id: "device",
    name: "Device in place",
    repeatable: false,
    fields: [
      { id: "reason", label: "Reason for revision or replacement", kind: "long" },
      { id: "model", label: "Model", kind: "text" },
      {
        id: "battery",
        label: "Battery date (end of life, or implanted)",
        kind: "date",
        future: true,
      },
    ],
  },
];

/** One row of a form, by field id, as typed; a field not typed in is absent or empty. */
export type EvidenceRow = Record<string, string>;

/** Where the proof of an answer is: a document of the enclosure index, and its pages. */
export interface Citation {
  /** The id of an enclosed document. */
  document: string;
  pages: string;
}

/** The supporting details of one question. */
export interface QuestionEvidence {
  note: string;
  citations: Citation[];
  /** Rows by form id. */
  forms: Partial<Record<EvidenceFormId, EvidenceRow[]>>;
}

/** The fields of an enclosed document; its number on paper is its place in the index, from 1. */
export const ENCLOSURE_FIELDS: readonly Field[] = [
  { id: "kind", label: "Kind of document", kind: "text" },
  { id: "author", label: "Author or clinic", kind: "text" },
  { id: "date", label: "Date", kind: "date" },
  { id: "pages", label: "Pages", kind: "text", maxLength: 40 },
];

/** A document enclosed with the request. */
export interface EnclosedDocument {
  id: string;
  kind: string;
  author: string;
  date: string;
  pages: string;
}

/** All supporting details. Note 170 requires none of it, and none of it changes a determination. */
export interface Evidence {
  documents: EnclosedDocument[];
  /** By question id; "service" for the request itself. */
  questions: Record<string, QuestionEvidence>;
}

/** A question's details, blank where there are none. */
export function evidenceFor(evidence: Evidence, questionId: string): QuestionEvidence {
  return evidence.questions[questionId] ?? { note: "", citations: [], forms: {} };
}
