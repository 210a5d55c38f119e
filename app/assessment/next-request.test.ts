import { describe, expect, it, test } from "vitest";
import { choicesAlong, detailsAlong, nextRequest } from "./next-request";
import { type Assessment, emptyAssessment } from "./record";
import { REQUEST_DETAILS } from "./request-details";
import { someAssessment } from "./testing/assessments";
import { seeded } from "./testing/random";

const MEMBERS = ["patient", "dateOfBirth", "memberId", "plan"];
const CLINICS = [
  ...["requestingClinician", "npi", "performingClinician", "performingNpi", "facility"],
  ...["facilityNpi", "contact", "callback", "fax", "preparedBy"],
];

const DOSE = { drug: "baclofen", dose: "50", unit: "mcg" };

/** A trial injection with every detail typed, each by its id, and evidence, codes and answers. */
function trial(): Assessment {
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
    expect(nextRequest(trial(), "nothing")).toStrictEqual(emptyAssessment());
  });

  it("takes the clinic details along, marked as filled in, and nothing of a patient", () => {
    const next = nextRequest(trial(), "clinic");
    expect(typedIn(next)).toEqual([...CLINICS].sort());
    expect(next.details.npi).toBe("typed npi");
    const { details, filledIn, ...rest } = next;
    const { details: blank, ...empty } = emptyAssessment();
    expect(rest).toStrictEqual(empty);
    expect([...(filledIn ?? [])].sort()).toEqual([...CLINICS].sort());
    expect(Object.keys(details)).toEqual(Object.keys(blank));
  });

  it("takes the member, the clinic and the evidence along for the same member", () => {
    const next = nextRequest(trial(), "member");
    expect(typedIn(next)).toEqual([...MEMBERS, ...CLINICS].sort());
    expect(next.evidence.documents).toEqual(trial().evidence.documents);
  });

  it("has the doses of a trial where a pump request asks for them, and what proves its purpose where it was", () => {
    const { questions } = nextRequest(trial(), "member").evidence;
    expect(questions["a3-response"]?.forms["trial-dose"]).toEqual([DOSE]);
    expect(questions["trial-purpose"]).toEqual({
      note: "For a pump",
      citations: [{ document: "d1", pages: "1" }],
      forms: {},
    });
  });

  it("leaves the evidence of any other request as it was", () => {
    const refill: Assessment = { ...trial(), service: "maintenance", answers: {} };
    expect(nextRequest(refill, "member").evidence).toEqual(refill.evidence);
  });

  it("shares nothing with the request that it was begun from", () => {
    const from = { ...trial(), answers: {} };
    nextRequest(from, "member").evidence.documents.push({
      ...{ id: "d2", kind: "", author: "", date: "", pages: "" },
    });
    expect(from.evidence.documents).toHaveLength(1);
  });

  test.each(["nothing", "clinic", "member"] as const)(
    "never takes an answer, a code, a label, a date of service or a reference along (%s)",
    (along) => {
      const random = seeded(16);
      for (let times = 0; times < 100; times += 1) {
        const next = nextRequest(someAssessment(random), along);
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
      }
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
    const labels = detailsAlong(trial().details, "member").map(({ label }) => label);
    expect(labels.slice(0, 4)).toEqual([
      "Patient (name or initials)",
      "Date of birth",
      "Member ID",
      "Plan or CCO",
    ]);
    expect(detailsAlong(emptyAssessment().details, "member")).toEqual([]);
  });
});
