import { around, type Field, joined, period, type Sentence } from "./evidence-field";
import type { SuggestionsId } from "./suggestions";

interface FormEntry {
  /** What one row is, such as "Method tried". */
  readonly name: string;
  /** What several rows are, such as "methods tried". A form without it has one row. */
  readonly several?: string;
  /** How a row is printed. Every field of the form is in it; a test holds it. */
  readonly sentence: Sentence;
  readonly fields: readonly Field[];
}

function form<const Id extends string>(id: Id, entry: FormEntry) {
  return { id, ...entry };
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

/** "Kind: name dose route, rotated, period; outcomes: which side effect". */
const tried: Sentence = (print) => {
  const what = joined(" ", print("name"), print("dose"), print("route"));
  const rotated = joined(
    " ",
    around("rotated from ", print("rotatedFrom")),
    around(print("rotatedFrom") ? "to " : "rotated to ", print("rotatedTo")),
  );
  const course = joined(", ", what, rotated, period(print("from"), print("to")));
  const outcomes = print("outcomes").toLowerCase();
  const effect = outcomes ? print("sideEffect") : around("side effect: ", print("sideEffect"));
  return joined("; ", joined(": ", print("kind"), course), joined(": ", outcomes, effect));
};

function triedForm(
  name: string,
  several: string,
  suggests: SuggestionsId,
  kinds: readonly { value: string; label: string }[],
  further: readonly Field[] = [],
): FormEntry {
  return {
    name,
    several,
    sentence: tried,
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

/** The table: a form is one entry here, and its id at the question that offers it. */
const FORMS = [
  form(
    "methods",
    triedForm("Method tried", "methods tried", "spasticity-methods", [
      ...choices("Oral medication", "Physical or occupational therapy"),
      { value: "botulinum-toxin", label: "Botulinum toxin, as background" },
      ...choices("Bracing", "Other"),
    ]),
  ),
  form(
    "pain-strategies",
    triedForm(
      "Pain strategy tried",
      "pain strategies tried",
      "pain-methods",
      choices("Opioid", "Opioid rotation", "Non-opioid analgesic", "Adjuvant drug", "Other"),
      [
        { id: "rotatedFrom", label: "Rotated from", kind: "text", beside: ROTATION },
        { id: "rotatedTo", label: "Rotated to", kind: "text", beside: ROTATION },
      ],
    ),
  ),
  form("difficulty", {
    name: "Difficulty",
    several: "difficulties",
    sentence: (print) => print("cannot"),
    fields: [{ id: "cannot", label: "What the patient or caregiver cannot do", kind: "long" }],
  }),
  form("trial-dose", {
    name: "Trial dose",
    several: "trial doses",
    sentence: (print) =>
      joined(
        ", ",
        joined(" ", print("drug"), print("dose"), print("route").toLowerCase()),
        joined(
          " ",
          print("manner").toLowerCase(),
          around("at ", print("rate")),
          around("for ", print("duration")),
        ),
        around("level ", print("level")),
        print("date"),
        around("observed ", print("observed")),
        around("adverse effects: ", print("adverse")),
      ),
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
  }),
  form("measures", {
    name: "Measure before and after",
    several: "measures before and after",
    sentence: (print) =>
      joined(
        "; ",
        joined(
          ": ",
          joined(
            ", ",
            joined(" ", print("scale"), around("(", print("otherScale"), ")")),
            print("site"),
          ),
          joined(
            ", ",
            around("", print("before"), " before"),
            around("", print("after"), " after"),
            around("", print("hours"), " after the dose"),
          ),
        ),
        around("counted as favorable: ", print("favorable")),
      ),
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
  }),
  form("cancer", {
    name: "Cancer",
    sentence: (print) =>
      joined(
        "; ",
        print("type"),
        around("last staged ", print("staged")),
        around("prognosis: ", print("prognosis")),
      ),
    fields: [
      { id: "type", label: "Type", kind: "text" },
      { id: "staged", label: "Date of last staging", kind: "date" },
      { id: "prognosis", label: "Prognosis, in words", kind: "long" },
    ],
  }),
  form("regimen", {
    name: "Current regimen",
    several: "current regimens",
    sentence: (print) =>
      joined(
        "; ",
        joined(" ", print("drug"), print("dose")),
        around("concentration ", print("concentration")),
        around("mode: ", print("mode")),
        around("last refill ", print("refill")),
        around("low-reservoir alarm ", print("alarm")),
      ),
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
  }),
  form("complication", {
    name: "Complication",
    several: "complications",
    sentence: (print) => around("Complication: ", joined(", ", print("what"), print("date"))),
    fields: [
      { id: "what", label: "Complication", kind: "text" },
      { id: "date", label: "Date", kind: "date" },
    ],
  }),
  form("benefit", {
    name: "Measure of benefit",
    several: "measures of benefit",
    sentence: (print) =>
      joined(", ", joined(": ", print("measure"), print("value")), print("date")),
    fields: [
      { id: "measure", label: "Measure", kind: "text" },
      { id: "value", label: "Value", kind: "text" },
      { id: "date", label: "Date", kind: "date" },
    ],
  }),
  form("device", {
    name: "Device in place",
    sentence: (print) =>
      joined(
        "; ",
        print("reason"),
        joined(", ", print("maker"), around("model ", print("model"))),
        around("serial number ", print("serial")),
        around("reservoir ", print("reservoir")),
        around("catheter: ", print("catheter")),
        print("space").toLowerCase(),
        around("implanted ", print("implanted")),
        around("end of service expected ", print("serviceEnd")),
        around("battery date (implanted, or end of service) ", print("battery")),
      ),
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
  }),
];

/** The forms of structured evidence that a question may offer. No guideline requires any of their fields. */
export type EvidenceFormId = (typeof FORMS)[number]["id"];

/** A form of structured evidence: a row, or rows, of fields. */
export interface EvidenceForm extends FormEntry {
  readonly id: EvidenceFormId;
}

/** Every form of structured evidence. Screen, checks, paper and files all draw on this one table. */
export const EVIDENCE_FORMS: readonly EvidenceForm[] = FORMS;

/** The fields of an enclosed document; its number on paper is its place in the index, from 1. */
export const ENCLOSURE_FIELDS: readonly Field[] = [
  { id: "kind", label: "Kind of document", kind: "text", suggests: "documents" },
  { id: "author", label: "Author or clinic", kind: "text" },
  { id: "date", label: "Date", kind: "date" },
  { id: "pages", label: "Pages", kind: "text", maxLength: 40 },
];
