import type { EvidenceFormId } from "../guidelines/guideline";
import { dateForPaper } from "./checks/dates";
import {
  type Citation,
  EVIDENCE_FORMS,
  type Evidence,
  type EvidenceRow,
  evidenceFor,
  type Field,
} from "./evidence";

/** Joins what is not blank. */
function joined(separator: string, ...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(separator);
}

/** Words around a text; nothing where the text is blank. */
function around(before: string, text: string, after = ""): string {
  return text === "" ? "" : `${before}${text}${after}`;
}

/** A typed text on one line. */
function oneLine(text: string | undefined): string {
  return (text ?? "").trim().replaceAll(/\s+/g, " ");
}

/** A field's value as it is printed: dates for paper, numbers with their unit, choices in words. */
function printed({ id, kind, options, unit, unitField }: Field, row: EvidenceRow): string {
  const text = oneLine(row[id]);
  if (kind === "date" || kind === "date-or-ongoing") return dateForPaper(text);
  if (options) return options.find(({ value }) => value === text)?.label ?? text;
  if (kind !== "number") return text;
  return unitField ? joined(" ", text, oneLine(row[unitField])) : around("", text, ` ${unit}`);
}

/** The printed value of a field of the row at hand, by field id. */
type Print = (field: string) => string;
type Sentence = (print: Print) => string;

function period(from: string, to: string): string {
  if (to === "ongoing") return joined(", ", around("from ", from), to);
  return from && to ? `${from} to ${to}` : around("from ", from) || around("to ", to);
}

/** "Kind: name dose, period; outcome: which side effect". */
const tried: Sentence = (print) => {
  const what = joined(" ", print("name"), print("dose"));
  const course = joined(", ", what, period(print("from"), print("to")));
  const outcome = print("outcome").toLowerCase();
  const effect = outcome ? print("sideEffect") : around("side effect: ", print("sideEffect"));
  return joined("; ", joined(": ", print("kind"), course), joined(": ", outcome, effect));
};

/** How a row of each form reads. Every field of the form is in its sentence; a test holds it. */
const SENTENCES: Record<EvidenceFormId, Sentence> = {
  methods: tried,
  "pain-strategies": tried,
  difficulty: (print) => around("What the patient or caregiver cannot do: ", print("cannot")),
  "trial-dose": (print) =>
    joined(
      ", ",
      joined(" ", print("drug"), print("dose"), print("route").toLowerCase()),
      print("date"),
      around("observed ", print("observed")),
    ),
  measures: (print) =>
    joined(
      ": ",
      joined(", ", print("scale"), print("site")),
      joined(", ", around("", print("before"), " before"), around("", print("after"), " after")),
    ),
  cancer: (print) =>
    joined(
      "; ",
      print("type"),
      around("last staged ", print("staged")),
      around("prognosis: ", print("prognosis")),
    ),
  regimen: (print) =>
    joined(
      "; ",
      joined(" ", print("drug"), print("dose")),
      around("last refill ", print("refill")),
    ),
  complication: (print) => around("Complication: ", joined(", ", print("what"), print("date"))),
  benefit: (print) => joined(", ", joined(": ", print("measure"), print("value")), print("date")),
  device: (print) =>
    joined(
      "; ",
      print("reason"),
      around("model ", print("model")),
      around("battery ", print("battery")),
    ),
};

/** A row of a form as one printed sentence, without its blanks; empty where all of it is blank. */
export function rowWords(formId: EvidenceFormId, row: EvidenceRow): string {
  const fields = EVIDENCE_FORMS.filter(({ id }) => id === formId).flatMap((form) => form.fields);
  return SENTENCES[formId]((wanted) =>
    fields
      .filter(({ id }) => id === wanted)
      .map((field) => printed(field, row))
      .join(""),
  );
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
  /** Where the proof is, such as "Enclosure 2, p. 1-2". */
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
  const rows = offered.flatMap(({ id }) => forms[id]?.map((row) => rowWords(id, row)) ?? []);
  return {
    note: note.trim(),
    rows: rows.filter((row) => row !== ""),
    citations: citations.map((each) => citationWords(each, evidence)).filter((each) => each !== ""),
  };
}
