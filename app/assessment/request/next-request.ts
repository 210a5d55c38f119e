import { chosen, questionsOf } from "../../criteria/criterion";
import type { EvidenceFormId } from "../../guidelines/evidence-forms";
import type { Service } from "../../guidelines/guideline";
import { type Evidence, evidenceFor } from "../evidence/evidence";
import { type Assessment, emptyAssessment, type RequestDetails } from "../record";
import { MOST_ROWS } from "../schema/bounds";
import { isBlank } from "../unsaved";
import { REQUEST_DETAILS } from "./request-details";

/** What of a request comes along into a new one: nothing, its clinic details, or its member with the evidence too. */
export type Along = "nothing" | "clinic" | "member";

type Detail = (typeof REQUEST_DETAILS)[number];

function comesAlong(detail: Detail, along: Along): boolean {
  if (along === "nothing") return false;
  return "clinic" in detail || (along === "member" && detail.group === "member");
}

/** The details that would come along, of those that are typed. */
export function detailsAlong(details: RequestDetails, along: Along): readonly Detail[] {
  return REQUEST_DETAILS.filter(
    (detail) => comesAlong(detail, along) && !isBlank(details[detail.id]),
  );
}

/** What can be chosen to come along. Evidence is of a member, so that it comes only where one is named. */
export function choicesAlong({ details }: Assessment): readonly Along[] {
  const isNamed = !isBlank(details.patient) || !isBlank(details.memberId);
  const choices: Along[] = ["nothing"];
  const hasClinic = REQUEST_DETAILS.some(
    (detail) => "clinic" in detail && !isBlank(details[detail.id]),
  );
  if (hasClinic) choices.push("clinic");
  if (isNamed) choices.push("member");
  return choices;
}

/**
 * A new request, begun from another. No answer, code, label, date of service or reference comes along. The doses
 * and measures of a trial injection are at A(3), where a pump request that follows asks for them.
 */
export function nextRequest(from: Assessment, along: Along): Assessment {
  const next = emptyAssessment();
  const details = detailsAlong(from.details, along);
  for (const { id } of details) next.details[id] = from.details[id];
  const filledIn = details.flatMap((detail) => ("clinic" in detail ? [detail.id] : []));
  if (filledIn.length > 0) next.filledIn = filledIn;
  if (along === "member") next.evidence = structuredClone(trialEvidenceFor(from) ?? from.evidence);
  return next;
}

const PURPOSE = { question: "trial-purpose", antispasmodic: "antispasmodic-baclofen-pump" };
/** Where a pump request asks for the trial of the antispasmodic: A(3). */
const RESPONSE = "a3-response";
/** What was given, and what it did. */
const CARRIED: readonly EvidenceFormId[] = ["trial-dose", "measures"];

/** Whether a request for this service asks for the response to the trial. */
export function asksForTrial({ provision }: Service): boolean {
  return questionsOf(provision.criteria).some(({ id }) => id === RESPONSE);
}

/**
 * The evidence of a trial injection, for the pump request that follows it: doses and measures move to
 * A(3), behind what is there and as far as there is room; the enclosures stay as they are. The note and citations stay with the
 * injection, for they prove its purpose. Nothing where the trial was not of an antispasmodic before a
 * baclofen pump, or has no such rows. No answer is carried: how the patient responded is still asked.
 */
export function trialEvidenceFor({ answers, evidence }: Assessment): Evidence | undefined {
  if (!chosen(answers, PURPOSE.question).includes(PURPOSE.antispasmodic)) return undefined;
  const trial = evidenceFor(evidence, PURPOSE.question);
  const response = evidenceFor(evidence, RESPONSE);
  const stays = { ...trial.forms };
  const forms = { ...response.forms };
  for (const form of CARRIED) {
    const rows = trial.forms[form] ?? [];
    const carried = [...(forms[form] ?? []), ...rows];
    if (rows.length === 0 || carried.length > MOST_ROWS) continue;
    delete stays[form];
    forms[form] = carried;
  }
  if (CARRIED.every((form) => trial.forms[form] === stays[form])) return undefined;
  const questions = {
    ...evidence.questions,
    [PURPOSE.question]: { ...trial, forms: stays },
    [RESPONSE]: { ...response, forms },
  };
  return { ...evidence, questions };
}
