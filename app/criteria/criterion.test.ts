import { describe, expect, test } from "vitest";
import { allCriteria, choose, chosen, isLeaf, questionsOf } from "./criterion";
import { OUTING, PLAN, SKY, WEATHER } from "./testing/example";

describe("choosing", () => {
  test("one of many keeps the latest", () => {
    expect(choose(SKY, [], "clear", true)).toEqual(["clear"]);
    expect(choose(SKY, ["clear"], "cloudy", true)).toEqual(["cloudy"]);
    expect(choose(SKY, ["cloudy"], "unknown", true)).toEqual(["unknown"]);
  });

  test("all that apply gathers them, each once", () => {
    expect(choose(PLAN, ["picnic"], "museum", true)).toEqual(["picnic", "museum"]);
    expect(choose(PLAN, ["picnic", "museum"], "picnic", true)).toEqual(["museum", "picnic"]);
  });

  test("an answer that stands alone excludes the others, and they exclude it", () => {
    expect(choose(PLAN, ["picnic", "museum"], "unknown", true)).toEqual(["unknown"]);
    expect(choose(PLAN, ["unknown"], "picnic", true)).toEqual(["picnic"]);
  });

  test("unchecking takes away that answer and leaves the others", () => {
    expect(choose(PLAN, ["picnic", "museum"], "picnic", false)).toEqual(["museum"]);
    expect(choose(SKY, ["clear"], "clear", false)).toEqual([]);
    expect(choose(PLAN, ["unknown"], "unknown", false)).toEqual([]);
  });

  test("leaves what was chosen before as it was", () => {
    const before = ["picnic"];
    choose(PLAN, before, "museum", true);
    expect(before).toEqual(["picnic"]);
  });
});

test("criteria come depth first, in the order they are written", () => {
  expect(allCriteria(OUTING).map(({ id }) => id)).toEqual([
    "outing",
    "picnic",
    "picnic-planned",
    "weather",
    "clear",
    "no-wind",
    "packed",
    "museum",
    "museum-planned",
    "not-closed",
  ]);
});

test("a question that two criteria rest on comes once, where it is first met", () => {
  expect(questionsOf(OUTING).map(({ id }) => id)).toEqual([
    "plan",
    "sky",
    "wind",
    "food",
    "closed",
  ]);
});

test("a criterion with a question has no parts, one with parts no question", () => {
  const leaves = allCriteria(OUTING).filter((each) => isLeaf(each));
  expect(leaves).toHaveLength(6);
  expect(isLeaf(WEATHER)).toBe(false);
});

test("no entry is no answer", () => {
  expect(chosen({}, "sky")).toEqual([]);
  expect(chosen({ sky: ["clear"] }, "sky")).toEqual(["clear"]);
});
