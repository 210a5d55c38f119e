import { describe, expect, test } from "vitest";
import type { EvidenceRow } from "../assessment/evidence/evidence";
import { rowWords } from "../assessment/evidence/evidence-words";
import type { Field } from "./evidence-field";
import { ENCLOSURE_FIELDS, EVIDENCE_FORMS, type EvidenceFormId, SCALES } from "./evidence-forms";

/** A field with all that is checked of it: "dose: number, unitField unit". */
function written({ id, label, kind, options, suggests, ...rest }: Field): string {
  const more = Object.entries(rest).map(([key, value]) =>
    typeof value === "object" ? `${key} ${Object.values(value).join(" ")}` : `${key} ${value}`,
  );
  const chosen = options?.map(({ value }) => value).join(" ");
  return `${id}: ${[kind, ...(chosen ? [chosen] : []), ...more].join(", ")}`;
}

const TRIED = [
  "name: text",
  "dose: number, unitField unit",
  "unit: text, maxLength 40",
  "route: text, maxLength 40",
];
const CAME_OF_IT = [
  "from: date, beforeService true",
  "to: date-or-ongoing, notBefore from",
  "outcomes: choices, inadequate-control intolerable-side-effects helped",
  "sideEffect: text, beside outcomes intolerable-side-effects",
];

describe("the forms of evidence", () => {
  test("have these fields, checked so", () => {
    const forms = EVIDENCE_FORMS.map(({ id, fields }) => [id, fields.map(written)]);
    expect(Object.fromEntries(forms)).toEqual({
      methods: [
        "kind: choice, oral-medication physical-or-occupational-therapy botulinum-toxin bracing other",
        ...TRIED,
        ...CAME_OF_IT,
      ],
      "pain-strategies": [
        "kind: choice, opioid opioid-rotation non-opioid-analgesic adjuvant-drug other",
        ...TRIED,
        "rotatedFrom: text, beside kind opioid-rotation",
        "rotatedTo: text, beside kind opioid-rotation",
        ...CAME_OF_IT,
      ],
      difficulty: ["cannot: long"],
      "trial-dose": [
        "drug: text",
        "dose: number, unitField unit",
        "unit: choice, mcg mg",
        "manner: choice, bolus continuous-infusion",
        "rate: number, unitField rateUnit, beside manner continuous-infusion",
        "rateUnit: choice, mcg/h mg/h mcg/day mg/day, beside manner continuous-infusion",
        "duration: number, unit h, beside manner continuous-infusion",
        "route: choice, intrathecal epidural",
        "level: text, maxLength 40",
        "date: date, beforeService true",
        "observed: number, unit h",
        "adverse: text",
      ],
      measures: [
        "scale: choice, modified-ashworth penn-spasm pain other",
        "otherScale: text, beside scale other",
        "site: text",
        "before: scale",
        "after: scale",
        "hours: number, unit h",
        "favorable: long",
      ],
      cancer: ["type: text", "staged: date", "prognosis: long"],
      regimen: [
        "drug: text",
        "dose: number, unitField unit",
        "unit: text, maxLength 40",
        "concentration: number, unitField concentrationUnit",
        "concentrationUnit: choice, mg/mL mcg/mL",
        "mode: text",
        "refill: date",
        "alarm: date, future true",
      ],
      complication: ["what: text", "date: date"],
      benefit: ["measure: text", "value: text", "date: date"],
      device: [
        "reason: long",
        "maker: text",
        "model: text",
        "serial: text",
        "reservoir: number, unit mL",
        "catheter: text",
        "space: choice, intrathecal epidural",
        "implanted: date",
        "serviceEnd: date, future true",
        "battery: date, future true, beside battery",
      ],
    });
  });

  test("name botulinum toxin as background, for the note speaks of non-invasive methods", () => {
    const options = EVIDENCE_FORMS.flatMap(({ fields }) =>
      fields.flatMap((each) => each.options ?? []),
    );
    expect(options.find(({ value }) => value === "botulinum-toxin")?.label).toBe(
      "Botulinum toxin, as background",
    );
  });

  test("preselect nothing, and show beside a choice only what is in the same form", () => {
    for (const { fields } of EVIDENCE_FORMS)
      for (const { beside, id } of fields.filter((field) => field.beside)) {
        const other = fields.find((field) => field.id === beside?.field);
        const choices = other?.options?.map(({ value }) => value) ?? [];
        if (beside?.choice) expect(choices, id).toContain(beside.choice);
        else expect(other?.id).toBe(id);
      }
  });

  test("have each a name of its own", () => {
    const names = EVIDENCE_FORMS.map(({ name }) => name);
    expect(names.every(Boolean)).toBe(true);
    expect(new Set(names).size).toBe(EVIDENCE_FORMS.length);
  });

  test("have several rows, but for the cancer and the device in place", () => {
    const single = EVIDENCE_FORMS.filter(({ several }) => !several).map(({ id }) => id);
    expect(single).toEqual(["cancer", "device"]);
  });

  test("measure on scales with these steps", () => {
    expect(SCALES.map(({ value, steps }) => `${value}: ${steps.join(" ")}`)).toEqual([
      "modified-ashworth: 0 1 1+ 2 3 4",
      "penn-spasm: 0 1 2 3 4",
      "pain: 0 1 2 3 4 5 6 7 8 9 10",
      "other: ",
    ]);
  });
});

test("in these fields of text, what is usual is offered", () => {
  const forms = [...EVIDENCE_FORMS, { id: "enclosure", fields: ENCLOSURE_FIELDS }];
  const offered = forms.flatMap(({ id, fields }) =>
    fields.flatMap((field) => (field.suggests ? [`${id} ${field.id}: ${field.suggests}`] : [])),
  );
  expect(offered).toEqual([
    "methods name: spasticity-methods",
    "methods unit: dose-units",
    "methods route: routes",
    "pain-strategies name: pain-methods",
    "pain-strategies unit: dose-units",
    "pain-strategies route: routes",
    "trial-dose drug: pump-drugs",
    "trial-dose level: levels",
    "measures site: sites",
    "regimen drug: pump-drugs",
    "regimen unit: pump-dose-units",
    "regimen mode: infusion-modes",
    "enclosure kind: documents",
  ]);
  for (const { kind, suggests } of forms.flatMap(({ fields }) => fields))
    if (suggests) expect(kind).toBe("text");
});

test("an enclosure has these fields, checked so", () => {
  expect(ENCLOSURE_FIELDS.map(written)).toEqual([
    "kind: text",
    "author: text",
    "date: date",
    "pages: text, maxLength 40",
  ]);
});

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
  test.each<[EvidenceFormId, EvidenceRow, string]>([
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

  test("with every field of its form in it", () => {
    for (const form of EVIDENCE_FORMS) {
      const filled = filledRow(form.fields);
      for (const field of form.fields)
        expect(rowWords(form, filled), `${form.id} ${field.id}`).toContain(markedBy(field));
    }
  });

  test("that is empty where the row is blank", () => {
    for (const form of EVIDENCE_FORMS) {
      expect(rowWords(form, {})).toBe("");
      const blank = Object.fromEntries(form.fields.map((field) => [field.id, " \n"]));
      expect(rowWords(form, blank)).toBe("");
    }
  });

  test("with what is no date as it was typed", () => {
    expect(read("complication", { what: "leak", date: "last spring" })).toEqual([
      "Complication: leak, last spring",
    ]);
  });
});
