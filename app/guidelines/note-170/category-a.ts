import type { AskedQuestion, GuidelineGroup } from "../guideline";
import { INDICATION, NOT_DOCUMENTED, TRIAL_RESPONSE, YES_NO } from "./questions";
import { INTRATHECAL_TRIAL, ORIGINAL_TRIAL, TRIAL_AND_OUTCOME } from "./readings";

const DIFFICULTIES: AskedQuestion = {
  id: "a2-difficulties",
  label: "A(2)",
  name: "Difficulties caused by the spasticity",
  text: "Which of these is the spasticity making difficult?",
  textLookingBack:
    "Which of these did the spasticity make difficult, before the original implantation or without the pump?",
  choose: "all-that-apply",
  options: [
    { value: "posture-function", label: "Posture or function" },
    { value: "balance-locomotion", label: "Balance or locomotion" },
    { value: "self-care", label: "Self-care, or ease of care by parents or caregivers" },
    {
      value: "none",
      label: "None of these",
      alone: true,
      contradicts: [{ rows: "difficulty", called: "a difficulty recorded with it" }],
    },
    NOT_DOCUMENTED,
  ],
  obtain: "What the patient or caregiver cannot do, from a functional or therapy evaluation",
  obtainLookingBack:
    "What the patient or caregiver could not do before the original implantation, or could not without the pump, from a functional or therapy evaluation",
  evidence: ["difficulty"],
};

/** Category A: baclofen for spasticity. */
export const CATEGORY_A: GuidelineGroup = {
  id: "a",
  label: "A",
  name: "Baclofen for spasticity",
  quote:
    "Placed for administration of baclofen for spasticity where all of the following (1-3) occur:",
  rule: "all-of",
  children: [
    {
      id: "a-indication",
      label: "A",
      name: "Indication: baclofen for spasticity",
      quote: "Placed for administration of baclofen for spasticity",
      question: INDICATION,
      metBy: "baclofen-spasticity",
    },
    {
      id: "a1",
      label: "A(1)",
      name: "Adequate trial of non-invasive methods, with inadequate control or intolerable side effects",
      quote:
        "The patient has had an adequate trial of non-invasive methods of spasticity control and not had adequate control of spasticity or had intolerable side effects with these methods.",
      rule: "all-of",
      children: [
        {
          id: "a1-trial",
          label: "A(1)",
          name: "Adequate trial of non-invasive methods",
          quote:
            "The patient has had an adequate trial of non-invasive methods of spasticity control",
          metBy: "yes",
          question: {
            id: "a1-trial",
            label: "A(1)",
            name: "Adequate trial of non-invasive methods",
            text: "Has the patient had an adequate trial of non-invasive methods of spasticity control?",
            textLookingBack:
              "Did the patient, before the original implantation or without the pump, have an adequate trial of non-invasive methods of spasticity control?",
            choose: "one",
            options: YES_NO,
            obtain: "Which methods were tried, at what dose and for how long, from the chart",
            obtainLookingBack:
              "Which methods were tried before or without the pump, at what dose and for how long, from the chart of that time",
            evidence: ["methods"],
            unmeasured: ["adequate"],
            readings: [TRIAL_AND_OUTCOME],
          },
        },
        {
          id: "a1-outcome",
          label: "A(1)",
          name: "Inadequate control of spasticity or intolerable side effects",
          quote:
            "not had adequate control of spasticity or had intolerable side effects with these methods.",
          rule: "any-of",
          children: [
            {
              id: "a1-control",
              label: "A(1)",
              name: "Control of spasticity not adequate",
              quote: "not had adequate control of spasticity",
              metBy: "no",
              question: {
                id: "a1-control",
                label: "A(1)",
                name: "Adequate control of spasticity with non-invasive methods",
                text: "Did those methods give adequate control of spasticity?",
                textLookingBack:
                  "Did those methods, before or without the pump, give adequate control of spasticity?",
                choose: "one",
                options: YES_NO,
                obtain:
                  "Whether the spasticity was adequately controlled on those methods, from the chart",
                obtainLookingBack:
                  "Whether the spasticity was adequately controlled on those methods before or without the pump, from the chart of that time",
                unmeasured: ["adequate"],
              },
            },
            {
              id: "a1-side-effects",
              label: "A(1)",
              name: "Intolerable side effects of non-invasive methods",
              quote: "had intolerable side effects with these methods",
              metBy: "yes",
              question: {
                id: "a1-side-effects",
                label: "A(1)",
                name: "Intolerable side effects of non-invasive methods",
                text: "Did the patient have intolerable side effects with those methods?",
                textLookingBack:
                  "Did the patient, before or without the pump, have intolerable side effects with those methods?",
                choose: "one",
                options: YES_NO,
                obtain: "Which intolerable side effects, of which method, from the chart",
                obtainLookingBack:
                  "Which intolerable side effects, of which method, before or without the pump, from the chart of that time",
                unmeasured: ["intolerable"],
              },
            },
          ],
        },
      ],
    },
    {
      id: "a2",
      label: "A(2)",
      name: "Difficulties caused by the spasticity",
      quote:
        "The spasticity is causing difficulties with at least one of the following (a, b or c):",
      rule: "any-of",
      children: [
        {
          id: "a2-posture-function",
          label: "A(2)(a)",
          name: "Posture or function",
          quote: "Posture or function",
          question: DIFFICULTIES,
          metBy: "posture-function",
        },
        {
          id: "a2-balance-locomotion",
          label: "A(2)(b)",
          name: "Balance or locomotion",
          quote: "Balance or locomotion",
          question: DIFFICULTIES,
          metBy: "balance-locomotion",
        },
        {
          id: "a2-self-care",
          label: "A(2)(c)",
          name: "Self-care, or ease of care by parents or caregivers",
          quote: "Self-care (or ease of care by parents or caregivers)",
          question: DIFFICULTIES,
          metBy: "self-care",
        },
      ],
    },
    {
      id: "a3",
      label: "A(3)",
      name: "Favorable response to a trial intrathecal dose of the antispasmodic before implantation",
      quote:
        "The patient has a favorable response to a trial intrathecal dosage of the anti-spasmodic drug prior to pump implantation.",
      metBy: "favorable",
      question: {
        id: "a3-response",
        label: "A(3)",
        name: "Response to an intrathecal trial dose of the antispasmodic before implantation",
        text: "What was the response to a trial intrathecal dose of the antispasmodic, before pump implantation?",
        textLookingBack:
          "What was the response to the trial intrathecal dose of the antispasmodic before the original implantation?",
        choose: "one",
        options: TRIAL_RESPONSE,
        obtain: "Date, dose and response, from the procedure note of the trial",
        obtainLookingBack: "Date, dose and response, from the procedure note of the original trial",
        evidence: ["trial-dose", "measures"],
        unmeasured: ["favorable"],
        readings: [INTRATHECAL_TRIAL],
        readingsLookingBack: [ORIGINAL_TRIAL],
        originalRecord: true,
      },
    },
  ],
};
