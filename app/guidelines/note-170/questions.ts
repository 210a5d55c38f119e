import type { AnswerOption, AskedQuestion } from "../guideline";
import { BACLOFEN_ONLY } from "./readings";

export const NOT_DOCUMENTED: AnswerOption = {
  value: "unknown",
  label: "Not documented",
  alone: true,
};

export const YES_NO: readonly AnswerOption[] = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
  NOT_DOCUMENTED,
];

export const TRIAL_RESPONSE: readonly AnswerOption[] = [
  { value: "favorable", label: "Favorable" },
  { value: "unfavorable", label: "Not favorable" },
  {
    value: "not-done",
    label: "No trial intrathecal dose given",
    never: true,
    contradicts: [{ rows: "trial-dose", called: "a trial dose recorded with it" }],
  },
  NOT_DOCUMENTED,
];

/** What the system is for: it claims category A, category B, both or neither. */
export const INDICATION: AskedQuestion = {
  id: "indication",
  label: "A or B",
  name: "What the system is for",
  text: "What will the system be used for?",
  textLookingBack: "What is the system used for, or what will it be used for?",
  choose: "all-that-apply",
  claims: true,
  hint: "Check what the pump is for, not which drugs are in it.",
  options: [
    { value: "baclofen-spasticity", label: "Baclofen for spasticity" },
    { value: "cancer-pain", label: "Palliation of pain from cancer" },
    { value: "chronic-non-malignant-pain", label: "Chronic non-malignant pain" },
    { value: "other", label: "Another use" },
    NOT_DOCUMENTED,
  ],
  obtain: "The indication, from the referral or the treatment plan",
  readings: [BACLOFEN_ONLY],
};
