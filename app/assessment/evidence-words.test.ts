import { describe, expect, it } from "vitest";
import type { EvidenceFormId } from "../guidelines/guideline";
import { EVIDENCE_FORMS, type Evidence, type EvidenceRow } from "./evidence";
import { citationWords, evidenceWords, rowWords } from "./evidence-words";

describe("a row of evidence reads as one sentence", () => {
  it.each<[EvidenceFormId, EvidenceRow, string]>([
    [
      "methods",
      {
        kind: "oral-medication",
        name: "baclofen",
        dose: "60",
        unit: "mg/day",
        from: "01/2025",
        to: "9/2025",
        outcome: "inadequate-control",
        sideEffect: "",
      },
      "Oral medication: baclofen 60 mg/day, 2025-01 to 2025-09; inadequate control",
    ],
    [
      "methods",
      {
        name: "tizanidine",
        from: "3/7/2025",
        outcome: "intolerable-side-effects",
        sideEffect: "sleepy",
      },
      "tizanidine, from 2025-03-07; intolerable side effects: sleepy",
    ],
    ["methods", { kind: "bracing", to: "Ongoing" }, "Bracing: ongoing"],
    ["methods", { kind: "bracing", from: "2024", to: "ongoing" }, "Bracing: from 2024, ongoing"],
    ["methods", { kind: "bracing", to: "2024" }, "Bracing: to 2024"],
    ["methods", { kind: "other" }, "Other"],
    ["methods", { unit: "mg/day", sideEffect: "rash" }, "mg/day; side effect: rash"],
    [
      "pain-strategies",
      { kind: "opioid-rotation", name: "methadone", dose: "15", unit: "mg/day", outcome: "helped" },
      "Opioid rotation: methadone 15 mg/day; helped",
    ],
    [
      "difficulty",
      { cannot: "dress\n without help" },
      "What the patient or caregiver cannot do: dress without help",
    ],
    [
      "trial-dose",
      { drug: "baclofen", dose: "50", route: "intrathecal", date: "04/09/2026", observed: "8" },
      "baclofen 50 mcg intrathecal, 2026-04-09, observed 8 h",
    ],
    ["trial-dose", { dose: "50" }, "50 mcg"],
    [
      "measures",
      { scale: "modified-ashworth", site: "hip adductors", before: "4", after: "2" },
      "Modified Ashworth Scale, hip adductors: 4 before, 2 after",
    ],
    ["measures", { before: "4" }, "4 before"],
    ["measures", { scale: "penn-spasm", after: "1" }, "Penn Spasm Frequency Scale: 1 after"],
    [
      "cancer",
      { type: "pancreatic", staged: "02/2026", prognosis: "months" },
      "pancreatic; last staged 2026-02; prognosis: months",
    ],
    [
      "regimen",
      { drug: "baclofen", dose: "300", unit: "mcg/day", refill: "10/1/2026" },
      "baclofen 300 mcg/day; last refill 2026-10-01",
    ],
    ["complication", { what: "catheter kink", date: "2025" }, "Complication: catheter kink, 2025"],
    [
      "benefit",
      { measure: "Transfers", value: "alone", date: "5/2026" },
      "Transfers: alone, 2026-05",
    ],
    [
      "device",
      { reason: "End of battery life", model: "X", battery: "03/2027" },
      "End of battery life; model X; battery 2027-03",
    ],
  ])("%s %o", (form, row, sentence) => {
    expect(rowWords(form, row)).toBe(sentence);
  });

  it("with every field of its form in it", () => {
    for (const { id, fields } of EVIDENCE_FORMS) {
      const filled = Object.fromEntries(fields.map((field) => [field.id, `marked-${field.id}.`]));
      for (const field of fields)
        expect(rowWords(id, filled), `${id} ${field.id}`).toContain(`marked-${field.id}.`);
    }
  });

  it("that is empty where the row is blank", () => {
    for (const { id, fields } of EVIDENCE_FORMS) {
      expect(rowWords(id, {})).toBe("");
      expect(rowWords(id, Object.fromEntries(fields.map((field) => [field.id, " \n"])))).toBe("");
    }
  });

  it("with what is no date as it was typed", () => {
    expect(rowWords("complication", { what: "leak", date: "last spring" })).toBe(
      "Complication: leak, last spring",
    );
  });
});

const evidence: Evidence = {
  documents: [
    { id: "x", kind: "Note", author: "", date: "", pages: "" },
    { id: "y", kind: "Report", author: "", date: "", pages: "" },
  ],
  questions: {
    "a3-response": {
      note: " See the video. ",
      citations: [
        { document: "y", pages: "1-2" },
        { document: "", pages: "" },
      ],
      forms: {
        measures: [{ scale: "penn-spasm", before: "4" }, {}],
        "trial-dose": [{ drug: "baclofen" }],
        methods: [{ name: "not offered here" }],
      },
    },
  },
};

describe("a citation", () => {
  it("names the enclosure by its place in the index", () => {
    expect(citationWords({ document: "y", pages: "1-2" }, evidence)).toBe("Enclosure 2, p. 1-2");
    expect(citationWords({ document: "x", pages: " " }, evidence)).toBe("Enclosure 1");
    expect(citationWords({ document: "x", pages: "cover" }, evidence)).toBe("Enclosure 1, cover");
    expect(citationWords({ document: "x", pages: "last 3" }, evidence)).toBe("Enclosure 1, last 3");
  });

  it("says where the document is missing, and nothing where all is blank", () => {
    expect(citationWords({ document: "gone", pages: "3" }, evidence)).toBe(
      "Enclosure not listed, p. 3",
    );
    expect(citationWords({ document: "", pages: "3" }, evidence)).toBe("p. 3");
    expect(citationWords({ document: "", pages: "" }, evidence)).toBe("");
  });
});

describe("the details of a question", () => {
  it("are its note, its rows form by form, and its citations, without blanks", () => {
    const subject = { id: "a3-response", evidence: ["trial-dose", "measures"] } as const;
    expect(evidenceWords(subject, evidence)).toEqual({
      note: "See the video.",
      rows: ["baclofen", "Penn Spasm Frequency Scale: 4 before"],
      citations: ["Enclosure 2, p. 1-2"],
    });
  });

  it("are blank where there are none", () => {
    const none = { note: "", rows: [], citations: [] };
    expect(evidenceWords({ id: "a1-trial", evidence: ["methods"] }, evidence)).toEqual(none);
  });
});
