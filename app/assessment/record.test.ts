import { expect, test } from "vitest";
import {
  type Assessment,
  countAnswered,
  emptyAssessment,
  REQUEST_DETAILS,
  STORAGE,
  withoutMemory,
} from "./record";

const FULL: Assessment = {
  service: "implantation",
  answers: { "a1-trial": ["yes"] },
  askRemaining: true,
  opened: ["a3-response"],
  details: { ...emptyAssessment().details, patient: "Ada" },
  evidence: { documents: [], questions: { "a1-trial": { note: "Ada", citations: [], forms: {} } } },
  codes: ["62362"],
  typedCode: "ABCD",
};

test("without what lives in memory, every piece is as the storage table says", () => {
  const rest = withoutMemory(FULL);
  for (const [piece, [place]] of Object.entries(STORAGE)) {
    const left = JSON.stringify(Reflect.get(rest, piece));
    const expected = place === "session" ? FULL : emptyAssessment();
    expect(left, piece).toBe(JSON.stringify(Reflect.get(expected, piece)));
  }
  expect(JSON.stringify(rest)).not.toContain("Ada");
});

test("a question with an empty list of answers is not counted as answered", () => {
  expect(countAnswered({})).toBe(0);
  expect(countAnswered({ "a1-trial": ["yes"], "a1-control": [], indication: ["other"] })).toBe(2);
});

test("the details of a request are these, of these kinds and lengths, typed so", () => {
  const kept = REQUEST_DETAILS.map(({ id, label, ...rest }) => [id, Boolean(label), rest]);
  expect(kept).toEqual([
    ["requestLabel", true, { kind: "text", maxLength: 80 }],
    ["plan", true, { kind: "text" }],
    ["authorizationReference", true, { kind: "text" }],
    ["urgency", true, { kind: "urgency", options: ["urgent", "standard"] }],
    ["patient", true, { kind: "text" }],
    ["dateOfBirth", true, { kind: "date" }],
    ["memberId", true, { kind: "text", maxLength: 40 }],
    ["dateOfService", true, { kind: "date", future: true }],
    ["requestingClinician", true, { kind: "text" }],
    ["performingClinician", true, { kind: "text" }],
    ["npi", true, { kind: "text", shape: "npi" }],
    ["facility", true, { kind: "text" }],
    ["callback", true, { kind: "text", shape: "phone", maxLength: 40 }],
    ["fax", true, { kind: "text", shape: "phone", maxLength: 40 }],
    ["preparedBy", true, { kind: "text" }],
    ["supersedes", true, { kind: "text" }],
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

test("only coded answers may be in the session; everything but a code being typed may be in a kept draft", () => {
  const places = Object.entries(STORAGE).map(([piece, where]) => `${piece}: ${where.join(", ")}`);
  expect(places).toEqual([
    "service: session, draft",
    "answers: session, draft",
    "askRemaining: session, draft",
    "opened: memory, draft",
    "details: memory, draft",
    "evidence: memory, draft",
    "codes: memory, draft",
    "typedCode: memory",
  ]);
});
