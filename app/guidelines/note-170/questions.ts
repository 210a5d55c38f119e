import type { AnswerOption } from "../guideline";

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
  { value: "favorable", label: "Favorably" },
  { value: "unfavorable", label: "Not favorably" },
  {
    value: "not-done",
    label: "No trial intrathecal dose given",
    never: true,
    contradicts: [{ rows: "trial-dose", called: "a trial dose recorded with it" }],
  },
  NOT_DOCUMENTED,
];
