import type { AskedQuestion, GuidelineGroup } from "../guideline";
import { INDICATION } from "./indication";
import { NOT_DOCUMENTED, TRIAL_RESPONSE, YES_NO } from "./questions";
import {
  ANALGESIC_TRIAL,
  INTRATHECAL_TRIAL,
  NEVER_TRIED,
  ORIGINAL_TRIAL,
  QUALIFIERS,
} from "./readings";

const HEADING = "Palliation for severe, intractable pain due to life-limiting active cancer";

export const SEVERE_PAIN: AskedQuestion = {
  id: "b-severe-pain",
  label: "B",
  name: "Severity and intractability of the pain",
  text: "Is the pain both severe and intractable?",
  textWithPump:
    "Was the pain before the original implantation, or would it be without the pump, both severe and intractable?",
  choose: "one",
  options: YES_NO,
  obtain: "A pain assessment that speaks to severity and intractability",
  obtainWithPump:
    "A pain assessment from before the original implantation, or without the pump, that speaks to severity and intractability",
  unmeasured: ["severe", "intractable"],
  readings: [QUALIFIERS],
};

export const ACTIVE_CANCER: AskedQuestion = {
  id: "b-active-cancer",
  label: "B",
  name: "Cancer that is active and life-limiting",
  text: "Is the pain due to cancer that is both active and life-limiting?",
  textWithPump:
    "Was the pain before the original implantation, or would it be without the pump, due to cancer that is both active and life-limiting?",
  choose: "one",
  options: YES_NO,
  obtain: "Type, last staging and prognosis, from an oncology note",
  obtainWithPump:
    "Type, staging and prognosis of the cancer behind the pain before or without the pump, from an oncology note",
  evidence: ["cancer"],
  unmeasured: ["life-limiting", "active"],
  readings: [QUALIFIERS],
};

/** Category B: palliation of pain from cancer. */
export const CATEGORY_B: GuidelineGroup = {
  id: "b",
  label: "B",
  name: "Pain from active cancer",
  quote: `${HEADING} which`,
  rule: "all-of",
  children: [
    {
      id: "b-heading",
      label: "B",
      name: "Severe, intractable pain; life-limiting active cancer",
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
          name: "Active and life-limiting cancer",
          quote: "due to life-limiting active cancer",
          metBy: "yes",
          question: ACTIVE_CANCER,
        },
      ],
    },
    {
      id: "b1",
      label: "B(1)",
      name: "Systemic pain control",
      quote:
        "Has not been responsive to non-invasive systemic pain control strategies or had intolerable side effects from such strategies",
      rule: "any-of",
      children: [
        {
          id: "b1-responsive",
          label: "B(1)",
          name: "Pain not responsive",
          quote: "Has not been responsive to non-invasive systemic pain control strategies",
          metBy: "no",
          question: {
            id: "b1-responsive",
            label: "B(1)",
            name: "Response to non-invasive systemic pain control",
            text: "After non-invasive systemic pain control was used, did the pain respond?",
            textWithPump:
              "After non-invasive systemic pain control was used, before or without the pump, did the pain respond?",
            choose: "one",
            options: [
              { value: "yes", label: "Yes" },
              { value: "no", label: "No" },
              { value: "not-tried", label: "Never used", never: true },
              NOT_DOCUMENTED,
            ],
            obtain:
              "Which systemic strategies were used and how the pain responded, from the chart",
            obtainWithPump:
              "Which systemic strategies were used before or without the pump and how the pain responded, from the chart of that time",
            evidence: ["pain-strategies"],
            readings: [NEVER_TRIED],
          },
        },
        {
          id: "b1-side-effects",
          label: "B(1)",
          name: "Intolerable side effects",
          quote: "had intolerable side effects from such strategies",
          metBy: "yes",
          question: {
            id: "b1-side-effects",
            label: "B(1)",
            name: "Side effects of systemic pain control",
            text: "Did the patient have intolerable side effects from such strategies?",
            textWithPump:
              "Did the patient, before or without the pump, have intolerable side effects from such strategies?",
            choose: "one",
            options: YES_NO,
            obtain: "Which side effects, of which drug, from the chart",
            obtainWithPump:
              "Which side effects, of which drug, before or without the pump, from the chart of that time",
            unmeasured: ["intolerable"],
            readings: [NEVER_TRIED],
          },
        },
      ],
    },
    {
      id: "b2",
      label: "B(2)",
      name: "Trial dose",
      quote:
        "Where the patient has a favorable response to a trial of an intrathecal dose of the analgesic drug prior to pump implantation",
      metBy: "favorable",
      question: {
        id: "b2-response",
        label: "B(2)",
        name: "Response to a trial intrathecal dose",
        text: "How did the patient respond to a trial intrathecal dose of the analgesic, before pump implantation?",
        textWithPump:
          "How did the patient respond to the trial intrathecal dose of the analgesic before the original implantation?",
        choose: "one",
        options: TRIAL_RESPONSE,
        obtain: "Date, dose and response, from the procedure note of the trial",
        obtainWithPump: "Date, dose and response, from the procedure note of the original trial",
        evidence: ["trial-dose", "measures"],
        unmeasured: ["favorable"],
        readings: [INTRATHECAL_TRIAL, ANALGESIC_TRIAL],
        readingsWithPump: [ORIGINAL_TRIAL],
      },
    },
  ],
};
