import { describe, expect, it } from "vitest";
import type { Field } from "../guidelines/evidence-field";
import type { EvidenceFormId } from "../guidelines/evidence-forms";
import { EVIDENCE_FORMS } from "../guidelines/evidence-forms";
import type { Evidence, EvidenceRow } from "./evidence";
import { citationWords, evidenceWords, rowWords } from "./evidence-words";

/** What a filled field prints: its mark, or all of its choices. */
function markedBy({ id, kind, options = [] }: Field): string {
  return kind === "choices"
    ? options.map(({ label }) => label.toLowerCase()).join(" and ")
    : `marked-${id}.`;
}

function filledRow(fields: readonly Field[]): EvidenceRow {
  return Object.fromEntries(
    fields.map(({ id, kind, options = [] }) => [
      id,
      kind === "choices" ? options.map(({ value }) => value) : `marked-${id}.`,
    ]),
  );
}

/** A row of a form, in words. */
function read(formId: EvidenceFormId, row: EvidenceRow): string[] {
  return EVIDENCE_FORMS.filter(({ id }) => id === formId).map((form) => rowWords(form, row));
}

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
        outcomes: ["inadequate-control"],
        sideEffect: "",
      },
      "Oral medication: baclofen 60 mg/day, 01/2025 to 09/2025; inadequate control",
    ],
    [
      "methods",
      {
        name: "tizanidine",
        from: "3/7/2025",
        outcomes: ["intolerable-side-effects"],
        sideEffect: "sleepy",
      },
      "tizanidine, from 03/07/2025; intolerable side effects: sleepy",
    ],
    ["methods", { kind: "bracing", to: "Ongoing" }, "Bracing: ongoing"],
    ["methods", { kind: "bracing", from: "2024", to: "ongoing" }, "Bracing: from 2024, ongoing"],
    ["methods", { kind: "bracing", to: "2024" }, "Bracing: to 2024"],
    ["methods", { kind: "other" }, "Other"],
    ["methods", { unit: "mg/day", sideEffect: "rash" }, "mg/day; side effect: rash"],
    [
      "pain-strategies",
      {
        kind: "opioid-rotation",
        name: "methadone",
        dose: "15",
        unit: "mg/day",
        outcomes: ["helped"],
      },
      "Opioid rotation: methadone 15 mg/day; helped",
    ],
    ["difficulty", { cannot: "dress\n without help" }, "dress without help"],
    [
      "trial-dose",
      {
        drug: "baclofen",
        dose: "50",
        unit: "mcg",
        route: "intrathecal",
        date: "04/09/2026",
        observed: "8",
      },
      "baclofen 50 mcg intrathecal, 04/09/2026, observed 8 h",
    ],
    ["trial-dose", { drug: "morphine", dose: "0.5", unit: "mg" }, "morphine 0.5 mg"],
    ["trial-dose", { dose: "50" }, "50"],
    [
      "trial-dose",
      {
        drug: "baclofen",
        manner: "continuous-infusion",
        rate: "4",
        rateUnit: "mcg/h",
        duration: "24",
        route: "epidural",
        level: "L3-L4",
        adverse: "headache",
      },
      "baclofen epidural, continuous infusion at 4 mcg/h for 24 h, level L3-L4, adverse effects: headache",
    ],
    ["trial-dose", { drug: "baclofen", manner: "bolus" }, "baclofen, bolus"],
    [
      "methods",
      {
        name: "baclofen",
        route: "oral",
        outcomes: ["intolerable-side-effects", "inadequate-control"],
      },
      "baclofen oral; inadequate control and intolerable side effects",
    ],
    [
      "methods",
      { kind: "botulinum-toxin", name: "hamstrings" },
      "Botulinum toxin, as background: hamstrings",
    ],
    [
      "pain-strategies",
      { kind: "opioid-rotation", rotatedFrom: "morphine", rotatedTo: "methadone" },
      "Opioid rotation: rotated from morphine to methadone",
    ],
    ["pain-strategies", { rotatedTo: "methadone" }, "rotated to methadone"],
    [
      "measures",
      { scale: "other", otherScale: "Tardieu", site: "calf", before: "3", after: "1", hours: "4" },
      "Other measure (Tardieu), calf: 3 before, 1 after, 4 h after the dose",
    ],
    [
      "measures",
      { scale: "pain", after: "2", favorable: "sat up\n for a meal" },
      "Pain, 0 to 10: 2 after; counted as favorable: sat up for a meal",
    ],
    [
      "regimen",
      {
        drug: "baclofen",
        concentration: "2",
        concentrationUnit: "mg/mL",
        mode: "flex",
        alarm: "01/15/2027",
      },
      "baclofen; concentration 2 mg/mL; mode: flex; low-reservoir alarm 01/15/2027",
    ],
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
      "pancreatic; last staged 02/2026; prognosis: months",
    ],
    [
      "regimen",
      { drug: "baclofen", dose: "300", unit: "mcg/day", refill: "10/1/2026" },
      "baclofen 300 mcg/day; last refill 10/01/2026",
    ],
    ["complication", { what: "catheter kink", date: "2025" }, "Complication: catheter kink, 2025"],
    [
      "benefit",
      { measure: "Transfers", value: "alone", date: "5/2026" },
      "Transfers: alone, 05/2026",
    ],
    [
      "device",
      { reason: "End of battery life", model: "X", battery: "03/2027" },
      "End of battery life; model X; battery date (implanted, or end of service) 03/2027",
    ],
    [
      "device",
      {
        reason: "infection",
        maker: "M",
        model: "X",
        serial: "S1",
        reservoir: "20",
        catheter: "two-piece",
        space: "intrathecal",
        implanted: "5/2019",
        serviceEnd: "2027",
      },
      "infection; M, model X; serial number S1; reservoir 20 mL; catheter: two-piece; intrathecal; implanted 05/2019; end of service expected 2027",
    ],
  ])("%s %o", (form, row, sentence) => {
    expect(read(form, row)).toEqual([sentence]);
  });

  it("with every field of its form in it", () => {
    for (const form of EVIDENCE_FORMS) {
      const filled = filledRow(form.fields);
      for (const field of form.fields)
        expect(rowWords(form, filled), `${form.id} ${field.id}`).toContain(markedBy(field));
    }
  });

  it("that is empty where the row is blank", () => {
    for (const form of EVIDENCE_FORMS) {
      expect(rowWords(form, {})).toBe("");
      const blank = Object.fromEntries(form.fields.map((field) => [field.id, " \n"]));
      expect(rowWords(form, blank)).toBe("");
    }
  });

  it("with what is no date as it was typed", () => {
    expect(read("complication", { what: "leak", date: "last spring" })).toEqual([
      "Complication: leak, last spring",
    ]);
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

  it("are the note and citations alone where no form is offered", () => {
    expect(evidenceWords({ id: "a3-response" }, evidence)).toEqual({
      note: "See the video.",
      rows: [],
      citations: ["Enclosure 2, p. 1-2"],
    });
  });
});
