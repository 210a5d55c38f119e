import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { GUIDELINE } from "../../guidelines/current";
import type { QuestionEvidence } from "../evidence/evidence";
import { type Assessment, emptyAssessment } from "../record";
import { ASSESSMENTS } from "../testing/assessments";
import { cases } from "../testing/random";
import {
  asksForTrial,
  choicesAlong,
  detailsAlong,
  nextRequest,
  trialEvidenceFor,
} from "./next-request";
import { REQUEST_DETAILS } from "./request-details";

const MEMBERS = ["patient", "dateOfBirth", "memberId", "plan"];
const CLINICS = [
  ...["requestingClinician", "npi", "performingClinician", "performingNpi", "facility"],
  ...["facilityNpi", "contact", "callback", "fax", "preparedBy"],
];

const DOSE = { drug: "baclofen", dose: "50", unit: "mcg" };

/** A trial injection with every detail typed, each by its id, and evidence, codes and answers. */
function fullTrial(): Assessment {
  const empty = emptyAssessment();
  return {
    ...empty,
    service: "trial",
    answers: { "trial-purpose": ["antispasmodic-baclofen-pump"], indication: ["other"] },
    askRemaining: true,
    opened: ["a1-trial"],
    details: {
      ...empty.details,
      ...Object.fromEntries(REQUEST_DETAILS.map(({ id }) => [id, `typed ${id}`])),
    },
    evidence: {
      documents: [{ id: "d1", kind: "Procedure note", author: "", date: "2025", pages: "2" }],
      questions: {
        "trial-purpose": {
          note: "For a pump",
          citations: [{ document: "d1", pages: "1" }],
          forms: { "trial-dose": [DOSE] },
        },
      },
    },
    codes: ["62362"],
    ofAnotherText: [],
    carried: ["a1-trial"],
    typedCode: "ABCD",
    labelInName: true,
  };
}

function typedIn({ details }: Assessment): string[] {
  return Object.entries(details)
    .filter(([, text]) => text !== "")
    .map(([id]) => id)
    .sort();
}

describe("a new request", () => {
  it("begins with nothing of another where nothing is to come along", () => {
    expect(nextRequest(fullTrial(), "nothing")).toStrictEqual(emptyAssessment());
  });

  it("takes the clinic details along, marked as filled in, and nothing of a patient", () => {
    const next = nextRequest(fullTrial(), "clinic");
    expect(typedIn(next)).toEqual([...CLINICS].sort());
    expect(next.details.npi).toBe("typed npi");
    const { details, filledIn, ...rest } = next;
    const { details: blank, ...empty } = emptyAssessment();
    expect(rest).toStrictEqual(empty);
    expect([...(filledIn ?? [])].sort()).toEqual([...CLINICS].sort());
    expect(Object.keys(details)).toEqual(Object.keys(blank));
  });

  it("takes the member, the clinic and the evidence along for the same member", () => {
    const next = nextRequest(fullTrial(), "member");
    expect(typedIn(next)).toEqual([...MEMBERS, ...CLINICS].sort());
    expect(next.evidence.documents).toEqual(fullTrial().evidence.documents);
  });

  it("has the doses of a trial where a pump request asks for them, and what proves its purpose where it was", () => {
    const { questions } = nextRequest(fullTrial(), "member").evidence;
    expect(questions["a3-response"]?.forms["trial-dose"]).toEqual([DOSE]);
    expect(questions["trial-purpose"]).toEqual({
      note: "For a pump",
      citations: [{ document: "d1", pages: "1" }],
      forms: {},
    });
  });

  it("leaves the evidence of any other request as it was", () => {
    const refill: Assessment = { ...fullTrial(), service: "maintenance", answers: {} };
    expect(nextRequest(refill, "member").evidence).toEqual(refill.evidence);
  });

  it("shares nothing with the request that it was begun from", () => {
    const from = { ...fullTrial(), answers: {} };
    nextRequest(from, "member").evidence.documents.push({
      ...{ id: "d2", kind: "", author: "", date: "", pages: "" },
    });
    expect(from.evidence.documents).toHaveLength(1);
  });

  test.each(["nothing", "clinic", "member"] as const)(
    "never takes an answer, a code, a label, a date of service or a reference along (%s)",
    (along) => {
      const taken = fc.property(ASSESSMENTS, (assessment) => {
        const next = nextRequest(assessment, along);
        const { details, evidence, filledIn, ...rest } = next;
        const empty = emptyAssessment();
        expect(rest).toStrictEqual({
          ...{ service: "", answers: {}, askRemaining: false, opened: [], codes: [] },
        });
        const allowed = along === "nothing" ? [] : along === "clinic" ? CLINICS : undefined;
        expect(
          typedIn(next).filter((id) => !(allowed ?? [...CLINICS, ...MEMBERS]).includes(id)),
        ).toEqual([]);
        if (along !== "member") expect(evidence).toEqual(empty.evidence);
        expect(Object.keys(details)).toEqual(Object.keys(empty.details));
        for (const id of filledIn ?? []) expect(CLINICS).toContain(id);
      });
      fc.assert(taken, cases(100));
    },
  );
});

describe("what can come along", () => {
  it("is nothing where nothing is typed", () => {
    expect(choicesAlong(emptyAssessment())).toEqual(["nothing"]);
  });

  it("is the clinic’s own where any of it is typed, and the member’s only where one is named", () => {
    const { details, ...rest } = emptyAssessment();
    const given = (typed: Partial<typeof details>) =>
      choicesAlong({ ...rest, details: { ...details, ...typed } });
    expect(given({ fax: "503" })).toEqual(["nothing", "clinic"]);
    expect(given({ plan: "CCO", dateOfBirth: "2001", npi: " " })).toEqual(["nothing"]);
    expect(given({ memberId: "OHP7731" })).toEqual(["nothing", "member"]);
    expect(given({ patient: "Quill", contact: "Ines" })).toEqual(["nothing", "clinic", "member"]);
  });

  it("is named by what is typed, in the order of the form", () => {
    const labels = detailsAlong(fullTrial().details, "member").map(({ label }) => label);
    expect(labels.slice(0, 4)).toEqual([
      "Patient (name or initials)",
      "Date of birth",
      "Member ID",
      "Plan or CCO",
    ]);
    expect(detailsAlong(emptyAssessment().details, "member")).toEqual([]);
  });
});

const TRIAL: QuestionEvidence = {
  note: "Ordered by neurology",
  citations: [{ document: "d1", pages: "1" }],
  forms: {
    "trial-dose": [{ drug: "baclofen", dose: "50" }],
    measures: [{ scale: "penn-spasm", before: "4", after: "1" }],
  },
};

function trialRequest(change: Partial<Assessment> = {}): Assessment {
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
    const evidence = trialEvidenceFor(trialRequest());
    expect(evidence?.questions["a3-response"]).toEqual({
      note: "",
      citations: [],
      forms: TRIAL.forms,
    });
    expect(evidence?.documents).toEqual(trialRequest().evidence.documents);
  });

  it("leaves where they are the rows that A(3) has no room for", () => {
    const full = Array.from({ length: 1000 }, () => ({ drug: "baclofen" }));
    const response = { ...TRIAL, forms: { "trial-dose": full } };
    const questions = { "trial-purpose": TRIAL, "a3-response": response };
    const evidence = trialEvidenceFor(trialRequest({ evidence: { documents: [], questions } }));
    expect(evidence?.questions["a3-response"]?.forms["trial-dose"]).toEqual(full);
    expect(evidence?.questions["a3-response"]?.forms.measures).toEqual(TRIAL.forms.measures);
    expect(evidence?.questions["trial-purpose"]?.forms).toEqual({
      "trial-dose": TRIAL.forms["trial-dose"],
    });
  });

  it("fills A(3) to the last row that it has room for", () => {
    const response = { ...TRIAL, forms: { "trial-dose": Array.from({ length: 999 }, () => ({})) } };
    const questions = { "trial-purpose": TRIAL, "a3-response": response };
    const evidence = trialEvidenceFor(trialRequest({ evidence: { documents: [], questions } }));
    expect(evidence?.questions["a3-response"]?.forms["trial-dose"]).toHaveLength(1000);
  });

  it("moves doses alone where there are no measures", () => {
    const forms = { "trial-dose": [{ drug: "baclofen" }] };
    const questions = { "trial-purpose": { ...TRIAL, forms } };
    const evidence = trialEvidenceFor(trialRequest({ evidence: { documents: [], questions } }));
    expect(evidence?.questions["a3-response"]?.forms).toStrictEqual(forms);
    expect(evidence?.questions["trial-purpose"]?.forms).toStrictEqual({});
  });

  it("leaves with the injection what proves its purpose", () => {
    expect(trialEvidenceFor(trialRequest())?.questions["trial-purpose"]).toEqual({
      ...TRIAL,
      forms: {},
    });
  });

  it("leaves other rows with the injection", () => {
    const methods = [{ name: "baclofen" }];
    const questions = { "trial-purpose": { ...TRIAL, forms: { ...TRIAL.forms, methods } } };
    const evidence = trialEvidenceFor(trialRequest({ evidence: { documents: [], questions } }));
    expect(evidence?.questions["trial-purpose"]?.forms).toStrictEqual({ methods });
  });

  it("goes behind what A(3) has already, and only once", () => {
    const before: QuestionEvidence = {
      note: "See video",
      citations: [],
      forms: { "trial-dose": [{ drug: "baclofen", dose: "25" }] },
    };
    const questions = { "trial-purpose": TRIAL, "a3-response": before };
    const evidence = trialEvidenceFor(trialRequest({ evidence: { documents: [], questions } }));
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
    expect(evidence && trialEvidenceFor(trialRequest({ evidence }))).toBeUndefined();
  });

  it.each<[string, Partial<Assessment>]>([
    ["the trial was of something else", { answers: { "trial-purpose": ["other"] } }],
    ["its purpose is not documented", { answers: { "trial-purpose": ["unknown"] } }],
    ["its purpose is not answered", { answers: {} }],
    ["there is none", { evidence: { documents: [], questions: {} } }],
  ])("is not carried where %s", (_, change) => {
    expect(trialEvidenceFor(trialRequest(change))).toBeUndefined();
  });

  it("changes nothing of the trial's own record, and answers nothing", () => {
    const before = trialRequest();
    trialEvidenceFor(before);
    expect(before).toEqual(trialRequest());
  });

  it("is asked for by the device services only", () => {
    const asking = GUIDELINE.services.filter(asksForTrial).map(({ id }) => id);
    expect(asking).toEqual(["implantation", "revision", "replacement"]);
  });
});
