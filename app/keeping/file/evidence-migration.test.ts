import { describe, expect, it } from "vitest";
import type { Evidence } from "../../assessment/evidence/evidence";
import { emptyAssessment } from "../../assessment/record";
import { writeFile } from "./file";
import { MIGRATIONS } from "./file-format";
import { readFile } from "./file-reader";

const VERSION = "0.1.0";

/** A file as format 1 was written: an implantation with these details, some of them set aside. */
function ofFormat1(questions: object, setAside: object = {}): string {
  const now = new Date("2026-11-22T18:00:00.000Z");
  const today: unknown = JSON.parse(
    writeFile({ ...emptyAssessment(), service: "implantation" }, { version: VERSION, now }),
  );
  const { words: _, ...file } = { ...(today as Record<string, unknown>) };
  return JSON.stringify({
    ...file,
    format: 1,
    evidence: { documents: [], questions },
    setAside: { answers: {}, evidence: setAside },
  });
}

function withRows(form: string, ...rows: object[]) {
  return { note: "as typed", citations: [], forms: { [form]: rows } };
}

/** What is opened of a file, or why it is not. */
function opened(text: string): Evidence["questions"] | string {
  const read = readFile(text, VERSION);
  return read.kind === "opened" ? read.assessment.evidence.questions : JSON.stringify(read);
}

describe("a file of format 1 opens, and loses nothing", () => {
  it("the one mcg field becomes dose and unit, also of what is set aside", () => {
    const dose = {
      drug: "morphine",
      dose: "500",
      route: "intrathecal",
      date: "2026",
      observed: "8",
    };
    const text = ofFormat1(
      { "a3-response": withRows("trial-dose", dose, { drug: "baclofen" }, { dose: " " }) },
      { "trial-purpose": withRows("trial-dose", { dose: "about 50" }) },
    );
    expect(opened(text)).toEqual({
      "a3-response": withRows(
        "trial-dose",
        { ...dose, unit: "mcg" },
        { drug: "baclofen" },
        { dose: " " },
      ),
      "trial-purpose": withRows("trial-dose", { dose: "about 50", unit: "mcg" }),
    });
  });

  it("the one outcome becomes a list, of methods and of pain strategies", () => {
    const method = { kind: "botulinum-toxin", name: "hamstrings", sideEffect: "weakness" };
    const text = ofFormat1({
      "a1-trial": withRows(
        "methods",
        { ...method, outcome: "intolerable-side-effects" },
        { name: "bracing", outcome: "" },
        { name: "therapy" },
      ),
      "b1-responsive": withRows("pain-strategies", {
        kind: "opioid-rotation",
        outcome: "inadequate-control",
      }),
    });
    expect(opened(text)).toEqual({
      "a1-trial": withRows(
        "methods",
        { ...method, outcomes: ["intolerable-side-effects"] },
        { name: "bracing", outcomes: [] },
        { name: "therapy" },
      ),
      "b1-responsive": withRows("pain-strategies", {
        kind: "opioid-rotation",
        outcomes: ["inadequate-control"],
      }),
    });
  });

  it("the one battery date stays, and what no step speaks of stays as it was", () => {
    const questions = {
      service: withRows("device", { reason: "End of life", model: "X", battery: "03/2027" }),
      "m-complications": {
        ...withRows("regimen", { drug: "baclofen", dose: "300", unit: "mcg/day", refill: "2026" }),
        citations: [{ document: "gone", pages: "3" }],
      },
      "b-active-cancer": withRows("cancer", { type: "pancreatic", staged: "02/2026" }),
    };
    expect(opened(ofFormat1(questions))).toEqual(questions);
  });

  it("with nothing set aside, as a PDF carries it", () => {
    const file: unknown = JSON.parse(ofFormat1({ "a3-response": withRows("trial-dose") }));
    const { setAside: _, ...attachment } = { ...(file as Record<string, unknown>) };
    expect(opened(JSON.stringify(attachment))).toEqual({
      "a3-response": withRows("trial-dose"),
    });
  });
});

describe("what is not as format 1 was written", () => {
  it.each<[string, object]>([
    ["an outcome that is none", { "a1-trial": withRows("methods", { outcome: "cured" }) }],
    ["an outcome that is a list", { "a1-trial": withRows("methods", { outcome: ["helped"] }) }],
    ["a dose that is not text", { "a3-response": withRows("trial-dose", { dose: 50 }) }],
    ["rows that are none", { "a1-trial": { note: "", citations: [], forms: { methods: 3 } } }],
    ["a row that is none", { "a1-trial": { note: "", citations: [], forms: { methods: [null] } } }],
    ["a form of no name", { "a1-trial": withRows("toString", { outcome: "helped" }) }],
    ["a row that is a list", { "a1-trial": { note: "", citations: [], forms: { methods: [[]] } } }],
    ["forms that are a list", { "a1-trial": { note: "", citations: [], forms: [] } }],
    ["details that are none", { "a1-trial": "details" }],
    ["details that are nothing", { "a1-trial": null }],
  ])("is refused whole: %s", (_, questions) => {
    expect(opened(ofFormat1(questions))).toMatch(/"kind":"refused"/);
  });

  it.each(["evidence", "setAside"])("is refused whole: nothing as its %s", (part) => {
    const file: unknown = JSON.parse(ofFormat1({}));
    const text = JSON.stringify({ ...(file as Record<string, unknown>), [part]: null });
    expect(opened(text)).toMatch(/"kind":"refused"/);
  });
});

it("there is a named step from every format that was in use", () => {
  expect(MIGRATIONS.map(({ from, name }) => [from, name])).toEqual([
    [1, expect.stringContaining("a trial dose has a unit, a method several outcomes")],
  ]);
});
