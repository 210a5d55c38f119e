import * as z from "zod/mini";
import { NOTE_170 } from "../../guidelines/note-170/note-170";
import { determine } from "../determination";
import { ENCLOSURE_FIELDS } from "../evidence";
import { type Assessment, REQUEST_DETAILS, type RequestDetails } from "../record";
import { readDate } from "./dates";
import { type Context, typedDetail, typedText } from "./field";
import { type Finding, findingsIn } from "./findings";
import { checkQuestion, type Subject } from "./question";
import { rowSchema } from "./row";

const CODE = { label: "Code", check: "code", maxLength: 20 } as const;

function contextOf({ dateOfBirth }: RequestDetails, today: string): Context {
  const birth = readDate(dateOfBirth);
  return birth && birth.first <= today ? { today, birth } : { today };
}

/** What details can now be typed for: the request itself, and the questions that are asked. */
function subjects({ service, answers, ...choices }: Assessment): readonly Subject[] {
  return NOTE_170.services
    .filter(({ id }) => id === service)
    .flatMap((found) => [
      { id: "service", label: found.title, forms: found.evidence },
      ...determine(found, answers, choices).asked.map(({ id, label, name, evidence }) => ({
        id,
        label: `${label} ${name}`,
        forms: evidence,
      })),
    ]);
}

function checkDocuments({ evidence }: Assessment, context: Context): readonly Finding[] {
  const schema = rowSchema(ENCLOSURE_FIELDS, context);
  const fields = new Map(ENCLOSURE_FIELDS.map(({ id, label }) => [id, label]));
  return evidence.documents.flatMap((document, at) =>
    findingsIn(schema, document, {
      path: ["evidence", "documents", at],
      label: `Enclosure ${at + 1}`,
      fields,
    }),
  );
}

function checkCodes({ codes }: Assessment, context: Context): readonly Finding[] {
  const schema = typedText(CODE, context);
  return codes.flatMap((code, at) =>
    findingsIn(schema, code, { path: ["codes", at], label: `Code ${at + 1}`, fields: new Map() }),
  );
}

function checkDetails({ details }: Assessment, context: Context): readonly Finding[] {
  const shape = REQUEST_DETAILS.map(
    (detail) => [detail.id, typedText(typedDetail(detail), context)] as const,
  );
  const fields = new Map(REQUEST_DETAILS.map(({ id, label }) => [id, label]));
  return findingsIn(z.object(Object.fromEntries(shape)), details, {
    path: ["details"],
    label: "",
    fields,
  });
}

/**
 * Everything typed that is not as it should be: in the questions asked, the enclosures, the codes and
 * the request details. `today` is YYYY-MM-DD in local time. What is wrong is reported, never changed.
 */
export function checkAssessment(assessment: Assessment, today: string): readonly Finding[] {
  const context = contextOf(assessment.details, today);
  const documents = new Set(assessment.evidence.documents.map(({ id }) => id));
  return [
    ...subjects(assessment).flatMap((subject) => {
      const typed = assessment.evidence.questions[subject.id];
      return typed ? checkQuestion(subject, typed, documents, context) : [];
    }),
    ...checkDocuments(assessment, context),
    ...checkCodes(assessment, context),
    ...checkDetails(assessment, context),
  ];
}
