import { KNOWN_CODES } from "../../assessment/codes/procedure-codes";
import { REQUEST_DETAILS } from "../../assessment/request/request-details";
import type { Field } from "../../guidelines/evidence-field";
import {
  ENCLOSURE_FIELDS,
  EVIDENCE_FORMS,
  type EvidenceForm,
  type EvidenceFormId,
} from "../../guidelines/evidence-forms";
import { codeSystemUrl, type Publishing } from "../addresses";
import { systemOfCode } from "../code-sets";
import type { QuestionnaireItem } from "../fhir";
import type { Enabled } from "./enable-when";
import { optionsFor, shownAs } from "./question-items";

/** The parts of a questionnaire that stand beside its questions. */
export const DOCUMENTS = "documents";
export const CODES = "codes";
export const DETAILS = "details";

/** The forms that a subject of supporting details offers, in the order of their table. */
export function formsOffered(offered: readonly EvidenceFormId[] = []): EvidenceForm[] {
  return EVIDENCE_FORMS.filter(({ id }) => offered.includes(id));
}

type FieldLike = Pick<Field, "id" | "label" | "options"> & { readonly kind: string };

/** By which an enclosed document is cited: its place would not outlast a client that drops blank rows. */
const NUMBER: FieldLike = { id: "number", label: "Number, as cited", kind: "text" };

/** A field. What is typed is kept as typed, so that a date or a number is a text. */
function fieldItem(
  { id, label, kind, options }: FieldLike,
  within: string,
  system: (of: string) => string,
  of: string,
): QuestionnaireItem {
  const linkId = `${within}.${id}`;
  if (!options) return { linkId, text: label, type: kind === "long" ? "text" : "string" };
  const several = kind === "choices";
  return {
    extension: [shownAs(several ? "check-box" : "drop-down")],
    linkId,
    text: label,
    type: "choice",
    ...(several && { repeats: true }),
    answerOption: optionsFor(options, system(`${of}-${id}`), several),
  };
}

function formItem(form: EvidenceForm, within: string, publishing: Publishing): QuestionnaireItem {
  const linkId = `${within}.${form.id}`;
  const system = (of: string) => codeSystemUrl(publishing, of);
  return {
    linkId,
    text: form.name,
    type: "group",
    ...(form.several && { repeats: true }),
    item: form.fields.map((field) => fieldItem(field, linkId, system, form.id)),
  };
}

/** The supporting details of a question, or of the request itself: a note, sources, and rows of the forms offered. */
export function evidenceItem(
  subject: { readonly id: string; readonly evidence?: readonly EvidenceFormId[] },
  text: string,
  publishing: Publishing,
  enabled: Enabled,
): QuestionnaireItem {
  const { id, evidence } = subject;
  return {
    linkId: `${id}.evidence`,
    text,
    type: "group",
    ...enabled,
    item: [
      ...formsOffered(evidence).map((form) => formItem(form, id, publishing)),
      { linkId: `${id}.note`, text: "Note", type: "text" },
      {
        linkId: `${id}.citations`,
        text: "Source",
        type: "group",
        repeats: true,
        item: [
          {
            linkId: `${id}.citations.document`,
            text: "Number of the enclosed document",
            type: "string",
          },
          { linkId: `${id}.citations.pages`, text: "Pages", type: "string" },
        ],
      },
    ],
  };
}

/** What goes with the whole request: enclosures, codes, and the details of a prior-authorization form. */
export function requestItems(publishing: Publishing): QuestionnaireItem[] {
  const system = (of: string) => codeSystemUrl(publishing, of);
  return [
    {
      linkId: DOCUMENTS,
      text: "Enclosed document",
      type: "group",
      repeats: true,
      item: [NUMBER, ...ENCLOSURE_FIELDS].map((field) =>
        fieldItem(field, DOCUMENTS, system, DOCUMENTS),
      ),
    },
    {
      linkId: CODES,
      text: "Procedure and diagnosis codes",
      type: "open-choice",
      repeats: true,
      answerOption: KNOWN_CODES.map(({ code }) => ({
        valueCoding: { system: systemOfCode(code) ?? "", code },
      })),
    },
    {
      linkId: DETAILS,
      text: "Request details",
      type: "group",
      item: REQUEST_DETAILS.map((detail) => fieldItem(detail, DETAILS, system, DETAILS)),
    },
  ];
}
