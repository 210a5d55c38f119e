import type { Page } from "@playwright/test";
import { type Answer, assess, openSummary, type Service, typefaces } from "../steps/assessment";
import { chooseFile, confirmArrival, download, startAfresh } from "../steps/saved-work";
import { A_MET, B_MET, LOST_A, MAINTENANCE_MET, NOT_MET_A } from "./cases";

/** What is documented beside an answer, as a saved file holds it. */
interface Documented {
  readonly note?: string;
  /** Which enclosures prove it, counted from 1, each with its pages. */
  readonly cited?: readonly (readonly [enclosure: number, pages: string])[];
  readonly forms?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

/** A request as a clinic sends it, with all that a form asks for. */
export interface Usual {
  readonly name: string;
  readonly service: Service;
  readonly answers: readonly Answer[];
  readonly enclosed: readonly (readonly [
    kind: string,
    author: string,
    date: string,
    pages: string,
  ])[];
  readonly documented: Readonly<Record<string, Documented>>;
  readonly codes: readonly string[];
}

/** Every request detail, with long names. Dates as they are typed in forms of either kind. */
const DETAILS = {
  requestLabel: "R-2291",
  plan: "Cascade Health Alliance",
  authorizationReference: "PA-2026-118822",
  urgency: "standard",
  patient: "Zebulon Quill",
  dateOfBirth: "04/03/1961",
  memberId: "OHP7731904",
  dateOfService: "12/08/2026",
  requestingClinician: "Dr. Ada Vesper, Physical Medicine and Rehabilitation",
  npi: "1234567893",
  performingClinician: "Roberto Vesper-Castellanos, MD",
  performingNpi: "1003000126",
  facility: "Providence Rehabilitation Center of Southern Oregon",
  facilityNpi: "1821089467",
  setting: "inpatient",
  contact: "Tomoko Nakamura",
  callback: "503-555-0142",
  fax: "541-555-0186",
  preparedBy: "Ines Marlow",
} as const;

/** The request details that are numbers, as they are printed. */
export const DETAIL_NUMBERS: readonly string[] = [
  ...[DETAILS.requestLabel, DETAILS.authorizationReference, DETAILS.memberId],
  ...[DETAILS.dateOfBirth, DETAILS.dateOfService],
  ...[DETAILS.npi, DETAILS.performingNpi, DETAILS.facilityNpi],
  ...[DETAILS.callback, DETAILS.fax],
];

const CHART = [
  ["Medication history", "Cascade Neurology", "10/01/2026", "1-3"],
  ["Therapy evaluation", "Harbor Rehabilitation", "09/14/2026", "1-6"],
  ["Procedure note of the trial", "Dr. Ada Vesper", "10/20/2026", "1-2"],
  ["Clinic note", "Cascade Neurology", "11/02/2026", "1-4"],
] as const;

const DRUG = { kind: "oral-medication", unit: "mg/day" };
const UNCONTROLLED = { outcomes: ["inadequate-control"] };

const BY_A: Readonly<Record<string, Documented>> = {
  indication: { note: "Spastic quadriplegic cerebral palsy.", cited: [[1, "1"]] },
  "a1-trial": {
    cited: [
      [1, "2-3"],
      [4, "2"],
    ],
    forms: {
      methods: [
        { ...DRUG, name: "baclofen", dose: "60", from: "01/2025", to: "09/2025", ...UNCONTROLLED },
        {
          ...{ ...DRUG, name: "tizanidine", dose: "12", from: "09/2025", to: "01/2026" },
          ...{ outcomes: ["intolerable-side-effects"], sideEffect: "sedation" },
        },
        {
          ...{ kind: "physical-or-occupational-therapy", name: "twice weekly" },
          ...{ from: "02/2025", to: "ongoing", ...UNCONTROLLED },
        },
        {
          ...{ kind: "botulinum-toxin", name: "onabotulinumtoxinA, hip adductors" },
          ...{ from: "06/2025", ...UNCONTROLLED },
        },
      ],
    },
  },
  "a1-control": { note: "Ashworth 3 to 4 in both legs on the full dose.", cited: [[2, "2"]] },
  "a2-difficulties": {
    cited: [[2, "2-4"]],
    forms: {
      difficulty: [
        { cannot: "Unable to sit unsupported; two-person transfers." },
        { cannot: "Perineal hygiene is limited by adductor tone." },
      ],
    },
  },
  "a3-response": {
    cited: [[3, "1-2"]],
    forms: {
      "trial-dose": [
        {
          ...{ drug: "baclofen", dose: "50", unit: "mcg", route: "intrathecal" },
          ...{ date: "10/20/2026", observed: "8" },
        },
      ],
      measures: [
        { scale: "modified-ashworth", site: "hip adductors", before: "4", after: "2" },
        { scale: "modified-ashworth", site: "hamstrings", before: "3", after: "1+" },
      ],
    },
  },
};

const BY_B: Readonly<Record<string, Documented>> = {
  indication: { note: "Pancreatic adenocarcinoma.", cited: [[1, "1"]] },
  "b-severe-pain": { note: "Pain 8 to 9 of 10 on most days.", cited: [[4, "1"]] },
  "b-active-cancer": {
    cited: [[1, "2"]],
    forms: { cancer: [{ type: "Pancreatic adenocarcinoma", staged: "08/17/2026" }] },
  },
  "b1-responsive": {
    cited: [[4, "2-3"]],
    forms: {
      "pain-strategies": [
        { kind: "opioid", name: "morphine", dose: "240", unit: "mg/day", ...UNCONTROLLED },
        { kind: "opioid", name: "fentanyl, transdermal", from: "05/2026", ...UNCONTROLLED },
        { kind: "adjuvant-drug", name: "gabapentin", dose: "2400", unit: "mg/day" },
        { kind: "non-opioid-analgesic", name: "ketorolac", from: "06/2026", ...UNCONTROLLED },
      ],
    },
  },
  "b2-response": {
    cited: [[3, "1-2"]],
    forms: {
      "trial-dose": [
        {
          ...{ drug: "morphine", dose: "0.5", unit: "mg", route: "intrathecal" },
          ...{ date: "10/20/2026", observed: "24" },
        },
      ],
      measures: [
        { scale: "pain", before: "9", after: "3" },
        { scale: "other", otherScale: "Hours of sleep", before: "2", after: "6" },
      ],
    },
  },
};

const ANSWERS_A: readonly Answer[] = A_MET.answers.map((each) =>
  each[0] === "a2-difficulties" ? ["a2-difficulties", "posture-function", "self-care"] : each,
);

const TRIAL_DOSE = BY_A["a3-response"] ?? {};

/** The most usual of them. */
export const IMPLANTATION_BY_A: Usual = {
  ...{ name: "implantation by A", service: "implantation", answers: ANSWERS_A },
  ...{ enclosed: CHART, documented: BY_A, codes: ["G80.0", "62362", "62350"] },
};

/** Of each service one, and of a new implantation one by either category. All are met. */
export const USUAL: readonly Usual[] = [
  IMPLANTATION_BY_A,
  {
    ...{ name: "implantation by B", service: "implantation", answers: B_MET.answers },
    ...{ enclosed: CHART, documented: BY_B, codes: ["C25.9", "62362", "62350"] },
  },
  {
    ...{ name: "revision", service: "revision", answers: ANSWERS_A },
    ...{ enclosed: CHART, documented: BY_A, codes: ["G80.0", "62350"] },
  },
  {
    ...{ name: "replacement", service: "replacement", answers: ANSWERS_A },
    ...{ enclosed: CHART, documented: BY_A, codes: ["G80.0", "62362"] },
  },
  {
    ...{ name: "maintenance", service: "maintenance", answers: MAINTENANCE_MET.answers },
    enclosed: CHART,
    documented: {
      "m-complications": {
        cited: [[1, "2"]],
        forms: {
          regimen: [
            {
              ...{ drug: "baclofen", dose: "182.4", unit: "mcg/day", refill: "08/24/2026" },
              ...{ concentration: "500", concentrationUnit: "mcg/mL", alarm: "12/19/2026" },
            },
          ],
        },
      },
      "m-benefit": {
        cited: [[2, "3"]],
        forms: { benefit: [{ measure: "Ashworth, hips", value: "1", date: "09/14/2026" }] },
      },
    },
    codes: ["Z45.49", "62370"],
  },
  {
    name: "removal",
    ...{ service: "removal", answers: [["removal-indication", "unlisted"]] },
    enclosed: CHART,
    documented: { "removal-indication": { note: "Failed back surgery.", cited: [[1, "3"]] } },
    codes: ["T85.79XA", "62365"],
  },
  {
    ...{ name: "trial", service: "trial" },
    answers: [["trial-purpose", "antispasmodic-baclofen-pump"]],
    ...{ enclosed: CHART, documented: { "trial-purpose": TRIAL_DOSE }, codes: ["G80.0", "62323"] },
  },
];

/** Two that are not met and not decided. */
export const UNMET: readonly Usual[] = [
  {
    ...{ name: "replacement, not met", service: "replacement", answers: NOT_MET_A.answers },
    ...{ enclosed: CHART, documented: BY_A, codes: ["G80.0", "62362"] },
  },
  {
    ...{ name: "revision, open", service: "revision", answers: LOST_A.answers },
    ...{ enclosed: CHART, documented: BY_A, codes: ["G80.0", "62350"] },
  },
];

/** The dates, enclosures, pages and codes of what is documented, as they are printed. */
export function numbersOf({ enclosed, documented, codes }: Usual): string[] {
  const rows = Object.values(documented).flatMap(({ forms = {} }) => Object.values(forms).flat());
  const typed = rows.flatMap((row) => Object.values(row)).map(String);
  return [
    ...codes,
    ...enclosed.map(([, , date]) => date),
    ...typed.filter((text) => /^\d\d\/(\d\d\/)?\d{4}$/.test(text)),
    ...Object.values(documented)
      .flatMap(({ cited = [] }) => cited)
      .map(([enclosure, pages]) => `Encl. ${enclosure}, p. ${pages}`),
  ];
}

function evidenceOf({ enclosed, documented }: Usual) {
  return {
    documents: enclosed.map(([kind, author, date, pages], at) => ({
      ...{ id: `enclosed-${at + 1}`, kind, author, date, pages },
    })),
    questions: Object.fromEntries(
      Object.entries(documented).map(([id, { note = "", cited = [], forms = {} }]) => {
        const citations = cited.map(([number, pages]) => ({
          ...{ document: `enclosed-${number}`, pages },
        }));
        return [id, { note, citations, forms }];
      }),
    ),
  };
}

/** Answers a usual request, and opens it as a saved file that documents it; ends at its summary. */
export async function openUsual(page: Page, usual: Usual): Promise<void> {
  await assess(page, usual.service, usual.answers);
  const saved = await download(page, "Save to a file");
  await confirmArrival(page);
  const file = JSON.parse(saved.buffer.toString()) as { details: object };
  const details = { ...file.details, ...DETAILS };
  const whole = { ...file, evidence: evidenceOf(usual), codes: usual.codes, details };
  await startAfresh(page);
  await chooseFile(page, {
    ...saved,
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(whole)),
  });
  await openSummary(page);
  await typefaces(page);
}
