import type { Answers } from "../criteria/criterion";
import type { Evidence } from "./evidence";

/** How each request detail is typed. */
type DetailKind = "text" | "date" | "urgency";

/** A request detail, and what is checked of it. */
export interface RequestDetail {
  readonly id: string;
  readonly label: string;
  readonly kind: DetailKind;
  /** Of a text: the shape that such numbers have. */
  readonly shape?: "npi" | "phone";
  /** Of a date: it may lie ahead. */
  readonly future?: true;
  /** Of an urgency: what can be chosen. */
  readonly options?: readonly string[];
  /** Greatest length in characters; 200 where not said. */
  readonly maxLength?: number;
}

/** Details of a request: optional, never part of a determination. */
export const REQUEST_DETAILS = [
  { id: "requestLabel", label: "Request label", kind: "text", maxLength: 80 },
  { id: "plan", label: "Plan or CCO", kind: "text" },
  { id: "authorizationReference", label: "Prior-authorization reference", kind: "text" },
  {
    id: "urgency",
    label: "Urgent or standard",
    kind: "urgency",
    options: ["urgent", "standard"],
  },
  { id: "patient", label: "Patient (name or initials)", kind: "text" },
  { id: "dateOfBirth", label: "Date of birth", kind: "date" },
  { id: "memberId", label: "Member ID", kind: "text", maxLength: 40 },
  { id: "dateOfService", label: "Date of service", kind: "date", future: true },
  { id: "requestingClinician", label: "Requesting clinician", kind: "text" },
  { id: "performingClinician", label: "Performing clinician", kind: "text" },
  { id: "npi", label: "NPI", kind: "text", shape: "npi" },
  { id: "facility", label: "Facility", kind: "text" },
  { id: "callback", label: "Call-back number", kind: "text", shape: "phone", maxLength: 40 },
  { id: "fax", label: "Fax number", kind: "text", shape: "phone", maxLength: 40 },
  { id: "preparedBy", label: "Prepared by", kind: "text" },
  { id: "supersedes", label: "Supersedes", kind: "text" },
] as const satisfies readonly RequestDetail[];

export type DetailId = (typeof REQUEST_DETAILS)[number]["id"];

/** As typed; an empty string is left blank, to fill by hand. */
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
  /** A re-entry code that is being typed: it holds answers too, and is emptied with them. */
  typedCode?: string;
}

/** Where a piece of state may live without being asked. Nothing of it is ever sent anywhere. */
export type Place = "memory" | "session";

/** Where it may live by a person's own choice only. */
export type ChosenPlace = "draft";

/**
 * The one table that says where each piece of state may live: first its place by default, then where
 * else by choice. "session" is the tab's sessionStorage, for coded answers only; whatever can identify a
 * person stays in memory. "draft" is the draft kept in this browser's IndexedDB. The service is also in
 * the address, which never holds anything else.
 */
export const STORAGE = {
  service: ["session", "draft"],
  answers: ["session", "draft"],
  askRemaining: ["session", "draft"],
  opened: ["memory", "draft"],
  details: ["memory", "draft"],
  evidence: ["memory", "draft"],
  codes: ["memory", "draft"],
  typedCode: ["memory"],
} as const satisfies Record<keyof Assessment, readonly [Place, ...ChosenPlace[]]>;

/** The part of an assessment that may be in one of the places, by the storage table. */
type PartIn<Where extends Place | ChosenPlace> = {
  [Key in keyof Assessment as Where extends (typeof STORAGE)[Key][number]
    ? Key
    : never]: Assessment[Key];
};

/** What may be stored without being asked. */
export type StoredAssessment = PartIn<"session">;

/** What may be in the kept draft. */
export type DraftAssessment = PartIn<"draft">;

const BLANK_DETAILS: RequestDetails = {
  requestLabel: "",
  plan: "",
  authorizationReference: "",
  urgency: "",
  patient: "",
  dateOfBirth: "",
  memberId: "",
  dateOfService: "",
  requestingClinician: "",
  performingClinician: "",
  npi: "",
  facility: "",
  callback: "",
  fax: "",
  preparedBy: "",
  supersedes: "",
};

/** An assessment with nothing entered. */
export function emptyAssessment(): Assessment {
  return {
    service: "",
    answers: {},
    askRemaining: false,
    opened: [],
    details: { ...BLANK_DETAILS },
    evidence: { documents: [], questions: {} },
    codes: [],
  };
}

/** An assessment without what lives in memory only. */
export function withoutMemory({ service, answers, askRemaining }: Assessment): Assessment {
  const stored: StoredAssessment = { service, answers, askRemaining };
  return { ...emptyAssessment(), ...stored };
}

/** How many questions have an answer. */
export function countAnswered(answers: Answers): number {
  return Object.values(answers).filter((values) => values.length > 0).length;
}
