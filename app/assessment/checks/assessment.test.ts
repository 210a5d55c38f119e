import { describe, expect, it } from "vitest";
import type { EvidenceFormId } from "../../guidelines/evidence-forms";
import type { EvidenceRow } from "../evidence/evidence";
import { type Assessment, emptyAssessment, type RequestDetails } from "../record";
import { checkAssessment } from "./assessment";

const TODAY = "2026-11-22";

/** An assessment whose answers lead to every question of category A. */
function assessment(change: Partial<Assessment> = {}): Assessment {
  return {
    ...emptyAssessment(),
    service: "implantation",
    answers: { indication: ["baclofen-spasticity"] },
    askRemaining: true,
    ...change,
  };
}

function withDetails(details: Partial<RequestDetails>): Assessment {
  return assessment({ details: { ...emptyAssessment().details, ...details } });
}

function withRow(form: EvidenceFormId, row: EvidenceRow, birth = ""): Assessment {
  const question = form === "methods" ? "a1-trial" : "a3-response";
  const details = { ...emptyAssessment().details, dateOfBirth: birth };
  const evidence = {
    documents: [],
    questions: { [question]: { note: "", citations: [], forms: { [form]: [{}, row] } } },
  };
  return assessment({ details, evidence });
}

function found(entered: Assessment): string[] {
  return checkAssessment(entered, TODAY).map(({ path, message }) => `${path.at(-1)}: ${message}`);
}

describe("request details that are wrong are found", () => {
  it.each<[Partial<RequestDetails>, string]>([
    [{ dateOfBirth: "02/30/1990" }, "dateOfBirth: Date of birth: “02/30/1990” is not a date."],
    [{ dateOfBirth: "1990" }, "dateOfBirth: Date of birth: “1990” has no day."],
    [{ dateOfBirth: "11/23/2026" }, "dateOfBirth: Date of birth: “11/23/2026” is in the future."],
    [{ dateOfService: "soon" }, "dateOfService: Date of service: “soon” is not a date."],
    [
      { dateOfBirth: "1990-05-01", dateOfService: "1989-05-01" },
      "dateOfService: Date of service: “1989-05-01” is before the date of birth.",
    ],
    [{ dateOfBirth: "11/23/1905" }, "dateOfBirth: Date of birth: “11/23/1905” is more than 120"],
    [
      { dateOfService: "12/01/2006" },
      "dateOfService: Date of service: “12/01/2006” is years away.",
    ],
    [{ dateOfService: "12/01/72" }, "dateOfService: Date of service: “12/01/72” is years away."],
    [
      { dateOfService: "11/21/2021" },
      "dateOfService: Date of service: “11/21/2021” is years away.",
    ],
    [
      { dateOfService: "11/23/2028" },
      "dateOfService: Date of service: “11/23/2028” is years away.",
    ],
    [{ dateOfService: "1/27" }, "dateOfService: Date of service: “1/27” is not a date."],
    [
      { dateOfService: "13/05/2027" },
      "dateOfService: Date of service: “13/05/2027” is not a date. There is no month 13; the month comes before the day. If it is May 13, 2027, type 05/13/2027. Type it as MM/DD/YYYY.",
    ],
    [{ npi: "1234567890" }, "npi: Requesting clinician’s NPI: “1234567890” is not an NPI"],
    [
      { npi: "3000000008" },
      "npi: Requesting clinician’s NPI: “3000000008” is not an NPI. An NPI begins with 1 or 2.",
    ],
    [{ callback: "555-0100" }, "callback: Phone: “555-0100” is not a telephone number. It has no"],
    [{ callback: "after lunch" }, "callback: Phone: “after lunch” is not a telephone"],
    [{ fax: "12" }, "fax: Fax: “12” is not a telephone number."],
    [{ plan: "x".repeat(201) }, "plan: Plan or CCO: longer than 200 characters."],
    [{ memberId: "x".repeat(41) }, "memberId: Member ID: longer than 40 characters."],
  ])("%o", (details, message) => {
    const [finding, ...others] = found(withDetails(details));
    expect(finding?.startsWith(message), finding).toBe(true);
    expect(others).toEqual([]);
  });

  it("with the path to the field and its label", () => {
    expect(checkAssessment(withDetails({ npi: "1", fax: "1" }), TODAY)).toMatchObject([
      { path: ["details", "npi"], label: "Requesting clinician’s NPI" },
      { path: ["details", "fax"], label: "Fax" },
    ]);
  });

  it("and right ones are not, the date of service ahead included", () => {
    const details = {
      dateOfBirth: "1990-05-01",
      dateOfService: "01/15/2027",
      npi: " 1234567893 ",
      callback: "(503) 555-0100",
      urgency: "urgent",
    };
    expect(found(withDetails(details))).toEqual([]);
    expect(found(assessment())).toEqual([]);
    const pasted = {
      dateOfBirth: "\u200E5 May 1990",
      dateOfService: "Jan. 15th, ’27",
      npi: "1234\u2011567\u2011893",
      callback: "503-555-0100, ext 12",
    };
    expect(found(withDetails(pasted))).toEqual([]);
  });

  it("what no one sees is blank, and what is shown of a text is without blanks around it", () => {
    expect(found(withDetails({ npi: "\u200B" }))).toEqual([]);
    expect(found(withDetails({ npi: " 12 " }))[0]).toContain("“12” is not an NPI");
  });

  it("not within five years before today and two after, to the day", () => {
    for (const dateOfService of ["11/22/2021", "11/22/2028", "11/22/2026"])
      expect(found(withDetails({ dateOfService }))).toEqual([]);
    expect(found(withDetails({ dateOfBirth: "11/22/1906" }))).toEqual([]);
  });

  it("a birth date of two digits is never one that lies ahead", () => {
    expect(found(withDetails({ dateOfBirth: "01/05/27" }))).toEqual([]);
    expect(found(withRow("methods", { from: "2025" }, "01/05/27"))).toEqual([]);
    expect(found(withRow("methods", { from: "2025" }, "01/05/26"))).toHaveLength(1);
  });
});

describe("rows of evidence that are wrong are found", () => {
  it.each<[EvidenceFormId, EvidenceRow, string]>([
    ["methods", { from: "13/2025" }, "from: From: “13/2025” is not a date."],
    ["methods", { from: "ongoing" }, "from: From: “ongoing” is not a date."],
    ["methods", { from: "12/2026" }, "from: From: “12/2026” is in the future."],
    ["methods", { to: "2027" }, "to: To, or “ongoing”: “2027” is in the future."],
    [
      "methods",
      { to: "still" },
      "to: To, or “ongoing”: “still” is not a date. Type it as MM/DD/YYYY, MM/YYYY or YYYY, or “ongoing”.",
    ],
    [
      "methods",
      { from: "03/2025", to: "02/2025" },
      "to: To, or “ongoing”: “02/2025” is before “Fr",
    ],
    ["methods", { from: "2025", to: "12/31/2024" }, "to: To, or “ongoing”: “12/31/2024” is before"],
    ["methods", { dose: "0", unit: "mg" }, "dose: Dose: “0” is not above zero."],
    ["methods", { dose: "-5", unit: "mg" }, "dose: Dose: “-5” is not above zero."],
    ["methods", { dose: "a lot", unit: "mg" }, "dose: Dose: “a lot” is not one number."],
    ["methods", { dose: "60" }, "unit: Unit, such as mg/day: missing beside “Dose.”"],
    ["methods", { dose: "60", unit: " " }, "unit: Unit, such as mg/day: missing beside “Dose.”"],
    ["methods", { name: "x".repeat(201) }, "name: Name: longer than 200 characters."],
    ["trial-dose", { dose: "0.0", unit: "mcg" }, "dose: Dose: “0.0” is not above zero."],
    ["trial-dose", { dose: "50" }, "unit: Unit: missing beside “Dose.”"],
    ["trial-dose", { rate: "4" }, "rateUnit: Unit of the rate: missing beside “Rate.”"],
    ["trial-dose", { observed: "a day" }, "observed: Hours observed: “a day” is not one number."],
    ["trial-dose", { observed: "30 min" }, "observed: Hours observed: “30 min” is in min, and the"],
    [
      "trial-dose",
      { dose: "50,5", unit: "mcg" },
      "dose: Dose: “50,5” has a comma, which may mean a decimal point.",
    ],
    [
      "trial-dose",
      { dose: "50 mg", unit: "mcg" },
      "dose: Dose: “50 mg” is in mg, and the unit here is mcg, 1,000 times as much.",
    ],
    [
      "trial-dose",
      { dose: "0.5 mcg", unit: "mg" },
      "dose: Dose: “0.5 mcg” is in mcg, and the unit here is mg, 1,000 times as little.",
    ],
    ["methods", { dose: "50 mcg", unit: "mg/day" }, "dose: Dose: “50 mcg” is in mcg, and the unit"],
    [
      "methods",
      { from: "13/05/2025" },
      "from: From: “13/05/2025” is not a date. There is no month 13; the month comes before the day. If it is May 13, 2025, type 05/13/2025.",
    ],
    ["trial-dose", { date: "2026-11-23" }, "date: Date: “2026-11-23” is in the future."],
    ["measures", { scale: "modified-ashworth", before: "5" }, "before: Before: “5” is not on this"],
    [
      "measures",
      { scale: "modified-ashworth", after: "1++" },
      "after: After: “1++” is not on this",
    ],
    [
      "measures",
      { scale: "penn-spasm", before: "1+" },
      "before: Before: “1+” is not on this scale",
    ],
    ["measures", { scale: "pain", after: "11" }, "after: After: “11” is not on this scale"],
  ])("%s %o", (form, row, message) => {
    const [finding, ...others] = found(withRow(form, row));
    expect(finding?.startsWith(message), finding).toBe(true);
    expect(others).toEqual([]);
  });

  it.each<[EvidenceFormId, EvidenceRow]>([
    ["methods", { dose: "60", unit: "mg/day", from: "01/2025", to: "ongoing" }],
    ["methods", { from: "03/15/2025", to: "03/2025" }],
    ["methods", { from: "06/2025", to: "2025" }],
    ["methods", { from: "2026", to: "11/22/2026" }],
    ["methods", { from: "03/15/2025", to: "03/15/2025" }],
    ["trial-dose", { dose: "1,000", unit: "mcg", observed: "8.5", date: "11/22/2026" }],
    ["trial-dose", { dose: "50 µg", unit: "mcg", observed: "8 h", date: "Nov 22, 2026" }],
    ["trial-dose", { dose: "0.5 mg", observed: "8" }],
    ["trial-dose", { dose: "50.", unit: "mcg", observed: "８", date: "11/22/26" }],
    ["methods", { dose: "60 mg", unit: "mg/day", from: "Jan '25", to: "present" }],
    ["methods", { dose: "60 mg", from: "1/2025\u200B" }],
    ["methods", { name: "baclofen", outcomes: ["helped", "inadequate-control"] }],
    ["measures", { scale: "modified-ashworth", before: "1+\u200B", after: "０" }],
    ["measures", { scale: "modified-ashworth", before: "1+", after: "0" }],
    ["measures", { scale: "other", before: "12 of 20", after: "7" }],
    ["measures", { before: "anything" }],
  ])("and right ones are not: %s %o", (form, row) => {
    expect(found(withRow(form, row))).toEqual([]);
  });

  it("a battery date that is none, though it may lie ahead", () => {
    const of = (battery: string) => {
      const forms = { device: [{ battery }] };
      const questions = { service: { note: "", citations: [], forms } };
      const evidence = { documents: [], questions };
      return checkAssessment(assessment({ service: "replacement", evidence }), TODAY);
    };
    expect(of("03/2031")).toEqual([]);
    expect(of("03/45/2031")[0]?.message).toContain("“03/45/2031” is not a date.");
    expect(of("03/45/2031")[0]?.label).toBe(
      "Replacement, Device in place, Battery date of either kind, from an earlier version",
    );
  });

  it("before birth, but only where the date of birth can be right", () => {
    const row = { from: "1989", to: "1991" };
    expect(found(withRow("methods", row, "1990-05-01"))).toEqual([
      "from: From: “1989” is before the date of birth. Correct the one that is wrong.",
    ]);
    expect(found(withRow("methods", { from: "1990" }, "1990-05-01"))).toEqual([]);
    expect(found(withRow("methods", row, "1990-55-01")).map((each) => each.slice(0, 5))).toEqual([
      "dateO",
    ]);
    expect(found(withRow("methods", row, "2190-05-01"))).toHaveLength(1);
    expect(found(withRow("methods", { from: "2025" }, "11/22/2026"))).toHaveLength(1);
  });

  it("after the date of service, where they are to come before it", () => {
    const served = (form: EvidenceFormId, row: EvidenceRow) => {
      const entered = withRow(form, row);
      return found({ ...entered, details: { ...entered.details, dateOfService: "10/20/2026" } });
    };
    expect(served("trial-dose", { date: "10/21/2026" })).toEqual([
      "date: Date: “10/21/2026” is after the date of service. Correct the one that is wrong.",
    ]);
    expect(served("methods", { from: "Nov 2026" })).toHaveLength(1);
    expect(served("trial-dose", { date: "10/20/2026" })).toEqual([]);
    expect(served("trial-dose", { date: "10/2026" })).toEqual([]);
    expect(served("methods", { from: "2026", to: "11/01/2026" })).toEqual([]);
  });

  it("with the path to the field and where it is, in words", () => {
    expect(checkAssessment(withRow("methods", { from: "never" }), TODAY)).toEqual([
      {
        path: ["evidence", "questions", "a1-trial", "forms", "methods", 1, "from"],
        label: "A(1) Adequate trial of non-invasive methods, Method tried 2, From",
        message: "From: “never” is not a date. Type it as MM/DD/YYYY, MM/YYYY or YYYY.",
      },
    ]);
  });

  it("with the steps of the scale that a value is not on", () => {
    expect(found(withRow("measures", { scale: "penn-spasm", before: "1+" }))).toEqual([
      "before: Before: “1+” is not on this scale (Penn Spasm Frequency Scale). Type one of 0, 1, 2, 3, 4.",
    ]);
  });

  it("in the order of the fields, whether a field or its row shows the finding", () => {
    const row = { dose: "60", sideEffect: "x".repeat(201) };
    expect(found(withRow("methods", row)).map((each) => each.split(":")[0])).toEqual([
      ...["unit", "sideEffect"],
    ]);
  });

  it("but not where the question does not offer such rows", () => {
    const forms = { methods: [{ from: "never" }] };
    const questions = { "a3-response": { note: "", citations: [], forms } };
    expect(found(assessment({ evidence: { documents: [], questions } }))).toEqual([]);
  });

  it("where a long text is longer than 2,000 characters, and not before", () => {
    const of = (cannot: string) => {
      const forms = { difficulty: [{ cannot }] };
      const questions = { "a2-difficulties": { note: "", citations: [], forms } };
      return found(assessment({ evidence: { documents: [], questions } }));
    };
    expect(of("x".repeat(2000))).toEqual([]);
    expect(of("x".repeat(2001))).toHaveLength(1);
  });

  it("several at once, each in its place", () => {
    const row = { dose: "x", from: "2025", to: "2024" };
    expect(found(withRow("methods", row)).map((each) => each.split(":")[0])).toEqual([
      ...["dose", "unit", "to"],
    ]);
  });
});

describe("enclosures, citations, notes and codes that are wrong are found", () => {
  const documents = [{ id: "d1", kind: "Note", author: "Clinic", date: "2027", pages: "1-2" }];
  const evidence = {
    documents,
    questions: {
      indication: {
        note: "x".repeat(2001),
        citations: [
          { document: "d1", pages: "1" },
          { document: "d2", pages: "1" },
          { document: "", pages: "7" },
          { document: "", pages: "" },
          { document: "d1", pages: "1".repeat(41) },
        ],
        forms: {},
      },
    },
  };

  it("each with its label", () => {
    const findings = checkAssessment(assessment({ evidence, codes: ["62362", "6236", ""] }), TODAY);
    expect(findings.map(({ label }) => label)).toEqual([
      "A or B What the system is for, Note",
      "A or B What the system is for, Citation 2, Document",
      "A or B What the system is for, Citation 3, Document",
      "A or B What the system is for, Citation 5, Pages",
      "Enclosure 1, Date",
      "Code 2",
    ]);
    const question = ["evidence", "questions", "indication"];
    expect(findings.map(({ path }) => path)).toEqual([
      [...question, "note"],
      [...question, "citations", 1, "document"],
      [...question, "citations", 2, "document"],
      [...question, "citations", 4, "pages"],
      ["evidence", "documents", 0, "date"],
      ["codes", 1],
    ]);
  });

  it("a citation of nothing but blanks is none, and one of a document that is gone is told so", () => {
    const of = (document: string, pages: string) => {
      const question = { note: "", citations: [{ document, pages }], forms: {} };
      return found(assessment({ evidence: { documents, questions: { indication: question } } }))[0];
    };
    expect(of("", " ")).toMatch(/^date: Date/);
    expect(of("d1", "1")).toMatch(/^date: Date/);
    expect(of("", "7")).toBe(
      "document: Document: missing for these pages. Choose one of the enclosures.",
    );
    expect(of("d2", "")).toBe(
      "document: Document: the one cited is no longer among the enclosures. Choose another.",
    );
  });

  it("and what is too long is shown by its start", () => {
    const found = (code: string) => checkAssessment(assessment({ codes: [code] }), TODAY)[0];
    const said = (shown: string) =>
      `Code: “${shown}” is not in CPT, HCPCS or ICD-10-CM format. Type codes such as 62362, 62320-59 or G80.0.`;
    expect(found("x".repeat(40))?.message).toBe(said("x".repeat(40)));
    expect(found("x".repeat(41))?.message).toBe(said(`${"x".repeat(40)}…`));
    expect(found("𝒳".repeat(100))?.message).toBe(said(`${"𝒳".repeat(40)}…`));
  });

  it("but not where the question is not asked: nothing there can be corrected", () => {
    const noted = { ...evidence, documents: [] };
    expect(checkAssessment(assessment({ service: "trial", evidence: noted }), TODAY)).toEqual([]);
    expect(checkAssessment(assessment({ service: "", evidence: noted }), TODAY)).toEqual([]);
  });
});

describe("checking", () => {
  it("changes nothing", () => {
    const entered = withRow("methods", { dose: "-3", from: "2027", to: "x" }, "99/99/9999");
    const before = structuredClone(entered);
    checkAssessment(entered, TODAY);
    expect(entered).toEqual(before);
  });

  it("finds scripts and odd characters to be nothing but text", () => {
    const text = "<script>alert(1)</script> \u0000 \ud800 ‮";
    const entered = withDetails({ patient: text, npi: text });
    expect(checkAssessment(entered, TODAY).map(({ path }) => path)).toEqual([["details", "npi"]]);
  });
});
