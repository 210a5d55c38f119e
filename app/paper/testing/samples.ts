import { determine } from "../../assessment/determination";
import type { Evidence } from "../../assessment/evidence/evidence";
import { serviceOf } from "../../assessment/laws/states/provisions";
import { type Assessment, emptyAssessment, type RequestDetails } from "../../assessment/record";
import type { Answers } from "../../criteria/criterion";
import { buildSummary, type SummaryDocument } from "../summary/document";

/** When every sample was prepared, by the clock of the machine. */
export const PREPARED_AT = new Date(2026, 10, 22, 10, 42);

export const MET_BY_A: Answers = {
  indication: ["baclofen-spasticity"],
  "a1-trial": ["yes"],
  "a1-control": ["no"],
  "a2-difficulties": ["self-care"],
  "a3-response": ["favorable"],
};

export const MET_BY_B: Answers = {
  indication: ["cancer-pain"],
  "b-severe-pain": ["yes"],
  "b-active-cancer": ["yes"],
  "b1-responsive": ["no"],
  "b2-response": ["favorable"],
};

/** A request detailed as clinics do. */
export const TYPED: Partial<RequestDetails> = {
  requestLabel: "R-2291",
  plan: "Cascade Health Alliance",
  patient: "Zebulon Quill",
  dateOfBirth: "1961-04-03",
  memberId: "OHP7731",
  dateOfService: "2026-12-08",
  requestingClinician: "Dr. Ada Vesper, Physical Medicine and Rehabilitation",
  npi: "1234567893",
  facility: "Providence Rehabilitation Center",
  preparedBy: "Ines Marlow",
};

/** The documentation of a request by category A, as a chart has it. */
export const PROOF_OF_A: Evidence = {
  documents: [
    {
      id: "history",
      kind: "Medication history",
      author: "Cascade Neurology",
      date: "10/01/2026",
      pages: "1-3",
    },
    {
      id: "therapy",
      kind: "Therapy evaluation",
      author: "Harbor Rehabilitation",
      date: "09/14/2026",
      pages: "1-6",
    },
    {
      id: "procedure",
      kind: "Procedure note of the trial",
      author: "Dr. Ada Vesper",
      date: "10/20/2026",
      pages: "1-2",
    },
  ],
  questions: {
    indication: {
      note: "Spastic quadriplegic cerebral palsy.",
      citations: [{ document: "history", pages: "1" }],
      forms: {},
    },
    "a1-trial": {
      note: "",
      citations: [
        { document: "history", pages: "2-3" },
        { document: "therapy", pages: "1" },
      ],
      forms: {
        methods: [
          {
            kind: "oral-medication",
            name: "baclofen",
            dose: "60",
            unit: "mg/day",
            from: "01/2025",
            to: "09/2025",
            outcomes: ["inadequate-control"],
          },
          {
            kind: "oral-medication",
            name: "tizanidine",
            dose: "12",
            unit: "mg/day",
            from: "09/2025",
            to: "01/2026",
            outcomes: ["intolerable-side-effects"],
            sideEffect: "sedation",
          },
          {
            kind: "physical-or-occupational-therapy",
            name: "twice weekly",
            from: "02/2025",
            to: "ongoing",
            outcomes: ["inadequate-control"],
          },
        ],
      },
    },
    "a1-control": {
      note: "Ashworth 3 to 4 in both legs on the full dose.",
      citations: [{ document: "therapy", pages: "2" }],
      forms: {},
    },
    "a2-difficulties": {
      note: "",
      citations: [{ document: "therapy", pages: "4" }],
      forms: { difficulty: [{ cannot: "Perineal care and dressing need two carers." }] },
    },
    "a3-response": {
      note: "",
      citations: [{ document: "procedure", pages: "1-2" }],
      forms: {
        "trial-dose": [
          {
            drug: "baclofen",
            dose: "50",
            unit: "mcg",
            route: "intrathecal",
            date: "10/20/2026",
            observed: "8",
          },
        ],
        measures: [
          { scale: "modified-ashworth", site: "hip adductors", before: "4", after: "2" },
          { scale: "modified-ashworth", site: "hamstrings", before: "3", after: "1+" },
        ],
      },
    },
  },
};

/** Codes that belong to such a request. */
export const CODES: readonly string[] = ["62362", "62350"];

/** A summary for tests, by its answers, details and whatever else was entered. */
export function sample(
  service: Parameters<typeof serviceOf>[0],
  answers: Answers,
  details: Partial<RequestDetails> = {},
  more: Partial<Assessment> = {},
): SummaryDocument {
  const empty = emptyAssessment();
  const given = Object.entries(answers).map(([id, values]) => [id, [...values]]);
  const assessment = {
    ...empty,
    service,
    answers: Object.fromEntries(given),
    details: { ...empty.details, ...details },
    ...more,
  };
  const determination = determine(serviceOf(service), answers, assessment);
  return buildSummary(determination, assessment, { preparedAt: PREPARED_AT, version: "1.2.3" });
}

/** A usual request with all that a form asks for, four methods, a trial, and four enclosures. */
export const FULLY_DOCUMENTED = sample(
  "implantation",
  { ...MET_BY_A, "a2-difficulties": ["posture-function", "self-care"] },
  {
    ...TYPED,
    urgency: "standard",
    performingClinician: "Roberto Vesper-Castellanos, MD",
    performingNpi: "1003000126",
    facility: "Providence Rehabilitation Center of Southern Oregon",
    facilityNpi: "1821089467",
    setting: "inpatient",
    contact: "Tomoko Nakamura",
    callback: "503-555-0142",
    fax: "503-555-0143",
    authorizationReference: "PA-2026-118822",
  },
  {
    codes: ["G80.0", ...CODES],
    evidence: {
      documents: [
        ...PROOF_OF_A.documents,
        {
          id: "clinic",
          kind: "Clinic note",
          author: "Cascade Neurology",
          date: "11/02/2026",
          pages: "1-4",
        },
      ],
      questions: {
        ...PROOF_OF_A.questions,
        "a1-trial": {
          note: "",
          citations: [
            { document: "history", pages: "2-3" },
            { document: "clinic", pages: "2" },
          ],
          forms: {
            methods: [
              ...(PROOF_OF_A.questions["a1-trial"]?.forms.methods ?? []),
              {
                kind: "botulinum-toxin",
                name: "onabotulinumtoxinA, hip adductors",
                from: "06/2025",
                outcomes: ["inadequate-control"],
              },
            ],
          },
        },
        "a2-difficulties": {
          note: "",
          citations: [{ document: "therapy", pages: "2-4" }],
          forms: {
            difficulty: [
              { cannot: "Unable to sit unsupported; two-person transfers." },
              { cannot: "Perineal hygiene is limited by adductor tone." },
            ],
          },
        },
      },
    },
  },
);
