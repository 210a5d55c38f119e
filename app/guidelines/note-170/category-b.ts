import type { AskedQuestion, GuidelineGroup } from "../guideline";
import { INDICATION, NOT_DOCUMENTED, TRIAL_RESPONSE, YES_NO } from "./questions";
import {
  ANALGESIC_TRIAL,
  CANCER_TREATMENT,
  INTRATHECAL_TRIAL,
  NEVER_TRIED,
  ORIGINAL_TRIAL,
  QUALIFIERS,
} from "./readings";

const HEADING = "Palliation for severe, intractable pain due to life-limiting active cancer";

export const SEVERE_PAIN: AskedQuestion = {
  id: "b-severe-pain",
  label: "B",
  name: "Severe and intractable pain",
  text: "Is the pain both severe and intractable?",
  textLookingBack:
    "Was the pain, before the original implantation or without the pump, both severe and intractable?",
  choose: "one",
  options: YES_NO,
  obtain: "A pain assessment that speaks to severity and intractability",
  obtainLookingBack:
    "A pain assessment from before the original implantation, or without the pump, that speaks to severity and intractability",
  unmeasured: ["severe", "intractable"],
  readings: [QUALIFIERS],
};

export const ACTIVE_CANCER: AskedQuestion = {
  id: "b-active-cancer",
  label: "B",
  name: "Pain due to active and life-limiting cancer",
  text: "Is the pain due to cancer that is both active and life-limiting?",
  textLookingBack:
    "Was the pain due to cancer, and is that cancer now both active and life-limiting?",
  choose: "one",
  options: YES_NO,
  obtain: "Type, last staging and prognosis, from an oncology note",
  obtainLookingBack:
    "Type, last staging and prognosis, as of now, of the cancer that the pain was due to, from an oncology note",
  evidence: ["cancer"],
  unmeasured: ["life-limiting", "active"],
  readings: [QUALIFIERS, CANCER_TREATMENT],
};

/** Category B: palliation of pain from cancer. */
export const CATEGORY_B: GuidelineGroup = {
  id: "b",
  label: "B",
  name: "Palliation of severe, intractable pain due to life-limiting active cancer",
  quote: `${HEADING} which`,
  rule: "all-of",
  children: [
    {
      id: "b-heading",
      label: "B",
      name: "Palliation; severe, intractable pain; life-limiting active cancer",
      quote: HEADING,
      rule: "all-of",
      children: [
        {
          id: "b-indication",
          label: "B",
          name: "Indication: palliation of pain from cancer",
          quote: "Palliation",
          question: INDICATION,
          metBy: "cancer-pain",
        },
        {
          id: "b-severe-pain",
          label: "B",
          name: "Severe and intractable pain",
          quote: "severe, intractable pain",
          metBy: "yes",
          question: SEVERE_PAIN,
        },
        {
          id: "b-active-cancer",
          label: "B",
          name: "Pain due to active and life-limiting cancer",
          quote: "due to life-limiting active cancer",
          metBy: "yes",
          question: ACTIVE_CANCER,
        },
      ],
    },
    {
      id: "b1",
      label: "B(1)",
      name: "Non-invasive systemic pain control: pain not responsive, or intolerable side effects",
      quote:
        "Has not been responsive to non-invasive systemic pain control strategies or had intolerable side effects from such strategies",
      rule: "any-of",
      children: [
        {
          id: "b1-responsive",
          label: "B(1)",
          name: "Pain not responsive to non-invasive systemic pain control",
          quote: "Has not been responsive to non-invasive systemic pain control strategies",
          metBy: "no",
          question: {
            id: "b1-responsive",
            label: "B(1)",
            name: "Response to non-invasive systemic pain control",
            text: "After non-invasive systemic pain control was used, did the pain respond?",
            textLookingBack:
              "After non-invasive systemic pain control was used, before or without the pump, did the pain respond?",
            choose: "one",
            options: [
              { value: "yes", label: "Yes" },
              { value: "no", label: "No" },
              {
                value: "not-tried",
                label: "Never used",
                never: true,
                contradicts: [
                  { question: "b1-side-effects", value: "yes" },
                  { rows: "pain-strategies", called: "a pain strategy recorded with it" },
                ],
              },
              NOT_DOCUMENTED,
            ],
            obtain:
              "Which systemic strategies were used and how the pain responded, from the chart",
            obtainLookingBack:
              "Which systemic strategies were used before or without the pump and how the pain responded, from the chart of that time",
            evidence: ["pain-strategies"],
            unmeasured: ["responsive"],
            readings: [NEVER_TRIED],
          },
        },
        {
          id: "b1-side-effects",
          label: "B(1)",
          name: "Intolerable side effects of non-invasive systemic pain control",
          quote: "had intolerable side effects from such strategies",
          metBy: "yes",
          question: {
            id: "b1-side-effects",
            label: "B(1)",
            name: "Intolerable side effects of non-invasive systemic pain control",
            text: "Did the patient have intolerable side effects from such strategies?",
            textLookingBack:
              "Did the patient, before or without the pump, have intolerable side effects from such strategies?",
            choose: "one",
            options: YES_NO,
            obtain: "Which intolerable side effects, of which drug, from the chart",
            obtainLookingBack:
              "Which intolerable side effects, of which drug, before or without the pump, from the chart of that time",
            unmeasured: ["intolerable"],
            readings: [NEVER_TRIED],
          },
        },
      ],
    },
    {
      id: "b2",
      label: "B(2)",
      name: "Favorable response to a trial intrathecal dose of the analgesic before implantation",
      quote:
        "Where the patient has a favorable response to a trial of an intrathecal dose of the analgesic drug prior to pump implantation",
      metBy: "favorable",
      question: {
        id: "b2-response",
        label: "B(2)",
        name: "Response to an intrathecal trial dose of the analgesic before implantation",
        text: "What was the response to a trial intrathecal dose of the analgesic, before pump implantation?",
        textLookingBack:
          "What was the response to the trial intrathecal dose of the analgesic before the original implantation?",
        choose: "one",
        options: TRIAL_RESPONSE,
        obtain: "Date, dose and response, from the procedure note of the trial",
        obtainLookingBack: "Date, dose and response, from the procedure note of the original trial",
        evidence: ["trial-dose", "measures"],
        unmeasured: ["favorable"],
        readings: [INTRATHECAL_TRIAL, ANALGESIC_TRIAL],
        readingsLookingBack: [ORIGINAL_TRIAL],
        originalRecord: true,
      },
    },
  ],
};
