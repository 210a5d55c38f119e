import type { Criterion, Leaf, Question } from "../criterion";

/** A made-up tree for the tests: an outing is on for a picnic or for a museum. */
const YES_NO = [{ value: "yes" }, { value: "no" }, { value: "unknown", alone: true }] as const;

function yesNo(id: string): Question {
  return { id, choose: "one", options: YES_NO };
}

export const PLAN: Question = {
  id: "plan",
  choose: "all-that-apply",
  claims: true,
  options: [
    { value: "picnic" },
    { value: "museum" },
    { value: "cinema" },
    { value: "unknown", alone: true },
  ],
};

export const SKY: Question = {
  id: "sky",
  choose: "one",
  options: [{ value: "clear" }, { value: "cloudy" }, { value: "unknown", alone: true }],
};

function leaf(id: string, question: Question, metBy: string): Leaf {
  return { id, question, metBy };
}

export const WEATHER: Criterion = {
  id: "weather",
  rule: "any-of",
  children: [leaf("clear", SKY, "clear"), leaf("no-wind", yesNo("wind"), "no")],
};

export const PICNIC: Criterion = {
  id: "picnic",
  rule: "all-of",
  children: [leaf("picnic-planned", PLAN, "picnic"), WEATHER, leaf("packed", yesNo("food"), "yes")],
};

export const MUSEUM: Criterion = {
  id: "museum",
  rule: "all-of",
  children: [leaf("museum-planned", PLAN, "museum"), leaf("not-closed", yesNo("closed"), "no")],
};

export const OUTING: Criterion = { id: "outing", rule: "any-of", children: [PICNIC, MUSEUM] };
