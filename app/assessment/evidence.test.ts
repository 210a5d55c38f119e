import { describe, expect, test } from "vitest";
import type { Field } from "../guidelines/evidence-field";
import { EVIDENCE_FORMS, SCALES } from "../guidelines/evidence-forms";
import { choicesIn, ENCLOSURE_FIELDS, evidenceFor, textIn } from "./evidence";
import { emptyAssessment } from "./record";

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

test("a question without details has blank ones", () => {
  expect(evidenceFor(emptyAssessment().evidence, "a1-trial")).toEqual({
    note: "",
    citations: [],
    forms: {},
  });
});

test("a field is a text, or a list of choices, and blank where it is not there or is the other", () => {
  const row = { name: "baclofen", outcomes: ["helped"] };
  expect(["name", "outcomes", "dose"].map((id) => textIn(row, id))).toEqual(["baclofen", "", ""]);
  expect(choicesIn(row, "outcomes")).toEqual(["helped"]);
  expect(choicesIn(row, "name")).toEqual([]);
  expect(choicesIn(row, "dose")).toEqual([]);
});
