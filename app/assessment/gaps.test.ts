import { describe, expect, it } from "vitest";
import type { Answers } from "../criteria/criterion";
import { determine, findService } from "./determination";
import type { Evidence, QuestionEvidence } from "./evidence";
import { GAP_WORDS, gaps } from "./gaps";
import { emptyAssessment } from "./record";

const BLANK: QuestionEvidence = { note: "", citations: [], forms: {} };
const MET: Answers = {
  indication: ["baclofen-spasticity"],
  "a1-trial": ["yes"],
  "a1-control": ["no"],
  "a2-difficulties": ["self-care"],
  "a3-response": ["favorable"],
};

const { evidence: NO_EVIDENCE } = emptyAssessment();

function listed(answers: Answers, evidence: Evidence = NO_EVIDENCE, askRemaining = false) {
  const service = findService("implantation");
  if (!service) throw new Error("no such service");
  return gaps(determine(service, answers, { askRemaining }), evidence).map(
    ({ question, kind }) => `${question.id}: ${kind}`,
  );
}

function proven(details: Partial<QuestionEvidence>): Evidence {
  const blank = { author: "", date: "", pages: "" };
  const documents = [
    { id: "x", kind: "Clinic note", ...blank },
    { id: "bare", kind: " ", ...blank },
  ];
  return { documents, questions: { "a1-trial": { ...BLANK, ...details } } };
}

describe("the gap list", () => {
  it("tells apart what is unanswered, not documented and without proof, in the note's order", () => {
    const answers = { indication: ["baclofen-spasticity"], "a1-trial": ["unknown"] };
    expect(listed(answers)).toEqual([
      "indication: no-proof",
      "a1-trial: not-documented",
      "a1-control: unanswered",
      "a1-side-effects: unanswered",
      "a2-difficulties: unanswered",
      "a3-response: unanswered",
    ]);
  });

  it("names questions that are still to come while they can change the result, or are asked anyway", () => {
    const settled = { indication: ["baclofen-spasticity"], "a1-trial": ["no"] };
    const proofs = ["indication: no-proof", "a1-trial: no-proof"];
    expect(listed(settled)).toEqual(proofs);
    expect(listed(settled, NO_EVIDENCE, true)).toEqual([
      ...proofs,
      "a1-control: unanswered",
      "a1-side-effects: unanswered",
      "a2-difficulties: unanswered",
      "a3-response: unanswered",
    ]);
  });

  it.each<[string, Partial<QuestionEvidence>]>([
    ["a note", { note: "Seen in the chart" }],
    ["a row of details", { forms: { methods: [{ name: "baclofen" }] } }],
    ["a citation", { citations: [{ document: "x", pages: "" }] }],
  ])("shrinks by %s", (_, details) => {
    expect(listed(MET)).toContain("a1-trial: no-proof");
    expect(listed(MET, proven(details))).toEqual(
      listed(MET).filter((gap) => gap !== "a1-trial: no-proof"),
    );
  });

  it.each<[string, Partial<QuestionEvidence>]>([
    ["a blank note", { note: " \n" }],
    ["a blank row", { forms: { methods: [{ name: " " }, {}] } }],
    ["pages of no document", { citations: [{ document: "", pages: "3" }] }],
    ["a document that is not listed", { citations: [{ document: "gone", pages: "3" }] }],
    ["a document of which nothing is typed", { citations: [{ document: "bare", pages: "3" }] }],
    ["a row of another form", { forms: { cancer: [{ type: "x" }] } }],
  ])("does not shrink by %s", (_, details) => {
    expect(listed(MET, proven(details))).toEqual(listed(MET));
  });

  it("does not take details for an answer", () => {
    const evidence = proven({ note: "Two years of tizanidine" });
    expect(listed({ ...MET, "a1-trial": ["unknown"] }, evidence)).toContain(
      "a1-trial: not-documented",
    );
  });

  it("says nothing of answers set aside, and is empty when all is proven", () => {
    const answers = { ...MET, "b-severe-pain": ["yes"] };
    expect(listed(answers).some((gap) => gap.startsWith("b-"))).toBe(false);
    const questions = Object.fromEntries(
      Object.keys(MET).map((id) => [id, { ...BLANK, note: "x" }]),
    );
    expect(listed(MET, { documents: [], questions })).toEqual([]);
  });
});

it("is said in words why something is still to obtain", () => {
  expect(GAP_WORDS).toEqual({
    unanswered: "not answered",
    "not-documented": "not documented",
    "no-proof": "answered, no proof named",
  });
});
