import * as z from "zod/mini";
import type { EvidenceFormId } from "../../guidelines/evidence-forms";
import { EVIDENCE_FORMS } from "../../guidelines/evidence-forms";
import type { Citation, QuestionEvidence } from "../evidence";
import { type Context, typedText } from "./field";
import { type Finding, findingsIn, type Part } from "./findings";
import { rowSchema } from "./row";

/** What supporting details belong to: a question, or the request itself. */
export interface Subject {
  readonly id: string;
  readonly label: string;
  readonly forms: readonly EvidenceFormId[] | undefined;
}

const NOTE = { label: "Note", maxLength: 2000 };
const PAGES = { label: "Pages", maxLength: 40 };

/** A citation: pages of a document that is in the index. */
function citationSchema(documents: ReadonlySet<string>, context: Context) {
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
  { path }: Part,
  context: Context,
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
  context: Context,
): readonly Finding[] {
  const path = ["evidence", "questions", subject.id];
  const part: Part = { path, label: subject.label, fields: new Map([["note", NOTE.label]]) };
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
