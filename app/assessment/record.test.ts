import { expect, test } from "vitest";
import { type Assessment, countAnswered, emptyAssessment, STORAGE, withoutMemory } from "./record";
import { REQUEST_DETAILS } from "./request/request-details";

const FULL: Assessment = {
  service: "implantation",
  answers: { "a1-trial": ["yes"] },
  askRemaining: true,
  opened: ["a3-response"],
  details: { ...emptyAssessment().details, patient: "Ada" },
  evidence: { documents: [], questions: { "a1-trial": { note: "Ada", citations: [], forms: {} } } },
  codes: ["62362"],
  ofAnotherText: [{ id: "a1-control", values: ["no"], fingerprint: "e".repeat(64) }],
  carried: ["a1-trial"],
  typedCode: "ABCD",
  labelInName: true,
  filledIn: ["npi"],
};

test("without what lives in memory, every piece is as the storage table says", () => {
  const rest = withoutMemory(FULL);
  for (const [piece, [place]] of Object.entries(STORAGE)) {
    const left = JSON.stringify(Reflect.get(rest, piece));
    const expected = place === "session" ? FULL : emptyAssessment();
    expect(left, piece).toBe(JSON.stringify(Reflect.get(expected, piece)));
  }
  expect(JSON.stringify(rest)).not.toContain("Ada");
  expect(withoutMemory(emptyAssessment())).toStrictEqual(emptyAssessment());
});

test("a question with an empty list of answers is not counted as answered", () => {
  expect(countAnswered({})).toBe(0);
  expect(countAnswered({ "a1-trial": ["yes"], "a1-control": [], indication: ["other"] })).toBe(2);
});

const CLINICIAN = { kind: "text", group: "clinicians", clinic: true };
const CONTACT = { kind: "text", group: "contact", clinic: true };

test("the details of a request are these, in the order of a prior-authorization form, of these kinds and lengths, and these are the clinic's", () => {
  const kept = REQUEST_DETAILS.map(({ id, label, ...rest }) => [id, Boolean(label), rest]);
  expect(kept).toEqual([
    [
      "urgency",
      true,
      {
        ...{ kind: "choice", group: "priority" },
        options: [
          { value: "standard", label: "Standard" },
          { value: "urgent", label: "Expedited (urgent)" },
        ],
      },
    ],
    ["patient", true, { kind: "text", group: "member" }],
    ["dateOfBirth", true, { kind: "date", group: "member", birth: true }],
    ["memberId", true, { kind: "text", group: "member", maxLength: 40 }],
    ["plan", true, { kind: "text", group: "member" }],
    ["requestingClinician", true, CLINICIAN],
    ["npi", true, { ...CLINICIAN, shape: "npi" }],
    ["performingClinician", true, CLINICIAN],
    ["performingNpi", true, { ...CLINICIAN, shape: "npi" }],
    ["facility", true, CLINICIAN],
    ["facilityNpi", true, { ...CLINICIAN, shape: "npi" }],
    ["contact", true, CONTACT],
    ["callback", true, { ...CONTACT, shape: "phone", maxLength: 40 }],
    ["fax", true, { ...CONTACT, shape: "phone", maxLength: 40 }],
    ["dateOfService", true, { kind: "date", group: "service", future: true, near: true }],
    [
      "setting",
      true,
      {
        ...{ kind: "choice", group: "service" },
        options: [
          { value: "inpatient", label: "Inpatient" },
          { value: "outpatient", label: "Outpatient" },
        ],
      },
    ],
    ["authorizationReference", true, { kind: "text", group: "reference" }],
    ["requestLabel", true, { kind: "text", group: "reference", maxLength: 80 }],
    ["preparedBy", true, { kind: "text", group: "reference", clinic: true }],
    ["supersedes", true, { kind: "text", group: "reference" }],
  ]);
});

test("an assessment with nothing entered has every detail, blank", () => {
  expect(emptyAssessment()).toEqual({
    service: "",
    answers: {},
    askRemaining: false,
    opened: [],
    details: Object.fromEntries(REQUEST_DETAILS.map(({ id }) => [id, ""])),
    evidence: { documents: [], questions: {} },
    codes: [],
  });
});

test("only coded answers may be in the session; what was entered may be in a kept draft, and only the clinic's own details on the computer", () => {
  const places = Object.entries(STORAGE).map(([piece, where]) => `${piece}: ${where.join(", ")}`);
  expect(places).toEqual([
    "service: session, draft",
    "answers: session, draft",
    "askRemaining: session, draft",
    "opened: memory, draft",
    "details: memory, draft",
    "evidence: memory, draft",
    "codes: memory, draft",
    "ofAnotherText: session, draft",
    "carried: memory",
    "typedCode: memory",
    "labelInName: memory",
    "filledIn: memory",
    "clinic: memory, computer",
  ]);
});
