import { describe, expect, it } from "vitest";
import { GUIDELINE } from "../guidelines/current";
import type { QuestionEvidence } from "./evidence";
import { type Assessment, emptyAssessment } from "./record";
import { asksForTrial, trialEvidenceFor } from "./trial-evidence";

const TRIAL: QuestionEvidence = {
  note: "Ordered by neurology",
  citations: [{ document: "d1", pages: "1" }],
  forms: {
    "trial-dose": [{ drug: "baclofen", dose: "50" }],
    measures: [{ scale: "penn-spasm", before: "4", after: "1" }],
  },
};

function trial(change: Partial<Assessment> = {}): Assessment {
  return {
    ...emptyAssessment(),
    service: "trial",
    answers: { "trial-purpose": ["antispasmodic-baclofen-pump"] },
    evidence: {
      documents: [{ id: "d1", kind: "Procedure note", author: "", date: "", pages: "" }],
      questions: { "trial-purpose": TRIAL },
    },
    ...change,
  };
}

describe("the evidence of a trial injection", () => {
  it("moves to A(3) of the pump request, doses and measures", () => {
    const evidence = trialEvidenceFor(trial());
    expect(evidence?.questions["a3-response"]).toEqual({
      note: "",
      citations: [],
      forms: TRIAL.forms,
    });
    expect(evidence?.documents).toEqual(trial().evidence.documents);
  });

  it("leaves where they are the rows that A(3) has no room for", () => {
    const full = Array.from({ length: 1000 }, () => ({ drug: "baclofen" }));
    const response = { ...TRIAL, forms: { "trial-dose": full } };
    const questions = { "trial-purpose": TRIAL, "a3-response": response };
    const evidence = trialEvidenceFor(trial({ evidence: { documents: [], questions } }));
    expect(evidence?.questions["a3-response"]?.forms["trial-dose"]).toEqual(full);
    expect(evidence?.questions["a3-response"]?.forms.measures).toEqual(TRIAL.forms.measures);
    expect(evidence?.questions["trial-purpose"]?.forms).toEqual({
      "trial-dose": TRIAL.forms["trial-dose"],
    });
  });

  it("fills A(3) to the last row that it has room for", () => {
    const response = { ...TRIAL, forms: { "trial-dose": Array.from({ length: 999 }, () => ({})) } };
    const questions = { "trial-purpose": TRIAL, "a3-response": response };
    const evidence = trialEvidenceFor(trial({ evidence: { documents: [], questions } }));
    expect(evidence?.questions["a3-response"]?.forms["trial-dose"]).toHaveLength(1000);
  });

  it("moves doses alone where there are no measures", () => {
    const forms = { "trial-dose": [{ drug: "baclofen" }] };
    const questions = { "trial-purpose": { ...TRIAL, forms } };
    const evidence = trialEvidenceFor(trial({ evidence: { documents: [], questions } }));
    expect(evidence?.questions["a3-response"]?.forms).toStrictEqual(forms);
    expect(evidence?.questions["trial-purpose"]?.forms).toStrictEqual({});
  });

  it("leaves with the injection what proves its purpose", () => {
    expect(trialEvidenceFor(trial())?.questions["trial-purpose"]).toEqual({ ...TRIAL, forms: {} });
  });

  it("leaves other rows with the injection", () => {
    const methods = [{ name: "baclofen" }];
    const questions = { "trial-purpose": { ...TRIAL, forms: { ...TRIAL.forms, methods } } };
    const evidence = trialEvidenceFor(trial({ evidence: { documents: [], questions } }));
    expect(evidence?.questions["trial-purpose"]?.forms).toStrictEqual({ methods });
  });

  it("goes behind what A(3) has already, and only once", () => {
    const before: QuestionEvidence = {
      note: "See video",
      citations: [],
      forms: { "trial-dose": [{ drug: "baclofen", dose: "25" }] },
    };
    const questions = { "trial-purpose": TRIAL, "a3-response": before };
    const evidence = trialEvidenceFor(trial({ evidence: { documents: [], questions } }));
    expect(evidence?.questions["a3-response"]).toEqual({
      ...before,
      forms: {
        "trial-dose": [
          { drug: "baclofen", dose: "25" },
          { drug: "baclofen", dose: "50" },
        ],
        measures: TRIAL.forms.measures,
      },
    });
    expect(evidence && trialEvidenceFor(trial({ evidence }))).toBeUndefined();
  });

  it.each<[string, Partial<Assessment>]>([
    ["the trial was of something else", { answers: { "trial-purpose": ["other"] } }],
    ["its purpose is not documented", { answers: { "trial-purpose": ["unknown"] } }],
    ["its purpose is not answered", { answers: {} }],
    ["there is none", { evidence: { documents: [], questions: {} } }],
  ])("is not carried where %s", (_, change) => {
    expect(trialEvidenceFor(trial(change))).toBeUndefined();
  });

  it("changes nothing of the trial's own record, and answers nothing", () => {
    const before = trial();
    trialEvidenceFor(before);
    expect(before).toEqual(trial());
  });

  it("is asked for by the device services only", () => {
    const asking = GUIDELINE.services.filter(asksForTrial).map(({ id }) => id);
    expect(asking).toEqual(["implantation", "revision", "replacement"]);
  });
});
