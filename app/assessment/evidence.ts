import type { EvidenceFormId } from "../guidelines/guideline";
import type { SuggestionsId } from "../guidelines/suggestions";

/**
 * How a field of evidence is typed, and so how it is checked and printed. All values are kept as typed.
 * - date: a day, a month or a year, US order; not in the future but where `future` says so
 * - number: above zero; with its unit in the field that `unit` names
 * - scale: a value of the scale that the field `scale` of the same row names
 * - choice: one of its options; choices: any number of them
 */
export type FieldKind =
  | "text"
  | "long"
  | "choice"
  | "choices"
  | "date"
  | "date-or-ongoing"
  | "number"
  | "scale";

export interface Field {
  readonly id: string;
  readonly label: string;
  readonly kind: FieldKind;
  /** Of a choice or choices: what can be chosen. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** Of a number: its unit, fixed, or the id of the field that names it. */
  readonly unit?: string;
  readonly unitField?: string;
  /** Of a date: the id of the date field that it may not be before. */
  readonly notBefore?: string;
  /** Of a date: it may lie ahead. */
  readonly future?: true;
  /** Of a date: what is requested comes after it. */
  readonly beforeService?: true;
  /** Shown only beside this choice, or one of several, or where something is in it. With no choice: only then. */
  readonly beside?: { readonly field: string; readonly choice?: string };
  /** What is usually typed, to be offered; anything else can be typed too. */
  readonly suggests?: SuggestionsId;
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

/** What came of a method, all of it; none of it changes a determination. */
const OUTCOMES = choices("Inadequate control", "Intolerable side effects", "Helped");

const SPACES = choices("Intrathecal", "Epidural");

function triedForm(
  id: EvidenceFormId,
  name: string,
  suggests: SuggestionsId,
  kinds: readonly { value: string; label: string }[],
  further: readonly Field[] = [],
): EvidenceForm {
  return {
    id,
    name,
    repeatable: true,
    fields: [
      { id: "kind", label: "Kind", kind: "choice", options: kinds },
      { id: "name", label: "Name", kind: "text", suggests },
      { id: "dose", label: "Dose", kind: "number", unitField: "unit" },
      {
        id: "unit",
        label: "Unit, such as mg/day",
        kind: "text",
        maxLength: 40,
        suggests: "dose-units",
      },
      {
        id: "route",
        label: "Route, such as oral",
        kind: "text",
        maxLength: 40,
        suggests: "routes",
      },
      ...further,
      { id: "from", label: "From", kind: "date", beforeService: true },
      { id: "to", label: "To, or “ongoing”", kind: "date-or-ongoing", notBefore: "from" },
      { id: "outcomes", label: "Outcomes, all that apply", kind: "choices", options: OUTCOMES },
      { id: "sideEffect", label: "Which side effect", kind: "text", beside: SIDE_EFFECTS },
    ],
  };
}

const SIDE_EFFECTS = { field: "outcomes", choice: "intolerable-side-effects" };
const ROTATION = { field: "kind", choice: "opioid-rotation" };
const CONTINUOUS = { field: "manner", choice: "continuous-infusion" };

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
  triedForm("methods", "Method tried", "spasticity-methods", [
    ...choices("Oral medication", "Physical or occupational therapy"),
    { value: "botulinum-toxin", label: "Botulinum toxin, as background" },
    ...choices("Bracing", "Other"),
  ]),
  triedForm(
    "pain-strategies",
    "Pain strategy tried",
    "pain-methods",
    choices("Opioid", "Opioid rotation", "Non-opioid analgesic", "Adjuvant drug", "Other"),
    [
      { id: "rotatedFrom", label: "Rotated from", kind: "text", beside: ROTATION },
      { id: "rotatedTo", label: "Rotated to", kind: "text", beside: ROTATION },
    ],
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
      { id: "drug", label: "Drug", kind: "text", suggests: "pump-drugs" },
      { id: "dose", label: "Dose", kind: "number", unitField: "unit" },
      { id: "unit", label: "Unit", kind: "choice", options: choices("mcg", "mg") },
      {
        id: "manner",
        label: "How given",
        kind: "choice",
        options: choices("Bolus", "Continuous infusion"),
      },
      { id: "rate", label: "Rate", kind: "number", unitField: "rateUnit", beside: CONTINUOUS },
      {
        id: "rateUnit",
        label: "Unit of the rate",
        kind: "choice",
        options: ["mcg/h", "mg/h", "mcg/day", "mg/day"].map((unit) => ({
          value: unit,
          label: unit,
        })),
        beside: CONTINUOUS,
      },
      { id: "duration", label: "Duration (hours)", kind: "number", unit: "h", beside: CONTINUOUS },
      { id: "route", label: "Route", kind: "choice", options: SPACES },
      {
        id: "level",
        label: "Level of catheter or puncture",
        kind: "text",
        maxLength: 40,
        suggests: "levels",
      },
      { id: "date", label: "Date", kind: "date", beforeService: true },
      { id: "observed", label: "Hours observed", kind: "number", unit: "h" },
      { id: "adverse", label: "Adverse effects", kind: "text" },
    ],
  },
  {
    id: "measures",
    name: "Measure before and after",
    repeatable: true,
    fields: [
      { id: "scale", label: "Measure", kind: "choice", options: SCALES },
      {
        id: "otherScale",
        label: "Name of the other measure",
        kind: "text",
        beside: { field: "scale", choice: "other" },
      },
      { id: "site", label: "Muscle group or site", kind: "text", suggests: "sites" },
      { id: "before", label: "Before", kind: "scale" },
      { id: "after", label: "After", kind: "scale" },
      { id: "hours", label: "Hours after the dose", kind: "number", unit: "h" },
      { id: "favorable", label: "What the clinician counted as favorable, in words", kind: "long" },
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
      { id: "drug", label: "Drug", kind: "text", suggests: "pump-drugs" },
      { id: "dose", label: "Daily dose", kind: "number", unitField: "unit" },
      {
        id: "unit",
        label: "Unit, such as mcg/day",
        kind: "text",
        maxLength: 40,
        suggests: "pump-dose-units",
      },
      {
        id: "concentration",
        label: "Concentration",
        kind: "number",
        unitField: "concentrationUnit",
      },
      {
        id: "concentrationUnit",
        label: "Unit of the concentration",
        kind: "choice",
        options: ["mg/mL", "mcg/mL"].map((unit) => ({ value: unit, label: unit })),
      },
      {
        id: "mode",
        label: "Infusion mode, such as simple continuous",
        kind: "text",
        suggests: "infusion-modes",
      },
      { id: "refill", label: "Last refill", kind: "date" },
      { id: "alarm", label: "Low-reservoir alarm date", kind: "date", future: true },
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
      { id: "reason", label: "Reason for revision, replacement or removal", kind: "long" },
      { id: "maker", label: "Maker", kind: "text" },
      { id: "model", label: "Model", kind: "text" },
      { id: "serial", label: "Serial number", kind: "text" },
      { id: "reservoir", label: "Reservoir volume (mL)", kind: "number", unit: "mL" },
      { id: "catheter", label: "Catheter", kind: "text" },
      { id: "space", label: "Intrathecal or epidural", kind: "choice", options: SPACES },
      { id: "implanted", label: "Implanted", kind: "date" },
      { id: "serviceEnd", label: "End of service expected", kind: "date", future: true },
      {
        id: "battery",
        label: "Battery date of either kind, from an earlier version",
        kind: "date",
        future: true,
        beside: { field: "battery" },
      },
    ],
  },
];

/** One row of a form, by field id, as typed; a field not typed in is absent or empty. Choices are a list. */
export type EvidenceRow = Record<string, string | string[]>;

/** What is typed in a field, or chosen; of choices nothing, for they are several. */
export function textIn(row: Readonly<Partial<EvidenceRow>>, id: string): string {
  const value = row[id];
  return typeof value === "string" ? value : "";
}

/** What is chosen in a field of choices. */
export function choicesIn(row: Readonly<EvidenceRow>, id: string): readonly string[] {
  const value = row[id];
  return Array.isArray(value) ? value : [];
}

/** The source of an answer: an enclosed document, and its pages. */
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
  { id: "kind", label: "Kind of document", kind: "text", suggests: "documents" },
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
