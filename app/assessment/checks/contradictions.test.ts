import { describe, expect, it } from "vitest";
import type { Answers } from "../../criteria/criterion";
import type { EvidenceFormId } from "../../guidelines/evidence-forms";
import { ALL_QUESTIONS, determine } from "../determination";
import type { Evidence } from "../evidence/evidence";
import { serviceOf } from "../laws/states/provisions";
import { emptyAssessment } from "../record";
import { checkAssessment } from "./assessment";
import { contradictionsIn } from "./contradictions";

const NOTHING: Evidence = { documents: [], questions: {} };

const PAIN: Answers = {
  indication: ["cancer-pain"],
  "b-severe-pain": ["yes"],
  "b-active-cancer": ["yes"],
  "b1-responsive": ["not-tried"],
  "b1-side-effects": ["yes"],
  "b2-response": ["favorable"],
};

function found(answers: Answers, evidence = NOTHING): string[] {
  const determination = determine(serviceOf("implantation"), answers, { askRemaining: true });
  return contradictionsIn(determination, evidence).map(({ text }) => text);
}

function withRow(question: string, form: EvidenceFormId, row: Record<string, string>): Evidence {
  const questions = { [question]: { note: "", citations: [], forms: { [form]: [row] } } };
  return { documents: [], questions };
}

describe("answers that contradict each other", () => {
  it("are both named: pain control never used, and side effects from it", () => {
    expect(found(PAIN)).toEqual([
      "B(1) Response to non-invasive systemic pain control: “Never used”; B(1) Intolerable side effects of non-invasive systemic pain control: “Yes”: these contradict each other. Check both against the chart. The result follows the answers as given.",
    ]);
  });

  it("change no determination", () => {
    const determination = determine(serviceOf("implantation"), PAIN);
    expect(determination.consequence.result).toBe("met");
  });

  it.each<[string, Answers]>([
    ["no side effects", { ...PAIN, "b1-side-effects": ["no"] }],
    ["side effects not documented", { ...PAIN, "b1-side-effects": ["unknown"] }],
    ["side effects not answered", { ...PAIN, "b1-side-effects": [] }],
    ["a use that sets both aside", { ...PAIN, indication: ["other"] }],
    [
      "a trial that was cut short",
      {
        indication: ["baclofen-spasticity"],
        "a1-trial": ["no"],
        "a1-control": ["no"],
        "a1-side-effects": ["yes"],
      },
    ],
  ])("are not seen in %s", (_, answers) => {
    expect(found(answers)).toEqual([]);
  });

  it("are entries to check, with the way to their question", () => {
    const answers = Object.fromEntries(Object.entries(PAIN).map(([id, all]) => [id, [...all]]));
    const assessment = { ...emptyAssessment(), service: "implantation", answers };
    expect(checkAssessment(assessment, "2026-11-22")).toMatchObject([
      {
        path: ["answers", "b1-responsive"],
        label: "B(1) Response to non-invasive systemic pain control",
        message: found(PAIN)[0],
      },
    ]);
  });
});

describe("an answer that contradicts what is recorded with it", () => {
  it.each<[string, string, EvidenceFormId, string]>([
    ["a3-response", "not-done", "trial-dose", "a trial dose recorded with it"],
    ["b2-response", "not-done", "trial-dose", "a trial dose recorded with it"],
    ["b1-responsive", "not-tried", "pain-strategies", "a pain strategy recorded with it"],
    ["a2-difficulties", "none", "difficulty", "a difficulty recorded with it"],
  ])("is named with it: %s %s", (question, value, form, called) => {
    const answers = { indication: ["baclofen-spasticity", "cancer-pain"], [question]: [value] };
    expect(found(answers, withRow(question, form, { any: "typed" }))).toEqual([
      expect.stringContaining(`; ${called}: these contradict each other.`),
    ]);
    expect(found(answers, withRow(question, form, { any: " " }))).toEqual([]);
    expect(found(answers)).toEqual([]);
  });

  it("is none where a complication is recorded and none is significant, or a dose without its response", () => {
    const maintenance = determine(serviceOf("maintenance"), { "m-complications": ["no"] });
    const minor = withRow("m-complications", "complication", { what: "seroma, drained" });
    expect(contradictionsIn(maintenance, minor)).toEqual([]);
    const answers = { indication: ["baclofen-spasticity"], "a3-response": ["unknown"] };
    expect(found(answers, withRow("a3-response", "trial-dose", { drug: "baclofen" }))).toEqual([]);
  });
});

it("each contradiction in the guideline is of an answer there is, or of rows that its question offers", () => {
  for (const question of ALL_QUESTIONS)
    for (const { contradicts = [] } of question.options)
      for (const each of contradicts) {
        if ("rows" in each) {
          expect(question.evidence).toContain(each.rows);
          continue;
        }
        const other = ALL_QUESTIONS.find(({ id }) => id === each.question);
        expect(other?.options.map(({ value }) => value)).toContain(each.value);
      }
});
