import { describe, expect, it } from "vitest";
import { type Assessment, emptyAssessment } from "../../assessment/record";
import { fileName, resultOf, writeAttachment, writeFile } from "./file";
import { readFile } from "./file-reader";

const WRITING = { version: "9.9.9", now: new Date("2026-11-22T18:00:00.000Z") };
const BLANK = { note: "", citations: [], forms: {} };

/** Category A met, with an answer of category B set aside, and details on both. */
const ASSESSMENT: Assessment = {
  ...emptyAssessment(),
  service: "replacement",
  answers: {
    indication: ["baclofen-spasticity"],
    "a1-trial": ["yes"],
    "a1-control": ["no"],
    "a2-difficulties": ["self-care"],
    "a3-response": ["favorable"],
    "b-severe-pain": ["yes"],
    "trial-purpose": [],
  },
  details: { ...emptyAssessment().details, patient: "Jo Secret", dateOfBirth: "1990-05-01" },
  evidence: {
    documents: [{ id: "d1", kind: "Note", author: "Clinic", date: "2025", pages: "4" }],
    questions: {
      service: { ...BLANK, forms: { device: [{ model: "X" }] } },
      "a1-trial": { ...BLANK, note: "on file" },
      "b-severe-pain": { ...BLANK, note: "left behind" },
    },
  },
  codes: ["62362"],
};

function saved(text: string) {
  const content: unknown = JSON.parse(text);
  return content;
}

describe("a saved file", () => {
  it("says what it is, what it was made with, and what the result was", () => {
    expect(saved(writeFile(ASSESSMENT, WRITING))).toMatchObject({
      kind: "note-170-assessment",
      format: 2,
      appVersion: "9.9.9",
      guideline: { id: "note-170", fingerprint: expect.stringMatching(/^[\da-f]{64}$/) },
      createdAt: "2026-11-22T18:00:00.000Z",
      savedAt: "2026-11-22T18:00:00.000Z",
      result: { result: "met", lines: [71, 283, 290] },
    });
  });

  it("has the details that were typed, and no others", () => {
    expect(saved(writeFile(ASSESSMENT, WRITING))).toHaveProperty("details", {
      patient: "Jo Secret",
      dateOfBirth: "1990-05-01",
    });
  });

  it("keeps set-aside answers and their details under a key of their own", () => {
    const content = saved(writeFile(ASSESSMENT, WRITING));
    expect(content).toMatchObject({
      setAside: {
        answers: { "b-severe-pain": ["yes"] },
        evidence: { "b-severe-pain": { note: "left behind" } },
      },
    });
    expect(content).not.toHaveProperty(["answers", "b-severe-pain"]);
    expect(content).not.toHaveProperty(["evidence", "questions", "b-severe-pain"]);
    expect(content).not.toHaveProperty(["setAside", "answers", "trial-purpose"]);
  });

  it("counts the details of what was opened ahead of the flow", () => {
    const questions = { "a3-response": { ...BLANK, note: "ahead" } };
    const early: Assessment = {
      ...{ ...ASSESSMENT, answers: { indication: ["baclofen-spasticity"] } },
      evidence: { documents: [], questions },
    };
    const opened = ["a3-response"];
    expect(saved(writeFile(early, WRITING))).toHaveProperty("setAside.evidence", questions);
    expect(saved(writeFile({ ...early, opened }, WRITING))).toMatchObject({
      evidence: { questions },
      setAside: { evidence: {} },
    });
  });

  it("keeps the words of every answered question, of those set aside too", () => {
    const { words } = JSON.parse(writeFile(ASSESSMENT, WRITING));
    expect(Object.keys(words)).toEqual(expect.arrayContaining(["a3-response", "b-severe-pain"]));
  });

  it("keeps the day on which it was first saved", () => {
    const createdAt = "2026-11-01T08:00:00.000Z";
    expect(saved(writeFile(ASSESSMENT, { ...WRITING, createdAt }))).toMatchObject({ createdAt });
  });

  it("has no result before a service is chosen, and opens all the same", () => {
    const text = writeFile({ ...ASSESSMENT, service: "" }, WRITING);
    expect(saved(text)).not.toHaveProperty("result");
    expect(readFile(text)).toMatchObject({ kind: "opened", assessment: { service: "" } });
    expect(resultOf({ ...ASSESSMENT, service: "" })).toBeUndefined();
  });
});

describe("an attachment", () => {
  it("has nothing that is set aside", () => {
    const text = writeAttachment(ASSESSMENT, WRITING);
    expect(saved(text)).not.toHaveProperty("setAside");
    expect(text).not.toContain("b-severe-pain");
    expect(text).not.toContain("left behind");
  });

  it("has the words of what counts, and of nothing that is set aside", () => {
    const { words } = JSON.parse(writeAttachment(ASSESSMENT, WRITING));
    expect(Object.keys(words)).toContain("a3-response");
    expect(Object.keys(words)).not.toContain("b-severe-pain");
  });

  it("has nothing of another text, which a saved file has", () => {
    const ofAnotherText = [{ id: "b-severe-pain", values: ["yes"], fingerprint: "e".repeat(64) }];
    const assessment = { ...ASSESSMENT, ofAnotherText };
    expect(saved(writeAttachment(assessment, WRITING))).not.toHaveProperty("ofAnotherText");
    expect(saved(writeFile(assessment, WRITING))).toHaveProperty("ofAnotherText", ofAnotherText);
    expect(saved(writeFile(ASSESSMENT, WRITING))).not.toHaveProperty("ofAnotherText");
  });

  it("gives back everything else", () => {
    const { "b-severe-pain": _, "trial-purpose": __, ...answers } = ASSESSMENT.answers;
    const { "b-severe-pain": ___, ...questions } = ASSESSMENT.evidence.questions;
    const evidence = { ...ASSESSMENT.evidence, questions };
    expect(readFile(writeAttachment(ASSESSMENT, WRITING))).toMatchObject({
      kind: "opened",
      assessment: { ...ASSESSMENT, answers, evidence },
    });
  });

  it("leaves out the details of a request that takes none", () => {
    const text = writeAttachment({ ...ASSESSMENT, service: "implantation" }, WRITING);
    expect(saved(text)).not.toHaveProperty(["evidence", "questions", "service"]);
    expect(text).toContain("on file");
  });
});

describe("a file's name", () => {
  const now = new Date(2026, 10, 22, 23, 59, 5);
  const time = "235905";

  const named = (service: string, label = "", labelInName = false) => ({
    ...emptyAssessment(),
    service,
    labelInName,
    details: { ...emptyAssessment().details, requestLabel: label, patient: "Jo Secret" },
  });

  it("has the service and the time to the second, and nothing of the patient", () => {
    const name = fileName(named("implantation", "R-2291"), now);
    expect(name).toBe(`note-170-implantation-2026-11-22-${time}.json`);
    expect(fileName(named("trial"), now, "pdf")).toBe(`note-170-trial-2026-11-22-${time}.pdf`);
  });

  it("has the label where that is checked, as far as any system takes it", () => {
    const name = (label: string) => fileName(named("trial", label, true), now);
    expect(name(" R:2291 / Núñez? ")).toBe(`note-170-trial-R-2291-Núñez-2026-11-22-${time}.json`);
    expect(name("../..")).toBe(`note-170-trial-2026-11-22-${time}.json`);
    expect(name("x".repeat(80))).toContain(`-${"x".repeat(40)}-2026`);
  });

  it("has no service that is none", () => {
    const name = `note-170-2026-11-22-${time}.json`;
    expect(fileName(named(""), now)).toBe(name);
    expect(fileName(named("../etc/Jo Secret"), now)).toBe(name);
  });
});
