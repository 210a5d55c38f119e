import { describe, expect, test } from "vitest";
import { ENCLOSURE_FIELDS, EVIDENCE_FORMS, evidenceFor, type Field, SCALES } from "./evidence";
import { emptyAssessment } from "./record";

/** A field with all that is checked of it: "dose: number, unitField unit". */
function written({ id, label, kind, options, ...rest }: Field): string {
  const more = Object.entries(rest).map(([key, value]) => `${key} ${value}`);
  const chosen = options?.map(({ value }) => value).join(" ");
  return `${id}: ${[kind, ...(chosen ? [chosen] : []), ...more].join(", ")}`;
}

const OUTCOME = "outcome: choice, inadequate-control intolerable-side-effects helped";
const TRIED = [
  "name: text",
  "dose: number, unitField unit",
  "unit: text, maxLength 40",
  "from: date",
  "to: date-or-ongoing, notBefore from",
  OUTCOME,
  "sideEffect: text",
];

describe("the forms of evidence", () => {
  test("have these fields, checked so", () => {
    const forms = EVIDENCE_FORMS.map(({ id, fields }) => [id, fields.map(written)]);
    expect(Object.fromEntries(forms)).toEqual({
      methods: [
        "kind: choice, oral-medication physical-or-occupational-therapy botulinum-toxin bracing other",
        ...TRIED,
      ],
      "pain-strategies": [
        "kind: choice, opioid opioid-rotation non-opioid-analgesic adjuvant-drug other",
        ...TRIED,
      ],
      difficulty: ["cannot: long"],
      "trial-dose": [
        "drug: text",
        "dose: number, unit mcg",
        "route: choice, intrathecal epidural",
        "date: date",
        "observed: number, unit h",
      ],
      measures: [
        "scale: choice, modified-ashworth penn-spasm pain other",
        "site: text",
        "before: scale",
        "after: scale",
      ],
      cancer: ["type: text", "staged: date", "prognosis: long"],
      regimen: [
        "drug: text",
        "dose: number, unitField unit",
        "unit: text, maxLength 40",
        "refill: date",
      ],
      complication: ["what: text", "date: date"],
      benefit: ["measure: text", "value: text", "date: date"],
      device: ["reason: long", "model: text", "battery: date, future true"],
    });
  });

  test("have each a name of its own", () => {
    const names = EVIDENCE_FORMS.map(({ name }) => name);
    expect(names.every(Boolean)).toBe(true);
    expect(new Set(names).size).toBe(EVIDENCE_FORMS.length);
  });

  test("have several rows, but for the cancer and the device in place", () => {
    const single = EVIDENCE_FORMS.filter(({ repeatable }) => !repeatable).map(({ id }) => id);
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
