/** What a person reads on the page: each question by its public id, each answer by its public value. */
interface Words {
  readonly asks: RegExp;
  readonly answers: Readonly<Record<string, string>>;
}

const UNKNOWN = { unknown: "Not documented" };
const YES_NO = { yes: "Yes", no: "No", ...UNKNOWN };
const TRIAL = {
  favorable: "Favorable",
  unfavorable: "Not favorable",
  "not-done": "No trial intrathecal dose given",
  ...UNKNOWN,
};

export const QUESTIONS = {
  service: {
    asks: /What is being requested\?/,
    answers: {
      implantation: "New implantation",
      revision: "Revision",
      replacement: "Replacement",
      removal: "Removal",
      maintenance: "Refill or reprogramming",
      trial: "Trial injection",
    },
  },
  indication: {
    asks: /What (will the system be used|is the system used) for/,
    answers: {
      "baclofen-spasticity": "Baclofen for spasticity",
      "cancer-pain": "Palliation of pain from cancer",
      "chronic-non-malignant-pain": "Chronic non-malignant pain",
      other: "Another use",
      ...UNKNOWN,
    },
  },
  "a1-trial": { asks: /adequate trial of non-invasive methods/, answers: YES_NO },
  "a1-control": { asks: /give adequate control of spasticity/, answers: YES_NO },
  "a1-side-effects": { asks: /intolerable side effects with those methods/, answers: YES_NO },
  "a2-difficulties": {
    asks: /spasticity mak(e|ing) difficult/,
    answers: {
      "posture-function": "Posture or function",
      "balance-locomotion": "Balance or locomotion",
      "self-care": "Self-care, or ease of care by parents or caregivers",
      none: "None of these",
      ...UNKNOWN,
    },
  },
  "a3-response": { asks: /trial intrathecal dose of the antispasmodic/, answers: TRIAL },
  "b-severe-pain": { asks: /both severe and intractable/, answers: YES_NO },
  "b-active-cancer": { asks: /both active and life-limiting/, answers: YES_NO },
  "b1-responsive": {
    asks: /non-invasive systemic pain control .*did the pain respond/,
    answers: { ...YES_NO, "not-tried": "Never used" },
  },
  "b1-side-effects": { asks: /intolerable side effects from such strategies/, answers: YES_NO },
  "b2-response": { asks: /trial intrathecal dose of the analgesic/, answers: TRIAL },
  "m-complications": { asks: /significant complications/, answers: YES_NO },
  "m-benefit": { asks: /continuing to receive adequate benefit/, answers: YES_NO },
  "removal-indication": {
    asks: /What was the pump placed for/,
    answers: {
      listed:
        "Baclofen for spasticity, or severe, intractable pain due to life-limiting active cancer",
      unlisted: "Chronic non-malignant pain, or another use",
      unknown: "Not documented, or placed for both",
    },
  },
  "trial-purpose": {
    asks: /injection .*for\?/,
    answers: {
      "antispasmodic-baclofen-pump":
        "Trial of an antispasmodic in preparation for placement of a baclofen pump",
      other: "Anything else, such as a trial of an analgesic",
      ...UNKNOWN,
    },
  },
} as const satisfies Record<string, Words>;

export type QuestionId = keyof typeof QUESTIONS;

/** What each is called where it is still to be documented: its clause, then its name. */
export const ITEMS: Readonly<Record<Exclude<QuestionId, "service">, string>> = {
  indication: "A or B What the system is for",
  "a1-trial": "A(1) Adequate trial of non-invasive methods",
  "a1-control": "A(1) Adequate control of spasticity with non-invasive methods",
  "a1-side-effects": "A(1) Intolerable side effects of non-invasive methods",
  "a2-difficulties": "A(2) Difficulties caused by the spasticity",
  "a3-response":
    "A(3) Response to an intrathecal trial dose of the antispasmodic before implantation",
  "b-severe-pain": "B Severe and intractable pain",
  "b-active-cancer": "B Pain due to active and life-limiting cancer",
  "b1-responsive": "B(1) Response to non-invasive systemic pain control",
  "b1-side-effects": "B(1) Intolerable side effects of non-invasive systemic pain control",
  "b2-response": "B(2) Response to an intrathecal trial dose of the analgesic before implantation",
  "m-complications": "Maint. A Significant complications of regimen or delivery system",
  "m-benefit": "Maint. B Continuing adequate benefit from the pump-delivered medication",
  "removal-indication": "Removal What the pump was placed for",
  "trial-purpose": "CPT codes Purpose of the injection",
};

/** What the heading of a page of a service says of it. */
export function heads(service: keyof typeof QUESTIONS.service.answers): RegExp {
  return new RegExp(QUESTIONS.service.answers[service], "i");
}

/** How questions about a system in place speak of the time before it. */
export const BEFORE_THE_PUMP = /before the original implantation|before or without the pump/;

/** Guideline Note 173, as Note 170 cites it. */
export const NOTE_173 =
  "Guideline Note 173 INTERVENTIONS THAT ARE UNPROVEN, HAVE NO CLINICALLY IMPORTANT BENEFIT OR HAVE HARMS THAT OUTWEIGH BENEFITS FOR CERTAIN CONDITIONS";

export const CAUTION =
  "Interrupting intrathecal baclofen abruptly can be life-threatening. This result is not advice to continue or to stop therapy.";

/** What goes with a result, by what it is about. */
export const REMARKS = {
  pairing: "Note 170 does not say which of these lines, if any, pairs with the diagnosis.",
  trials:
    "The note names 62320-62323 on Lines 71 and 290 only for trials of antispasmodics in preparation for placement of a baclofen pump. Yet B(2) asks for a trial of the analgesic. The note does not resolve this.",
  "other-codes": "Other lines and other codes are outside this paragraph.",
  "pairing-of-one": "Note 170 does not say whether this line pairs with the diagnosis.",
  "record-lost":
    "The trial before the original implantation is not documented. The note says nothing about lost records.",
  "unlisted-only":
    "The note mentions removal only for pumps placed for uses that A and B do not list.",
} as const;

/** The uses that the note names Line 654 for, as the sentence about it calls them. */
export const UNLISTED_USES: Readonly<Record<string, string>> = {
  "chronic-non-malignant-pain": "chronic non-malignant pain",
  other: "another use not listed in A or B",
  "cancer-pain": "pain from cancer to which B’s heading does not apply",
};
