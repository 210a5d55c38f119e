import { describe, expect, test } from "vitest";
import type { Answers } from "./criterion";
import { type FlowChoices, followFlow, isClaimed, pivotalQuestions } from "./flow";
import { MUSEUM, OUTING, PICNIC, WEATHER } from "./testing/example";

function asked(answers: Answers, choices?: FlowChoices): string[] {
  return followFlow(OUTING, answers, choices).asked.map(({ id }) => id);
}

function relevant(answers: Answers, choices?: FlowChoices): string[] {
  return Object.keys(followFlow(OUTING, answers, choices).relevant);
}

const PICNIC_ON: Answers = { plan: ["picnic"], sky: ["clear"], food: ["yes"] };

describe("pivotal questions", () => {
  test("are all open ones where nothing is known", () => {
    expect([...pivotalQuestions(OUTING, {})]).toEqual(["plan", "sky", "wind", "food", "closed"]);
  });

  test("are none once the result is certain", () => {
    expect(pivotalQuestions(OUTING, PICNIC_ON).size).toBe(0);
  });

  test("leave out what a settled group no longer needs, and what has failed with its branch", () => {
    expect([...pivotalQuestions(OUTING, { plan: ["picnic"], sky: ["clear"] })]).toEqual(["food"]);
    expect([...pivotalQuestions(OUTING, { plan: ["picnic", "museum"], food: ["no"] })]).toEqual([
      "closed",
    ]);
  });

  test("include one that is not documented", () => {
    expect(pivotalQuestions(WEATHER, { sky: ["unknown"] }).has("sky")).toBe(true);
  });
});

describe("the flow", () => {
  test("starts with the first question alone", () => {
    expect(asked({})).toEqual(["plan"]);
  });

  test("goes on to the next that can matter, up to the first unanswered one", () => {
    expect(asked({ plan: ["picnic"] })).toEqual(["plan", "sky"]);
    expect(asked({ plan: ["picnic"], sky: ["clear"] })).toEqual(["plan", "sky", "food"]);
  });

  test("goes on past what is not documented", () => {
    expect(asked({ plan: ["unknown"], sky: ["unknown"] })).toEqual(["plan", "sky", "wind"]);
  });

  test("asks no more when the result is certain", () => {
    expect(asked(PICNIC_ON)).toEqual(["plan", "sky", "food"]);
    expect(asked({ plan: ["cinema"] })).toEqual(["plan"]);
  });

  test("keeps answered rows below one that was cleared", () => {
    const { plan, food } = { plan: ["picnic"], food: ["yes"] };
    expect(asked({ plan, food })).toEqual(["plan", "sky", "food"]);
    expect(asked({ food })).toEqual(["plan", "food"]);
  });

  test("keeps earlier rows whatever is answered later", () => {
    const before = asked({ plan: ["picnic", "museum"], sky: ["cloudy"] });
    const after = asked({ plan: ["picnic", "museum"], sky: ["cloudy"], closed: ["no"] });
    expect(after).toEqual([...before, "closed"]);
  });

  test("shows a later question that was opened, while it can matter", () => {
    expect(asked({}, { opened: ["food"] })).toEqual(["plan", "food"]);
    expect(asked({ plan: ["museum"] }, { opened: ["food"] })).toEqual(["plan", "closed"]);
  });

  test("counts only answers to questions that could matter when they were reached", () => {
    expect(relevant({ ...PICNIC_ON, wind: ["no"], closed: ["yes"] })).toEqual([
      "plan",
      "sky",
      "food",
    ]);
  });

  test("sets an answer aside and takes it back when it applies again", () => {
    const answers = { closed: ["no"], food: ["no"] };
    expect(relevant({ ...answers, plan: ["picnic"] })).toEqual(["plan", "food"]);
    expect(relevant({ ...answers, plan: ["museum"] })).toEqual(["plan", "closed"]);
  });

  test("takes an empty answer for none", () => {
    expect(asked({ plan: [] })).toEqual(["plan"]);
    expect(relevant({ plan: [] })).toEqual([]);
  });
});

describe("with the remaining criteria asked as well", () => {
  const choices = { askRemaining: true };

  test("every question of a claimed branch is asked at once", () => {
    expect(asked({ plan: ["picnic"] }, choices)).toEqual(["plan", "sky", "wind", "food"]);
    expect(asked({}, choices)).toEqual(["plan", "sky", "wind", "food", "closed"]);
  });

  test("answers count though the result is certain without them", () => {
    expect(relevant({ ...PICNIC_ON, wind: ["yes"] }, choices)).toEqual([
      "plan",
      "sky",
      "wind",
      "food",
    ]);
  });

  test("the branch that is not claimed stays out", () => {
    expect(relevant({ plan: ["museum"], food: ["yes"], closed: ["no"] }, choices)).toEqual([
      "plan",
      "closed",
    ]);
  });
});

describe("a branch is claimed", () => {
  test("where its use is among the answers, whatever else fails", () => {
    expect(isClaimed(PICNIC, { plan: ["picnic"], food: ["no"] })).toBe(true);
  });

  test("where the use is open", () => {
    expect(isClaimed(PICNIC, {})).toBe(true);
    expect(isClaimed(MUSEUM, { plan: ["unknown"] })).toBe(true);
  });

  test("not where another use is all there is", () => {
    expect(isClaimed(MUSEUM, { plan: ["picnic"], closed: ["no"] })).toBe(false);
  });

  test("where it has nothing to do with the use", () => {
    expect(isClaimed(WEATHER, { plan: ["museum"] })).toBe(true);
  });
});
