import { describe, expect, it, test } from "vitest";
import type { ServiceId } from "../../e2e/oracle/oracle";
import { type Answers, allCriteria, questionsOf } from "../criteria/criterion";
import {
  ALL_QUESTIONS,
  determine,
  findService,
  remainingQuestions,
  spareQuestions,
} from "./determination";
import { ONE_OF_EACH, serviceOf } from "./laws/states/provisions";

const A_LEFT: Answers = {
  indication: ["baclofen-spasticity"],
  "a1-trial": ["yes"],
  "a2-difficulties": ["self-care"],
  "a3-response": ["favorable"],
};

function determined(answers: Answers) {
  return determine(serviceOf("implantation"), answers);
}

/** All that category A asks after the trial of non-invasive methods. */
const AFTER_THE_TRIAL = ["a1-control", "a1-side-effects", "a2-difficulties", "a3-response"];

function ids(questions: readonly { id: string }[]): string[] {
  return questions.map(({ id }) => id);
}

test("all questions are those of every provision, each once, in the order of the services", () => {
  expect(ids(ALL_QUESTIONS)).toEqual([
    ...ids(questionsOf(serviceOf("implantation").provision.criteria)),
    "removal-indication",
    "m-complications",
    "m-benefit",
    "trial-purpose",
  ]);
});

test("a service is found by its own id only", () => {
  for (const id of ONE_OF_EACH) expect(findService(id)?.id).toBe(id);
  expect(findService("")).toBeUndefined();
  expect(findService(undefined)).toBeUndefined();
});

describe("asking the remaining criteria", () => {
  test("brings up the questions of a claimed category that are not asked by themselves", () => {
    const met = determined({ ...A_LEFT, "a1-control": ["no"] });
    expect(ids(remainingQuestions(met))).toEqual(["a1-side-effects"]);
  });

  test("brings up nothing where all are asked", () => {
    const maintained = { "m-complications": ["no"], "m-benefit": ["yes"] };
    expect(remainingQuestions(determine(serviceOf("maintenance"), maintained))).toEqual([]);
  });
});

test("a determination has a caution or a finding on a line only where there is one", () => {
  expect(Object.keys(determined({}))).not.toContain("caution");
  expect(Object.keys(determine(serviceOf("trial"), {}))).not.toContain("lineFinding");
});

test("whether a line is named is settled by the fewest questions, toward yes or no", () => {
  const maintenance = serviceOf("maintenance");
  const { criteria } = maintenance.provision;
  const uses = { ...criteria, id: "uses", rule: "any-of", children: [criteria] } as const;
  const provision = { ...maintenance.provision, lineStatement: { line: 1, uses, see: "" } };
  const { lineFinding } = determine({ ...maintenance, provision }, {});
  expect(lineFinding?.named).toBe("unknown");
  expect(ids(lineFinding?.settledBy ?? [])).toEqual(["m-complications"]);
});

test("toward no, too, where a use that is out already leaves one question to fail the other", () => {
  const device = serviceOf("implantation");
  const { criteria } = device.provision;
  const children = allCriteria(criteria).filter(({ id }) => /^(a-indication|b-heading)$/.test(id));
  const uses = { ...criteria, id: "uses", rule: "any-of", children } as const;
  const provision = { ...device.provision, lineStatement: { line: 1, uses, see: "" } };
  const { lineFinding } = determine({ ...device, provision }, { indication: ["cancer-pain"] });
  expect(ids(lineFinding?.settledBy ?? [])).toEqual(["b-severe-pain"]);
});

test("answers that do not count are set aside as given, in the note's order, and no empty ones", () => {
  const answers = {
    "trial-purpose": ["other"],
    "m-benefit": [],
    ...A_LEFT,
    "a1-control": ["no"],
    "b1-responsive": ["yes"],
    "a1-side-effects": ["no"],
  };
  const { setAside } = determined(answers);
  expect(setAside.map(({ question, values }) => [question.id, values])).toEqual([
    ["a1-side-effects", ["no"]],
    ["b1-responsive", ["yes"]],
    ["trial-purpose", ["other"]],
  ]);
});

describe("a question asked though the result is certain", () => {
  it.each<[ServiceId, Answers, string[]]>([
    ["maintenance", { "m-complications": ["yes"] }, ["m-benefit"]],
    ["implantation", { ...A_LEFT, "a1-control": ["no"] }, ["a1-side-effects"]],
    ["implantation", { ...A_LEFT, "a1-trial": ["no"] }, AFTER_THE_TRIAL],
    ["removal", { "removal-indication": ["listed"] }, []],
    ["trial", { "trial-purpose": ["other"] }, []],
  ])("of %s is spare, and no answer to it changes the result", (id, answers, spare) => {
    const service = serviceOf(id);
    const certain = determine(service, answers, { askRemaining: true });
    expect(ids(spareQuestions(certain))).toEqual(spare);
    for (const { id: question, options } of spareQuestions(certain))
      for (const { value } of options) {
        const more = { ...answers, [question]: [value] };
        const found = determine(service, more, { askRemaining: true });
        expect(found.relevant[question]).toEqual([value]);
        expect(found.consequence).toEqual(certain.consequence);
        expect(ids(spareQuestions(found))).toEqual(spare);
      }
  });

  it("is not spare while an earlier one is open that it could matter with", () => {
    expect(spareQuestions(determine(serviceOf("maintenance"), {}, { askRemaining: true }))).toEqual(
      [],
    );
    const { "a1-trial": _, ...open } = A_LEFT;
    const found = determine(serviceOf("implantation"), open, { askRemaining: true });
    expect(spareQuestions(found)).toEqual([]);
  });
});
