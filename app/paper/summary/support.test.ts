import { describe, expect, it } from "vitest";
import type { Evidence } from "../../assessment/evidence/evidence";
import { emptyAssessment } from "../../assessment/record";
import { paperWords } from "../testing/paper-words";
import { CODES, MET_BY_A, MET_BY_B, PROOF_OF_A, sample, TYPED } from "../testing/samples";
import { toPlainTexts } from "../text/plain-text";
import { TO_CHECK } from "./clause-rows";

const DOCUMENTED = sample("implantation", MET_BY_A, TYPED, {
  evidence: PROOF_OF_A,
  codes: [...CODES],
});

function withNote(id: string, note: string): Evidence {
  return { ...emptyAssessment().evidence, questions: { [id]: { note, citations: [], forms: {} } } };
}

describe("supporting details", () => {
  it("stand in the row of their question, line by line, with the source beside the answer", () => {
    const { lines } = DOCUMENTED.rows.find(({ id }) => id === "a3") ?? { lines: [] };
    const words = lines.map(({ spans }) => spans.map(({ text }) => text).join(""));
    expect(words.slice(1)).toEqual([
      "baclofen 50 mcg intrathecal, 10/20/2026, observed 8 h",
      "Modified Ashworth Scale, hip adductors: 4 before, 2 after",
      "Modified Ashworth Scale, hamstrings: 3 before, 1+ after",
    ]);
    expect(lines.map(({ source }) => source)).toEqual([
      ["Encl. 3, p. 1-2"],
      undefined,
      undefined,
      undefined,
    ]);
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
    expect(JSON.stringify(rows)).not.toContain("Battery");
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
  it("are numbered in their order, dated without doubt", () => {
    expect(DOCUMENTED.enclosures).toEqual([
      {
        number: 1,
        described: "Medication history, Cascade Neurology, 10/01/2026",
        pages: "1-3",
        citedAt: ["A", "A(1)"],
        hasFinding: false,
      },
      {
        number: 2,
        described: "Therapy evaluation, Harbor Rehabilitation, 09/14/2026",
        pages: "1-6",
        citedAt: ["A(1)", "A(2)"],
        hasFinding: false,
      },
      {
        number: 3,
        described: "Procedure note of the trial, Dr. Ada Vesper, 10/20/2026",
        pages: "1-2",
        citedAt: ["A(3)"],
        hasFinding: false,
      },
    ]);
  });
});

describe("every output", () => {
  const said = [false, true].flatMap((details) =>
    (["full", "portal"] as const).map((length) =>
      toPlainTexts(DOCUMENTED, { length, details }).join(" "),
    ),
  );

  it("says of each enclosure at which rows it is cited, or that it is not", () => {
    const uncited = sample("implantation", MET_BY_A, TYPED, {
      evidence: { ...PROOF_OF_A, questions: {} },
    });
    for (const text of [...said, paperWords(DOCUMENTED)]) {
      expect(text).toMatch(/1\s+Medication history, .*p\.\s+1-3,\s+cited at A, A\(1\)\./);
      expect(text).not.toContain("not cited");
    }
    expect(paperWords(uncited)).toMatch(/Medication history, .*p\.\s+1-3,\s+not cited\./);
  });

  it("names the request itself where that cites an enclosure", () => {
    const citations = [{ document: "history", pages: "1" }];
    const { enclosures } = sample(
      "revision",
      { ...MET_BY_B, "a1-trial": ["no"], indication: ["baclofen-spasticity", "cancer-pain"] },
      {},
      {
        evidence: {
          documents: PROOF_OF_A.documents,
          questions: {
            service: { note: "", citations, forms: {} },
            indication: { note: "", citations, forms: {} },
            "b-severe-pain": { note: "", citations, forms: {} },
            "b-active-cancer": { note: "", citations, forms: {} },
          },
        },
      },
    );
    expect(enclosures.map(({ citedAt }) => citedAt)).toEqual([["Revision", "A", "B"], [], []]);
  });

  it("says in this app’s words what the codes stand for, to be checked; the portal’s with the details", () => {
    const words = /62350 Epidural or intrathecal catheter placed or revised, no laminectomy/;
    const says = [paperWords(DOCUMENTED), ...said].map(
      (text) => words.test(text) && text.includes("Check against your licensed code set."),
    );
    expect(says).toEqual([true, true, false, true, true]);
    const twice = sample("trial", {}, {}, { codes: ["62322-62323", "62323"] });
    expect(paperWords(twice).match(/62323 Epidural/g)).toHaveLength(1);
    expect(paperWords(sample("trial", {}, {}, { codes: ["99999"] }))).not.toContain("Codes.");
  });
});

describe("an answer that is not needed", () => {
  const withBenefit = (askRemaining: boolean) =>
    sample(
      "maintenance",
      { "m-complications": ["yes"], "m-benefit": ["yes"] },
      {},
      { askRemaining, evidence: withNote("m-benefit", "Walks 20 m") },
    );

  it("is printed with its documentation as what it is, and changes nothing", () => {
    const summary = withBenefit(true);
    const words = paperWords(summary).replaceAll(/\s+/g, " ");
    expect(words).toContain("Yes. Recorded; not needed for the result.");
    expect(words).toContain("Walks 20 m");
    expect(words.match(/not needed for the result/g)).toHaveLength(1);
    expect(words).toContain("Answers: none missing");
    for (const length of ["portal", "full"] as const)
      expect(toPlainTexts(summary, { length, details: true }).join(" ")).toContain(
        "Yes. Recorded; not needed for the result.",
      );
    expect(summary.result).toEqual(withBenefit(false).result);
  });

  it("is left out where the remaining questions are not asked", () => {
    expect(paperWords(withBenefit(false))).not.toMatch(/Recorded|Walks 20 m/);
  });
});

describe("answers without a source", () => {
  it("are named once a source is cited anywhere, and else only counted", () => {
    const [enclosure] = PROOF_OF_A.documents;
    if (!enclosure) throw new Error("no enclosure");
    const citations = [{ document: enclosure.id, pages: "2" }];
    const evidence = {
      documents: [enclosure],
      questions: { "a1-trial": { note: "", citations, forms: {} } },
    };
    const cited = sample("implantation", MET_BY_A, {}, { evidence });
    expect(cited.open.unsourced.map(({ id }) => id)).toEqual([
      "indication",
      "a1-control",
      "a2-difficulties",
      "a3-response",
    ]);
    expect(paperWords(cited)).toContain("Sources: 4 of 5 missing");
    const bare = sample("implantation", MET_BY_A);
    expect(bare.open.unsourced).toEqual([]);
    expect(paperWords(bare)).toContain("Sources: 5 of 5 missing");
    expect(DOCUMENTED.open.unsourced).toEqual([]);
    expect(paperWords(DOCUMENTED)).toContain("Sources: none of 5 missing");
  });
});

describe("codes", () => {
  it("are printed with this app's label and what the note says of them", () => {
    const { codes } = sample("replacement", {}, {}, { codes: ["z45.49", " ", "G80.0"] });
    expect(codes).toMatchObject([
      {
        code: "z45.49",
        known: [{ code: "Z45.49", label: "Visit to check or adjust an implanted nerve device" }],
      },
      { code: "G80.0", known: [] },
    ]);
    expect(codes[0]?.remarks[0]?.text).toContain("not with replacement");
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
    const marked = summary.request
      .map(({ value }) => value)
      .filter((value) => value.endsWith(TO_CHECK));
    expect(marked).toEqual([
      "01/01/2027 [to check]",
      "NPI 1234567890 [to check]",
      "spine [to check]",
    ]);
    expect(summary.enclosures.map(({ hasFinding }) => hasFinding)).toEqual([true, false, false]);
    expect(summary.enclosures[0]?.described).toContain("13/45/2025");
    expect(summary.codes[0]).toMatchObject({ code: "spine", hasFinding: true });
    const labels = summary.findings.map(({ label }) => label);
    expect(labels).toEqual([
      "Enclosure 1, Date",
      "Code 1",
      "Date of birth",
      "Requesting clinician’s NPI",
    ]);
    for (const { message } of summary.findings) expect(message).not.toBe("");
  });
});

describe("the re-entry code", () => {
  it("holds no identifier, and follows the answers", () => {
    expect(sample("implantation", MET_BY_A).code).toBe(DOCUMENTED.code);
    expect(sample("implantation", {}).code).not.toBe(DOCUMENTED.code);
    expect(DOCUMENTED.code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4})+$/);
  });
});
