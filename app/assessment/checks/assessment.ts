import * as z from "zod/mini";
import { GUIDELINE } from "../../guidelines/current";
import { ENCLOSURE_FIELDS } from "../../guidelines/evidence-forms";
import { type Determination, determine } from "../determination";
import type { Assessment, RequestDetails } from "../record";
import { REQUEST_DETAILS } from "../request/request-details";
import { contradictionsIn } from "./contradictions";
import { dayOf, readDate } from "./dates";
import { type CheckContext, typedDetail, typedText } from "./field";
import { type Finding, findingsIn } from "./finding";
import { checkQuestion, rowSchema, type Subject } from "./question";

const CODE = { label: "Code", check: "code", maxLength: 200 } as const;

/** A date of birth that lies ahead is wrong by itself, and says nothing of other dates. */
function contextOf({ dateOfBirth, dateOfService }: RequestDetails, today: string): CheckContext {
  const birth = readDate(dateOfBirth, today);
  const service = readDate(dateOfService);
  return { today, service, birth: birth && birth.first <= today ? birth : undefined };
}

/** What the answers say, where a service is chosen. */
function determined({ service, answers, ...choices }: Assessment): Determination | undefined {
  const found = GUIDELINE.services.find(({ id }) => id === service);
  return found && determine(found, answers, choices);
}

/** What details can now be typed for: the request itself, and the questions that are asked. */
function subjects({ service, asked }: Determination): readonly Subject[] {
  const questions = asked.map(({ id, label, name, evidence }) => ({
    id,
    label: `${label} ${name}`,
    forms: evidence,
  }));
  return [{ id: "service", label: service.title, forms: service.evidence }, ...questions];
}

/** Of what `checkAssessment` finds, the answers that contradict each other, or what is recorded with them. */
export function checkAnswers(
  determination: Determination,
  { evidence }: Assessment,
): readonly Finding[] {
  return contradictionsIn(determination, evidence).map(({ question, text }) => ({
    path: ["answers", question.id],
    label: `${question.label} ${question.name}`,
    message: text,
  }));
}

/** What is recorded with the questions that are asked. */
function checkQuestions(
  determination: Determination,
  { evidence }: Assessment,
  context: CheckContext,
): readonly Finding[] {
  const documents = new Set(evidence.documents.map(({ id }) => id));
  return subjects(determination).flatMap((subject) => {
    const typed = evidence.questions[subject.id];
    return typed ? checkQuestion(subject, typed, documents, context) : [];
  });
}

function checkDocuments({ evidence }: Assessment, context: CheckContext): readonly Finding[] {
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

function checkCodes({ codes }: Assessment, context: CheckContext): readonly Finding[] {
  const schema = typedText(CODE, context);
  return codes.flatMap((code, at) =>
    findingsIn(schema, code, { path: ["codes", at], label: `Code ${at + 1}`, fields: new Map() }),
  );
}

function checkDetails({ details }: Assessment, context: CheckContext): readonly Finding[] {
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
 * Everything entered that is not as it should be: in the questions asked, their answers and details, the
 * enclosures, the codes and the request details. `today` is YYYY-MM-DD in local time. What is wrong is reported, never changed.
 */
export function checkAssessment(assessment: Assessment, today: string): readonly Finding[] {
  const context = contextOf(assessment.details, today);
  const determination = determined(assessment);
  return [
    ...(determination ? checkAnswers(determination, assessment) : []),
    ...(determination ? checkQuestions(determination, assessment, context) : []),
    ...checkDocuments(assessment, context),
    ...checkCodes(assessment, context),
    ...checkDetails(assessment, context),
  ];
}

/** The names of the entries in which something is wrong. */
export function wrongEntries(values: Assessment): ReadonlySet<string> {
  return new Set(checkAssessment(values, dayOf(new Date())).map(({ path }) => path.join(".")));
}
