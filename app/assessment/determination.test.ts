import { describe, expect, test } from "vitest";
import { type Answers, allCriteria, questionsOf } from "../criteria/criterion";
import {
  ALL_QUESTIONS,
  determine,
  findService,
  remainingQuestions,
  waysToSettle,
} from "./determination";
import { ONE_OF_EACH, serviceOf } from "./laws/provisions";

const A_LEFT: Answers = {
  indication: ["baclofen-spasticity"],
  "a1-trial": ["yes"],
  "a2-difficulties": ["self-care"],
  "a3-response": ["favorable"],
};

function determined(answers: Answers) {
  return determine(serviceOf("implantation"), answers);
}

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

describe("what would settle a request", () => {
  test("is each smallest set of open questions, in the note's order", () => {
    expect(waysToSettle(determined(A_LEFT), "met").map(ids)).toEqual([
      ["a1-control"],
      ["a1-side-effects"],
    ]);
    expect(waysToSettle(determined(A_LEFT), "not-met").map(ids)).toEqual([
      ["a1-control", "a1-side-effects"],
    ]);
  });

  test("is nothing where the result is certain", () => {
    const met = determined({ ...A_LEFT, "a1-control": ["no"] });
    expect(waysToSettle(met, "met")).toEqual([]);
    expect(waysToSettle(met, "not-met")).toEqual([]);
  });
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

test("whether a line is named is settled by the fewest questions, towards yes or no", () => {
  const maintenance = serviceOf("maintenance");
  const { criteria } = maintenance.provision;
  const uses = { ...criteria, id: "uses", rule: "any-of", children: [criteria] } as const;
  const provision = { ...maintenance.provision, lineStatement: { line: 1, uses, see: "" } };
  const { lineFinding } = determine({ ...maintenance, provision }, {});
  expect(lineFinding?.named).toBe("unknown");
  expect(ids(lineFinding?.settledBy ?? [])).toEqual(["m-complications"]);
});

test("towards no, too, where a use that is out already leaves one question to fail the other", () => {
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
