import { expect, test } from "vitest";
import type { Answers, Criterion } from "./criterion";
import { settlingSets } from "./settle";
import { OUTING, PICNIC, PLAN, WEATHER } from "./testing/example";

const PICNIC_PLANNED: Criterion = { id: "picnic-planned", question: PLAN, metBy: "picnic" };
const MUSEUM_PLANNED: Criterion = { id: "museum-planned", question: PLAN, metBy: "museum" };

function sets(criterion: Criterion, answers: Answers, target: "met" | "not-met"): string[][] {
  return settlingSets(criterion, answers, target).map((set) => [...set]);
}

test("what would meet a criterion that takes any is each open part by itself", () => {
  expect(sets(WEATHER, {}, "met")).toEqual([["sky"], ["wind"]]);
});

test("what would fail it takes all of them together", () => {
  expect(sets(WEATHER, {}, "not-met")).toEqual([["sky", "wind"]]);
});

test("what would meet a criterion that takes all is one way for each part, together", () => {
  expect(sets(PICNIC, {}, "met")).toEqual([
    ["plan", "sky", "food"],
    ["plan", "wind", "food"],
  ]);
});

test("what would fail it is each open part by itself, smallest first", () => {
  expect(sets(PICNIC, {}, "not-met")).toEqual([["plan"], ["food"], ["sky", "wind"]]);
});

test("a question that two parts rest on counts once, and makes larger sets needless", () => {
  expect(sets(OUTING, {}, "not-met")).toEqual([
    ["plan"],
    ["food", "closed"],
    ["sky", "wind", "closed"],
  ]);
  expect(sets(OUTING, {}, "met")).toEqual([
    ["plan", "closed"],
    ["plan", "sky", "food"],
    ["plan", "wind", "food"],
  ]);
});

test("an answer “unknown” can be settled like a missing one", () => {
  expect(sets(WEATHER, { sky: ["cloudy"], wind: ["unknown"] }, "met")).toEqual([["wind"]]);
});

test("what is there already needs nothing, and what is out of reach has no way", () => {
  const met = { sky: ["clear"] };
  expect(sets(WEATHER, met, "met")).toEqual([[]]);
  expect(sets(WEATHER, met, "not-met")).toEqual([]);
});

test("a part that has failed leaves only the ways of the others", () => {
  expect(sets(OUTING, { plan: ["picnic", "museum"], food: ["no"] }, "met")).toEqual([["closed"]]);
});

test("of parts that rest on one question alone, that question is named once", () => {
  const either: Criterion = {
    id: "either",
    rule: "any-of",
    children: [PICNIC_PLANNED, MUSEUM_PLANNED],
  };
  expect(sets(either, {}, "met")).toEqual([["plan"]]);
});

test("a way that takes more than another one is left out, whichever is written first", () => {
  const [more, less] = [PICNIC, MUSEUM_PLANNED];
  for (const children of [
    [more, less],
    [less, more],
  ])
    expect(sets({ id: "either", rule: "any-of", children }, {}, "met")).toEqual([["plan"]]);
});
