import * as z from "zod/mini";
import type { Field } from "../../guidelines/evidence-field";
import { EVIDENCE_FORMS, type EvidenceFormId, SCALES } from "../../guidelines/evidence-forms";
import {
  type Citation,
  type EvidenceRow,
  type QuestionEvidence,
  textIn,
} from "../evidence/evidence";
import { amountIn, unitDoubt } from "./amounts";
import { readDate } from "./dates";
import { type CheckContext, shortened, typedField, typedText } from "./field";
import { type Finding, type FormPart, findingsIn } from "./finding";
import { plain } from "./plain";

type Row = Readonly<Partial<EvidenceRow>>;

/** What is wrong with a field in view of the others of its row; a message, or nothing. */
type RowDoubt = (field: Field, row: Row, fields: readonly Field[]) => string | undefined;

function typedIn(row: Row, id: string): string {
  return textIn(row, id).trim();
}

/** A date that lies wholly before the one it may not be before; partial dates may overlap. */
const wrongOrder: RowDoubt = ({ id, label, notBefore }, row, fields) => {
  const other = fields.find((field) => field.id === notBefore);
  if (!other) return undefined;
  const date = readDate(typedIn(row, id));
  const earlier = readDate(typedIn(row, other.id));
  if (!date || !earlier || date.last >= earlier.first) return undefined;
  return `${label}: “${typedIn(row, id)}” is before “${other.label}.” Correct the one that is wrong.`;
};

/** A unit left blank beside its number. */
const missingUnit: RowDoubt = ({ id, label }, row, fields) => {
  const number = fields.find(({ unitField }) => unitField === id);
  if (!number || typedIn(row, id) !== "") return undefined;
  const amount = typedIn(row, number.id);
  if (amount === "" || amountIn(amount).unit !== "") return undefined;
  return `${label}: missing beside “${number.label}.” Type the unit.`;
};

/** A number typed with another unit than its field or row has: a dose in mg where mcg are asked for. */
const otherUnit: RowDoubt = ({ id, label, unit, unitField }, row) => {
  const there = unitField ? typedIn(row, unitField) : unit;
  const doubt = there && unitDoubt(typedIn(row, id), there);
  return doubt && `${label}: “${shortened(typedIn(row, id))}” ${doubt}`;
};

/** A value that is no step of the scale that the row names. */
const offTheScale: RowDoubt = ({ id, label, kind }, row) => {
  const value = plain(typedIn(row, id));
  const scale = SCALES.find((each) => each.value === row.scale);
  if (kind !== "scale" || value === "" || !scale) return undefined;
  const steps: readonly string[] = scale.steps;
  if (steps.length === 0 || steps.includes(value)) return undefined;
  return `${label}: “${shortened(value)}” is not on this scale (${scale.label}). Type one of ${steps.join(", ")}.`;
};

const ROW_DOUBTS: readonly RowDoubt[] = [wrongOrder, missingUnit, otherUnit, offTheScale];

/** A row of these fields, each checked by itself and in view of the others. Nothing chosen is wrong. */
export function rowSchema(fields: readonly Field[], context: CheckContext) {
  const typed = fields.filter(({ kind }) => kind !== "choices");
  const shape = typed.map(
    (field) => [field.id, z.optional(typedText(typedField(field), context))] as const,
  );
  return z.object(Object.fromEntries(shape)).check(
    z.superRefine((row: Row, { addIssue }) => {
      for (const field of fields)
        for (const doubtOf of ROW_DOUBTS) {
          const message = doubtOf(field, row, fields);
          if (message) addIssue({ code: "custom", message, path: [field.id] });
        }
    }),
  );
}

/** What supporting details belong to: a question, or the request itself. */
export interface Subject {
  readonly id: string;
  readonly label: string;
  readonly forms: readonly EvidenceFormId[] | undefined;
}

const NOTE = { label: "Note", maxLength: 2000 };
const PAGES = { label: "Pages", maxLength: 40 };

/** A citation: pages of a document that is in the index. */
function citationSchema(documents: ReadonlySet<string>, context: CheckContext) {
  return z.object({ document: z.string(), pages: typedText(PAGES, context) }).check(
    z.superRefine(({ document, pages }: Citation, { addIssue }) => {
      if (documents.has(document) || (document === "" && pages.trim() === "")) return;
      const message =
        document === ""
          ? "Document: missing for these pages. Choose one of the enclosures."
          : "Document: the one cited is no longer among the enclosures. Choose another.";
      addIssue({ code: "custom", message, path: ["document"] });
    }),
  );
}

function checkForms(
  { label, forms }: Subject,
  evidence: QuestionEvidence,
  { path }: FormPart,
  context: CheckContext,
): readonly Finding[] {
  return EVIDENCE_FORMS.filter(({ id }) => forms?.includes(id)).flatMap((form) => {
    const schema = rowSchema(form.fields, context);
    const fields = new Map(form.fields.map((field) => [field.id, field.label]));
    return (evidence.forms[form.id] ?? []).flatMap((row, at) =>
      findingsIn(schema, row, {
        path: [...path, "forms", form.id, at],
        label: `${label}, ${form.name}${form.several ? ` ${at + 1}` : ""}`,
        fields,
      }),
    );
  });
}

/** Checks the supporting details of a question: its note, its rows and its citations. */
export function checkQuestion(
  subject: Subject,
  evidence: QuestionEvidence,
  documents: ReadonlySet<string>,
  context: CheckContext,
): readonly Finding[] {
  const path = ["evidence", "questions", subject.id];
  const part: FormPart = { path, label: subject.label, fields: new Map([["note", NOTE.label]]) };
  const citation = citationSchema(documents, context);
  const fields = new Map([
    ["document", "Document"],
    ["pages", PAGES.label],
  ]);
  return [
    ...findingsIn(z.object({ note: typedText(NOTE, context) }), evidence, part),
    ...checkForms(subject, evidence, part, context),
    ...evidence.citations.flatMap((each, at) => {
      const label = `${subject.label}, Citation ${at + 1}`;
      return findingsIn(citation, each, { path: [...path, "citations", at], label, fields });
    }),
  ];
}
