import type { EvidenceFormId } from "../guidelines/guideline";
import { amountForPaper } from "./checks/amounts";
import { dateForPaper } from "./checks/dates";
import {
  type Citation,
  choicesIn,
  EVIDENCE_FORMS,
  type Evidence,
  type EvidenceRow,
  evidenceFor,
  type Field,
  textIn,
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

/** The printed value of a field of the row at hand, by field id. */
type Print = (field: string) => string;
type Sentence = (print: Print) => string;

function period(from: string, to: string): string {
  if (to === "ongoing") return joined(", ", around("from ", from), to);
  return from && to ? `${from} to ${to}` : around("from ", from) || around("to ", to);
}

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

/** How a row of each form reads. Every field of the form is in its sentence; a test holds it. */
const SENTENCES: Record<EvidenceFormId, Sentence> = {
  methods: tried,
  "pain-strategies": tried,
  difficulty: (print) => print("cannot"),
  "trial-dose": (print) =>
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
  measures: (print) =>
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
      around("concentration ", print("concentration")),
      around("mode: ", print("mode")),
      around("last refill ", print("refill")),
      around("low-reservoir alarm ", print("alarm")),
    ),
  complication: (print) => around("Complication: ", joined(", ", print("what"), print("date"))),
  benefit: (print) => joined(", ", joined(": ", print("measure"), print("value")), print("date")),
  device: (print) =>
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
  const rows = offered.flatMap(({ id }) => forms[id]?.map((row) => rowWords(id, row)) ?? []);
  return {
    note: note.trim(),
    rows: rows.filter((row) => row !== ""),
    citations: citations.map((each) => citationWords(each, evidence)).filter((each) => each !== ""),
  };
}
