import { type Assessment, emptyAssessment, type RequestDetails } from "./record";
import { REQUEST_DETAILS } from "./request-details";
import { trialEvidenceFor } from "./trial-evidence";
import { isBlank } from "./unsaved";

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
