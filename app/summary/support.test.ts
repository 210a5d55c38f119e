import { describe, expect, it } from "vitest";
import type { Evidence } from "../assessment/evidence";
import { emptyAssessment } from "../assessment/record";
import { CODES, MET_BY_A, PROOF_OF_A, sample, TYPED } from "./testing/samples";

const DOCUMENTED = sample("implantation", MET_BY_A, TYPED, {
  evidence: PROOF_OF_A,
  codes: [...CODES],
});

function withNote(id: string, note: string): Evidence {
  return { ...emptyAssessment().evidence, questions: { [id]: { note, citations: [], forms: {} } } };
}

describe("supporting details", () => {
  it("stand at the row that shows their question, once", () => {
    const supported = DOCUMENTED.rows.filter(({ support }) => support);
    expect(supported.map(({ id }) => id)).toEqual([
      "a-indication",
      "a1-trial",
      "a1-control",
      "a2",
      "a3",
    ]);
    expect(supported[4]?.support).toEqual({
      rows: [
        "baclofen 50 mcg intrathecal, 2026-10-20, observed 8 h",
        "Modified Ashworth Scale, hip adductors: 4 before, 2 after",
        "Modified Ashworth Scale, hamstrings: 3 before, 1+ after",
      ],
      note: [],
      citations: ["Enclosure 3, p. 1-2"],
      toCheck: false,
    });
  });

  it("of a question that is not asked are not printed", () => {
    const stale = sample(
      "implantation",
      MET_BY_A,
      {},
      { evidence: withNote("b2-response", "XYZZY") },
    );
    expect(JSON.stringify(stale)).not.toContain("XYZZY");
  });

  it("of the request itself stand apart from the criteria", () => {
    const { requestSupport, rows } = sample(
      "revision",
      {},
      {},
      {
        evidence: withNote("service", "Battery at end of life\nModel unknown"),
      },
    );
    expect(requestSupport?.note).toEqual(["Battery at end of life", "Model unknown"]);
    expect(rows.every(({ support }) => !support)).toBe(true);
  });

  it("change neither result nor status nor code", () => {
    const plain = sample("implantation", MET_BY_A, TYPED);
    const statuses = ({ rows }: typeof plain) => rows.map(({ id, status }) => [id, status]);
    expect(DOCUMENTED.result).toEqual(plain.result);
    expect(statuses(DOCUMENTED)).toEqual(statuses(plain));
    expect(DOCUMENTED.code).toBe(plain.code);
  });
});

describe("the enclosures", () => {
  it("are numbered in their order, dated without doubt, with the clauses that cite them", () => {
    expect(DOCUMENTED.enclosures).toEqual([
      {
        number: 1,
        described: "Medication history, Cascade Neurology, 2026-10-01",
        pages: "1-3",
        citedFor: ["A · B", "A(1)"],
        toCheck: false,
      },
      {
        number: 2,
        described: "Therapy evaluation, Harbor Rehabilitation, 2026-09-14",
        pages: "1-6",
        citedFor: ["A(1)", "A(2)"],
        toCheck: false,
      },
      {
        number: 3,
        described: "Procedure note of the trial, Dr. Ada Vesper, 2026-10-20",
        pages: "1-2",
        citedFor: ["A(3)"],
        toCheck: false,
      },
    ]);
  });
});

describe("answers without proof", () => {
  it("are named once proof is named anywhere, and not before", () => {
    const proven = sample(
      "implantation",
      MET_BY_A,
      {},
      { evidence: withNote("a1-trial", "Tried") },
    );
    expect(proven.open.unproven.map(({ id }) => id)).toEqual([
      "indication",
      "a1-control",
      "a2-difficulties",
      "a3-response",
    ]);
    expect(sample("implantation", MET_BY_A).open.unproven).toEqual([]);
    expect(DOCUMENTED.open.unproven).toEqual([]);
  });
});

describe("codes", () => {
  it("are printed with this app's label and what the note says of them", () => {
    const { codes } = sample("replacement", {}, {}, { codes: ["z45.49", " ", "G80.0"] });
    expect(codes).toMatchObject([
      { code: "z45.49", label: "Visit to check or adjust an implanted nerve device" },
      { code: "G80.0" },
    ]);
    expect(codes[0]?.remark?.text).toContain("not with replacement");
    expect(codes[1]).not.toHaveProperty("label");
  });

  it("that the note only offers are not printed", () => {
    expect(sample("maintenance", {}).codes).toEqual([]);
  });
});

describe("what does not look right", () => {
  const [first, ...others] = PROOF_OF_A.documents;
  const documents = first ? [{ ...first, date: "13/45/2025" }, ...others] : [];
  const summary = sample(
    "implantation",
    MET_BY_A,
    { npi: "1234567890", dateOfBirth: "2027-01-01" },
    { evidence: { ...PROOF_OF_A, documents }, codes: ["spine"] },
  );

  it("is kept, marked where it stands, and listed with field and problem", () => {
    const fields = summary.request.filter(({ toCheck }) => toCheck);
    expect(fields.map(({ id, value }) => `${id} ${value}`)).toEqual([
      "dateOfBirth 2027-01-01",
      "npi 1234567890",
    ]);
    expect(summary.enclosures.map(({ toCheck }) => toCheck)).toEqual([true, false, false]);
    expect(summary.enclosures[0]?.described).toContain("13/45/2025");
    expect(summary.codes[0]).toMatchObject({ code: "spine", toCheck: true });
    const labels = summary.toCheck.map(({ label }) => label);
    expect(labels).toEqual(["Enclosure 1, Date", "Code 1", "Date of birth", "NPI"]);
    for (const { message } of summary.toCheck) expect(message).not.toBe("");
  });
});

describe("the re-entry code", () => {
  it("holds no identifier, and follows the answers", () => {
    expect(sample("implantation", MET_BY_A).code).toBe(DOCUMENTED.code);
    expect(sample("implantation", {}).code).not.toBe(DOCUMENTED.code);
    expect(DOCUMENTED.code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4})+$/);
  });
});
