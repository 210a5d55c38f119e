import type { Answer, Service } from "../steps/assessment";

/** A request, what is answered, and what Note 170 says of it. */
export interface Case {
  readonly name: string;
  readonly services: readonly Service[];
  readonly answers: readonly Answer[];
  readonly result: "met" | "not-met" | "undetermined" | "not-addressed";
  readonly sentence: string;
  readonly lines: string;
  /** Whether the note names Line 654 for a use; nothing where the provision does not speak of it. */
  readonly line654?: "yes" | "no" | "unknown";
  /** What the page says of Line 654, if anything. */
  readonly says654?: RegExp;
}

const DEVICE: readonly Service[] = ["implantation", "revision", "replacement"];
const MET = {
  result: "met",
  sentence: "Criteria met for Lines 71, 283, 290",
  lines: "71 283 290",
} as const;
const NOT_MET = {
  result: "not-met",
  sentence: "Criteria not met for Lines 71, 283, 290",
  lines: "",
} as const;
const UNDETERMINED = {
  result: "undetermined",
  sentence: "Cannot be determined yet",
  lines: "",
} as const;

const SPASTICITY: readonly Answer[] = [
  ["a1-trial", "yes"],
  ["a1-control", "no"],
  ["a2-difficulties", "self-care"],
];

const CANCER_PAIN: readonly Answer[] = [
  ["b-severe-pain", "yes"],
  ["b-active-cancer", "yes"],
  ["b1-responsive", "no"],
];

export const A_MET: Case = {
  ...MET,
  name: "category A, all of it",
  services: DEVICE,
  answers: [["indication", "baclofen-spasticity"], ...SPASTICITY, ["a3-response", "favorable"]],
  line654: "no",
};

export const B_MET: Case = {
  ...MET,
  name: "category B, all of it",
  services: DEVICE,
  answers: [["indication", "cancer-pain"], ...CANCER_PAIN, ["b2-response", "favorable"]],
  line654: "no",
};

export const NOT_MET_A: Case = {
  ...NOT_MET,
  name: "category A without a trial intrathecal dose",
  services: DEVICE,
  answers: [["indication", "baclofen-spasticity"], ...SPASTICITY, ["a3-response", "not-done"]],
  line654: "no",
};

export const OPEN_A: Case = {
  ...UNDETERMINED,
  name: "category A whose trial dose is not documented",
  services: ["implantation"],
  answers: [["indication", "baclofen-spasticity"], ...SPASTICITY, ["a3-response", "unknown"]],
  line654: "no",
};

export const LOST_A: Case = {
  ...OPEN_A,
  sentence: "Cannot be determined",
  name: "category A whose trial before implantation is not documented",
  services: ["revision", "replacement"],
};

export const MAINTENANCE_MET: Case = {
  ...MET,
  name: "no complications and continuing benefit",
  services: ["maintenance"],
  answers: [
    ["m-complications", "no"],
    ["m-benefit", "yes"],
  ],
};

export const NOT_MET_MAINTENANCE: Case = {
  ...NOT_MET,
  name: "significant complications",
  services: ["maintenance"],
  answers: [["m-complications", "yes"]],
};

/** Each outcome that the note has for each service, by each of its reasons. */
export const CASES: readonly Case[] = [
  A_MET,
  {
    ...MET,
    name: "category A by side effects, though control was adequate",
    services: DEVICE,
    answers: [
      ["indication", "baclofen-spasticity"],
      ["a1-trial", "yes"],
      ["a1-control", "yes"],
      ["a1-side-effects", "yes"],
      ["a2-difficulties", "posture-function", "balance-locomotion"],
      ["a3-response", "favorable"],
    ],
    line654: "no",
  },
  B_MET,
  {
    ...MET,
    name: "category B by side effects of what helped",
    services: DEVICE,
    answers: [
      ["indication", "cancer-pain"],
      ["b-severe-pain", "yes"],
      ["b-active-cancer", "yes"],
      ["b1-responsive", "yes"],
      ["b1-side-effects", "yes"],
      ["b2-response", "favorable"],
    ],
    line654: "no",
  },
  {
    ...MET,
    name: "category B where category A fails",
    services: DEVICE,
    answers: [
      ["indication", "baclofen-spasticity", "cancer-pain"],
      ["a1-trial", "no"],
      ...CANCER_PAIN,
      ["b2-response", "favorable"],
    ],
    line654: "no",
  },
  {
    ...MET,
    name: "category A, with chronic pain as another use",
    services: DEVICE,
    answers: [
      ["indication", "baclofen-spasticity", "chronic-non-malignant-pain"],
      ...SPASTICITY,
      ["a3-response", "favorable"],
    ],
    line654: "yes",
    says654: /For chronic non-malignant pain the note names Line 654/,
  },
  NOT_MET_A,
  {
    ...NOT_MET,
    name: "category A without an adequate trial of other methods",
    services: DEVICE,
    answers: [
      ["indication", "baclofen-spasticity"],
      ["a1-trial", "no"],
    ],
    line654: "no",
  },
  {
    ...NOT_MET,
    name: "category A with adequate control and no side effects",
    services: DEVICE,
    answers: [
      ["indication", "baclofen-spasticity"],
      ["a1-trial", "yes"],
      ["a1-control", "yes"],
      ["a1-side-effects", "no"],
    ],
    line654: "no",
  },
  {
    ...NOT_MET,
    name: "category A without difficulties",
    services: DEVICE,
    answers: [
      ["indication", "baclofen-spasticity"],
      ["a1-trial", "yes"],
      ["a1-control", "no"],
      ["a2-difficulties", "none"],
    ],
    line654: "no",
  },
  {
    ...NOT_MET,
    name: "category B with an unfavorable trial dose",
    services: DEVICE,
    answers: [["indication", "cancer-pain"], ...CANCER_PAIN, ["b2-response", "unfavorable"]],
    line654: "no",
  },
  {
    ...NOT_MET,
    name: "category B without systemic pain control or side effects of it",
    services: DEVICE,
    answers: [
      ["indication", "cancer-pain"],
      ["b-severe-pain", "yes"],
      ["b-active-cancer", "yes"],
      ["b1-responsive", "not-tried"],
      ["b1-side-effects", "no"],
    ],
    line654: "no",
  },
  {
    ...NOT_MET,
    name: "chronic non-malignant pain",
    services: DEVICE,
    answers: [["indication", "chronic-non-malignant-pain"]],
    line654: "yes",
    says654: /For chronic non-malignant pain the note names Line 654/,
  },
  {
    ...NOT_MET,
    name: "another use",
    services: DEVICE,
    answers: [["indication", "other"]],
    line654: "yes",
    says654: /For another use.* the note names Line 654/,
  },
  {
    ...NOT_MET,
    name: "pain from cancer that is not severe and intractable",
    services: DEVICE,
    answers: [
      ["indication", "cancer-pain"],
      ["b-severe-pain", "no"],
    ],
    line654: "yes",
    says654: /For pain from cancer.* the note names Line 654/,
  },
  {
    ...NOT_MET,
    name: "pain from cancer that is not active and life-limiting",
    services: DEVICE,
    answers: [
      ["indication", "cancer-pain"],
      ["b-severe-pain", "yes"],
      ["b-active-cancer", "no"],
    ],
    line654: "yes",
    says654: /For pain from cancer.* the note names Line 654/,
  },
  {
    ...NOT_MET,
    name: "pain from cancer, its severity not documented, that responded without side effects",
    services: DEVICE,
    answers: [
      ["indication", "cancer-pain"],
      ["b-severe-pain", "unknown"],
      ["b-active-cancer", "yes"],
      ["b1-responsive", "yes"],
      ["b1-side-effects", "no"],
    ],
    line654: "unknown",
    says654: /[Ww]hether the note names Line 654 is not yet known/,
  },
  OPEN_A,
  LOST_A,
  {
    ...UNDETERMINED,
    name: "a use that is not documented",
    services: DEVICE,
    answers: [["indication", "unknown"]],
    line654: "unknown",
  },
  {
    ...UNDETERMINED,
    name: "nothing answered yet",
    services: DEVICE,
    answers: [],
    line654: "unknown",
  },
  MAINTENANCE_MET,
  NOT_MET_MAINTENANCE,
  {
    ...NOT_MET,
    name: "no more adequate benefit",
    services: ["maintenance"],
    answers: [
      ["m-complications", "no"],
      ["m-benefit", "no"],
    ],
  },
  {
    ...UNDETERMINED,
    name: "complications not documented",
    services: ["maintenance"],
    answers: [
      ["m-complications", "unknown"],
      ["m-benefit", "yes"],
    ],
  },
  {
    result: "met",
    sentence: "CPT 62320-62323: Included on Lines 71 and 290",
    lines: "71 290",
    name: "an antispasmodic before a baclofen pump",
    services: ["trial"],
    answers: [["trial-purpose", "antispasmodic-baclofen-pump"]],
  },
  {
    result: "not-met",
    sentence: "CPT 62320-62323: Not included on Lines 71 and 290",
    lines: "",
    name: "anything else",
    services: ["trial"],
    answers: [["trial-purpose", "other"]],
  },
  {
    ...UNDETERMINED,
    name: "a purpose that is not documented",
    services: ["trial"],
    answers: [["trial-purpose", "unknown"]],
  },
  {
    result: "met",
    sentence: "Included on Line 283",
    lines: "283",
    name: "a pump placed for an unlisted use",
    services: ["removal"],
    answers: [["removal-indication", "unlisted"]],
  },
  {
    result: "not-addressed",
    sentence: "Not addressed by this note",
    lines: "",
    name: "a pump placed for a listed use",
    services: ["removal"],
    answers: [["removal-indication", "listed"]],
  },
  {
    ...UNDETERMINED,
    name: "an original use that is not documented",
    services: ["removal"],
    answers: [["removal-indication", "unknown"]],
  },
];
