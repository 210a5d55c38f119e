import type { Answers } from "../criteria/criterion";
import type { EarlierAnswer } from "./another-text/another-text";
import type { Evidence } from "./evidence/evidence";
import type { ClinicDetails, ClinicId, DetailId } from "./request/request-details";

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
  /** Answers from another text of the note. They count for nothing until they are confirmed. */
  ofAnotherText?: EarlierAnswer[];
  /** The questions whose answers were carried over from such a text, as it was opened. */
  carried?: string[];
  /** A re-entry code that is being typed: it holds answers too, and is cleared with them. */
  typedCode?: string;
  /** Whether the label goes into file names: by choice, for this request. */
  labelInName?: boolean;
  /** Of the clinic details that were filled in, those that no one has looked at yet. */
  filledIn?: ClinicId[];
}

/** Everything that may be kept: what is entered, and what of it is remembered for the next request. */
interface Kept extends Assessment {
  clinic: ClinicDetails;
}

/** Where a piece of state may live without being asked. Nothing of it is ever sent anywhere. */
export type StoragePlace = "memory" | "session";

/** Where it may live by a person's own choice only. */
export type ChosenStoragePlace = "draft" | "computer";

/**
 * The one table that says where each piece of state may live: first its place by default, then where
 * else by choice. "session" is the tab's sessionStorage, for coded answers only; whatever can identify a
 * person stays in memory. "draft" is the draft kept in this browser's IndexedDB. "computer" is this browser's
 * localStorage, for the clinic's own details only. The service is also in the address, which never holds
 * anything else.
 */
export const STORAGE = {
  service: ["session", "draft"],
  answers: ["session", "draft"],
  askRemaining: ["session", "draft"],
  opened: ["memory", "draft"],
  details: ["memory", "draft"],
  evidence: ["memory", "draft"],
  codes: ["memory", "draft"],
  ofAnotherText: ["session", "draft"],
  carried: ["memory"],
  typedCode: ["memory"],
  labelInName: ["memory"],
  filledIn: ["memory"],
  clinic: ["memory", "computer"],
} as const satisfies Record<keyof Kept, readonly [StoragePlace, ...ChosenStoragePlace[]]>;

/** The part of what may be kept that may be in one of the places, by the storage table. */
type PartIn<Where extends StoragePlace | ChosenStoragePlace> = {
  [Key in keyof Kept as Where extends (typeof STORAGE)[Key][number] ? Key : never]: Kept[Key];
};

/** What may be stored without being asked. */
export type StoredAssessment = PartIn<"session">;

/** What may be in the kept draft. */
export type DraftAssessment = PartIn<"draft">;

/** What may be remembered on this computer, for the next request. */
export type Remembered = PartIn<"computer">;

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
  npi: "",
  performingClinician: "",
  performingNpi: "",
  facility: "",
  facilityNpi: "",
  setting: "",
  contact: "",
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
export function withoutMemory(assessment: Assessment): Assessment {
  const { service, answers, askRemaining, ofAnotherText } = assessment;
  const stored: StoredAssessment = {
    ...{ service, answers, askRemaining },
    ...(ofAnotherText && { ofAnotherText }),
  };
  return { ...emptyAssessment(), ...stored };
}

/** How many questions have an answer. */
export function countAnswered(answers: Answers): number {
  return Object.values(answers).filter((values) => values.length > 0).length;
}
