import { type LineStatement, type Provision, UNDETERMINED } from "../guideline";
import { CATEGORY_A } from "./category-a";
import { ACTIVE_CANCER, CATEGORY_B, SEVERE_PAIN } from "./category-b";
import { LINE_654_QUOTE, NOTE_173, ON_THESE_LINES } from "./lines";
import { INDICATION } from "./questions";
import { SAME_SYSTEMS } from "./readings";

const label = "Line 654";

/** The uses for which the note names Line 654: those that neither A's nor B's heading lists. */
const LINE_654: LineStatement = {
  line: 654,
  see: NOTE_173,
  uses: {
    id: "line-654",
    label,
    name: "a use not listed in A or B",
    quote: LINE_654_QUOTE,
    rule: "any-of",
    children: [
      {
        id: "line-654-chronic-pain",
        label,
        name: "chronic non-malignant pain",
        quote: "chronic non-malignant pain",
        question: INDICATION,
        metBy: "chronic-non-malignant-pain",
      },
      {
        id: "line-654-other",
        label,
        name: "another use not listed in A or B",
        quote: "all other indications not listed above",
        question: INDICATION,
        metBy: "other",
      },
      {
        id: "line-654-cancer-pain",
        label,
        name: "pain from cancer to which B’s heading does not apply",
        quote: "all other indications not listed above",
        rule: "all-of",
        children: [
          {
            id: "line-654-cancer-pain-use",
            label,
            name: "palliation of pain from cancer",
            quote: "all other indications not listed above",
            question: INDICATION,
            metBy: "cancer-pain",
          },
          {
            id: "line-654-heading-fails",
            label,
            name: "B’s heading does not apply",
            quote: "all other indications not listed above",
            rule: "any-of",
            children: [
              {
                id: "line-654-pain",
                label,
                name: "pain not both severe and intractable",
                quote: "severe, intractable pain",
                question: SEVERE_PAIN,
                metBy: "no",
              },
              {
                id: "line-654-cancer",
                label,
                name: "cancer not both active and life-limiting",
                quote: "life-limiting active cancer",
                question: ACTIVE_CANCER,
                metBy: "no",
              },
            ],
          },
        ],
      },
    ],
  },
};

/** Implantation, revision and replacement. */
export const DEVICE: Provision = {
  id: "device",
  name: "Implantation, revision and replacement",
  criteria: {
    id: "device",
    label: "A or B",
    name: "At least one of the categories A and B",
    quote:
      "Implantation, revision and replacement of devices for intrathecal or epidural drug infusion systems is only included on these lines when the patient meets the criteria for at least one of the categories (A or B) below:",
    rule: "any-of",
    children: [CATEGORY_A, CATEGORY_B],
  },
  consequences: {
    ...ON_THESE_LINES,
    recordLost: {
      ...UNDETERMINED,
      sentence: "Cannot be determined",
      remark:
        "The trial before the original implantation is not documented. The note says nothing about lost records.",
    },
  },
  lineStatement: LINE_654,
  readings: [SAME_SYSTEMS],
};
