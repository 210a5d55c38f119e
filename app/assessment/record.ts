import type { Answers } from "../criteria/criterion";
import { type Evidence, emptyEvidence } from "./evidence";

/** How each request detail is typed. */
export type DetailKind = "text" | "date" | "urgency";

/** Details of a request: optional, never part of a determination. */
export const REQUEST_DETAILS = [
  { id: "requestLabel", label: "Request label", kind: "text" },
  { id: "plan", label: "Plan or CCO", kind: "text" },
  { id: "authorizationReference", label: "Prior-authorization reference", kind: "text" },
  { id: "urgency", label: "Urgent or standard", kind: "urgency" },
  { id: "patient", label: "Patient (name or initials)", kind: "text" },
  { id: "dateOfBirth", label: "Date of birth", kind: "date" },
  { id: "memberId", label: "Member ID", kind: "text" },
  { id: "dateOfService", label: "Date of service", kind: "date" },
  { id: "requestingClinician", label: "Requesting clinician", kind: "text" },
  { id: "performingClinician", label: "Performing clinician", kind: "text" },
  { id: "npi", label: "NPI", kind: "text" },
  { id: "facility", label: "Facility", kind: "text" },
  { id: "callback", label: "Call-back number", kind: "text" },
  { id: "fax", label: "Fax number", kind: "text" },
  { id: "preparedBy", label: "Prepared by", kind: "text" },
  { id: "supersedes", label: "Supersedes", kind: "text" },
] as const satisfies readonly { id: string; label: string; kind: DetailKind }[];

export type DetailId = (typeof REQUEST_DETAILS)[number]["id"];

/** As typed; an empty string is left blank, to fill by hand. Dates are YYYY-MM-DD. */
export type RequestDetails = Record<DetailId, string>;

/** Everything a person enters. */
export interface Assessment {
  /** The service last looked at, empty before the first. */
  service: string;
  answers: Record<string, string[]>;
  askRemaining: boolean;
  /** Questions opened ahead of the flow. */
  opened: string[];
  details: RequestDetails;
  evidence: Evidence;
  /** Procedure and diagnosis codes, as typed. */
  codes: string[];
}

/** Where a piece of state may live. Nothing of it is ever sent anywhere. */
export type Place = "memory" | "session";

/**
 * The one table that says where each piece of state may live. "session" is the tab's sessionStorage,
 * for coded answers only; whatever can identify a person stays in memory. The service is also in the
 * address, which never holds anything else.
 */
export const STORAGE = {
  service: "session",
  answers: "session",
  askRemaining: "session",
  opened: "memory",
  details: "memory",
  evidence: "memory",
  codes: "memory",
} as const satisfies Record<keyof Assessment, Place>;

/** The part of an assessment that may be stored, by the storage table. */
export type StoredAssessment = {
  [Key in keyof Assessment as (typeof STORAGE)[Key] extends "session"
    ? Key
    : never]: Assessment[Key];
};

/** An assessment with nothing entered. */
export function emptyAssessment(): Assessment {
  const blank = REQUEST_DETAILS.map(({ id }) => [id, ""]);
  return {
    service: "",
    answers: {},
    askRemaining: false,
    opened: [],
    details: Object.fromEntries(blank) as RequestDetails,
    evidence: emptyEvidence(),
    codes: [],
  };
}

/** How many questions have an answer. */
export function countAnswered(answers: Answers): number {
  return Object.values(answers).filter((values) => values.length > 0).length;
}
