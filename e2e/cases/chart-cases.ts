import type { Answer, Service } from "../steps/assessment";
import type { QuestionId } from "./words";

/** A case as a chart has it, what it is asked, what the note says of it, and where that stands. */
export interface ChartCase {
  readonly service: Service;
  readonly answers: readonly Answer[];
  readonly codes?: readonly string[];
  readonly dateOfBirth?: string;
  /** The questions asked, in their order. */
  readonly path: readonly QuestionId[];
  readonly result: "met" | "not-met" | "undetermined" | "not-addressed";
  readonly lines: string;
  readonly sentence: string;
  /** What stands at the result or beside its questions: beside the questions and on the summary. */
  readonly says: readonly RegExp[];
  /** What stands beside the questions only: their own words, and what a row of the summary says otherwise. */
  readonly asks?: readonly RegExp[];
  /** What stands in neither. */
  readonly not?: RegExp;
}

const SPASTICITY: readonly Answer[] = [
  ["a1-trial", "yes"],
  ["a1-control", "no"],
  ["a2-difficulties", "self-care"],
];
const OF_A: readonly QuestionId[] = [
  "indication",
  "a1-trial",
  "a1-control",
  "a2-difficulties",
  "a3-response",
];
const OF_B: readonly QuestionId[] = [
  "indication",
  "b-severe-pain",
  "b-active-cancer",
  "b1-responsive",
  "b2-response",
];
const OF_MAINTENANCE: readonly QuestionId[] = ["m-complications", "m-benefit"];
const MET = {
  result: "met",
  lines: "71 283 290",
  sentence: "Criteria met for Lines 71, 283, 290",
} as const;
const NOT_MET = {
  result: "not-met",
  lines: "",
  sentence: "Criteria not met for Lines 71, 283, 290",
} as const;
const OPEN = { result: "undetermined", lines: "", sentence: "Cannot be determined yet" } as const;

/** Cases as a chart has them, each with what the note says of it and no more. */
export const CHART_CASES: Readonly<Record<string, ChartCase>> = {
  "two uses of which one is met": {
    service: "implantation",
    answers: [
      ["indication", "baclofen-spasticity", "chronic-non-malignant-pain"],
      ...SPASTICITY,
      ["a3-response", "favorable"],
    ],
    path: OF_A,
    ...MET,
    says: [/pairs with the diagnosis/, /For chronic non-malignant pain the note names Line 654/],
  },
  dystonia: {
    service: "implantation",
    answers: [["indication", "other"]],
    path: ["indication"],
    ...NOT_MET,
    says: [/For another use not listed in A or B the note names Line 654/],
    asks: [/not claimed/i],
  },
  "a revision of the catheter, for non-malignant pain": {
    service: "revision",
    answers: [["indication", "chronic-non-malignant-pain"]],
    codes: ["62350"],
    path: ["indication"],
    ...NOT_MET,
    says: [/Revision of the catheter alone counts as a revision/, /names Line 654/, /abruptly/],
  },
  "a trial whose record is lost": {
    service: "revision",
    answers: [["indication", "baclofen-spasticity"], ...SPASTICITY, ["a3-response", "unknown"]],
    path: OF_A,
    ...OPEN,
    sentence: "Cannot be determined",
    says: [/The note says nothing about lost records/, /choose “Not documented.”/],
    not: /determined yet/,
  },
  "a replacement that no trial went before": {
    service: "replacement",
    answers: [["indication", "baclofen-spasticity"], ...SPASTICITY, ["a3-response", "not-done"]],
    path: OF_A,
    ...NOT_MET,
    says: [/no trial intrathecal dose given/i, /abruptly can be life-threatening/],
    not: /names Line 654|Cannot be determined/,
  },
  "a replacement, the cancer in remission": {
    service: "replacement",
    answers: [
      ["indication", "cancer-pain"],
      ["b-severe-pain", "yes"],
      ["b-active-cancer", "no"],
    ],
    path: ["indication", "b-severe-pain", "b-active-cancer"],
    ...NOT_MET,
    asks: [/is that cancer now both active and life-limiting\?/],
    says: [
      /Whether the cancer is active and life-limiting is asked as it is now/,
      /For pain from cancer to which B’s heading does not apply the note names Line 654/,
    ],
  },
  "a child": {
    service: "implantation",
    answers: [["indication", "baclofen-spasticity"], ...SPASTICITY, ["a3-response", "unfavorable"]],
    dateOfBirth: "05/02/2016",
    path: OF_A,
    ...NOT_MET,
    says: [/Applies to a member under 21/, /may not be refused without case-by-case review/],
  },
  "a trial through a catheter, continuously": {
    service: "trial",
    answers: [["trial-purpose", "antispasmodic-baclofen-pump"]],
    codes: ["62326"],
    path: ["trial-purpose"],
    result: "met",
    lines: "71 290",
    sentence: "CPT 62320-62323: Included on Lines 71 and 290",
    says: [
      /62326 is entered .* names 62320-62323; other codes are outside this paragraph/,
      /Other lines and other codes are outside this paragraph/,
      /in preparation for placement of a baclofen pump/,
      /pairs with the diagnosis/,
    ],
  },
  "an epidural trial": {
    service: "implantation",
    answers: [["indication", "baclofen-spasticity"], ...SPASTICITY, ["a3-response", "not-done"]],
    path: OF_A,
    ...NOT_MET,
    says: [/The text does not name an epidural trial, yet the trial codes .* epidural injection/],
  },
  "pain from the treatment of a cancer": {
    service: "implantation",
    answers: [
      ["indication", "cancer-pain"],
      ["b-severe-pain", "yes"],
      ["b-active-cancer", "unknown"],
      ["b1-responsive", "no"],
      ["b2-response", "favorable"],
    ],
    path: OF_B,
    ...OPEN,
    says: [/does not say whether pain from the treatment of a cancer is pain due to the cancer/],
  },
  "hospice, without a trial": {
    service: "implantation",
    answers: [
      ["indication", "cancer-pain"],
      ["b-severe-pain", "yes"],
      ["b-active-cancer", "yes"],
      ["b1-responsive", "no"],
      ["b2-response", "not-done"],
    ],
    path: OF_B,
    ...NOT_MET,
    says: [/no trial intrathecal dose given/i, /B\(2\) asks for a trial of the analgesic/],
    not: /names Line 654/,
  },
  "removal of a spasticity pump, for infection": {
    service: "removal",
    answers: [["removal-indication", "listed"]],
    path: ["removal-indication"],
    result: "not-addressed",
    lines: "",
    sentence: "Not addressed by this note",
    says: [
      /only for pumps placed for uses that A and B do not list/,
      /abruptly/,
      /What “such indications” refers to/,
      /all other indications not listed above/,
      /See Guideline Note 173 INTERVENTIONS THAT ARE UNPROVEN/,
    ],
  },
  "removal of a pump placed for both": {
    service: "removal",
    answers: [["removal-indication", "unknown"]],
    path: ["removal-indication"],
    ...OPEN,
    says: [/placed for both kinds of use, the note does not settle it/],
  },
  "a refill, with a complication that is minor": {
    service: "maintenance",
    answers: [
      ["m-complications", "no"],
      ["m-benefit", "yes"],
    ],
    path: OF_MAINTENANCE,
    ...MET,
    says: [/does not define “significant”/, /pairs with the diagnosis/],
  },
  "a refill, for non-malignant pain": {
    service: "maintenance",
    answers: [
      ["m-complications", "no"],
      ["m-benefit", "yes"],
    ],
    path: OF_MAINTENANCE,
    ...MET,
    says: [
      /“For any condition”: the use is not asked/,
      /What else the note says/,
      /may be paired with ICD-10-CM Z45\.49/,
    ],
    not: /Line 654/,
  },
  "a pump placed, and one checked, under maintenance": {
    service: "maintenance",
    answers: [
      ["m-complications", "no"],
      ["m-benefit", "yes"],
    ],
    codes: ["62362", "62367"],
    path: OF_MAINTENANCE,
    ...MET,
    says: [
      /62362 is entered .* The note puts this under implantation, revision or replacement/,
      /62367 is entered .* neither refill nor reprogramming, as the note lists them/,
    ],
  },
  "side effects of what was never used": {
    service: "implantation",
    answers: [
      ["indication", "cancer-pain"],
      ["b-severe-pain", "yes"],
      ["b-active-cancer", "yes"],
      ["b1-responsive", "not-tried"],
      ["b1-side-effects", "yes"],
      ["b2-response", "favorable"],
    ],
    path: [
      "indication",
      "b-severe-pain",
      "b-active-cancer",
      "b1-responsive",
      "b1-side-effects",
      "b2-response",
    ],
    ...MET,
    says: [/If it never was, choose “Never used,” and “No” for side effects/],
  },
};
