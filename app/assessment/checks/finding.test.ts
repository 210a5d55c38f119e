import { expect, test } from "vitest";
import { countToCheck, hasFindingAt } from "./finding";

test("how many entries are to check is said of one, of several and of none", () => {
  expect([1, 2, 0].map(countToCheck)).toEqual([
    ...["1 entry to check", "2 entries to check", "0 entries to check"],
  ]);
});

test("what is found is at its entry and at every part that holds it, and nowhere else", () => {
  const path = ["evidence", "questions", "a1-trial", "note"];
  const others = { path: ["codes", 1], label: "", message: "" };
  const findings = [others, { path, label: "", message: "" }];
  for (const length of [0, 1, 2, 3, 4])
    expect(hasFindingAt(findings, path.slice(0, length))).toBe(true);
  expect(hasFindingAt(findings, ["codes", 1])).toBe(true);
  expect(hasFindingAt(findings, ["codes", 0])).toBe(false);
  expect(hasFindingAt(findings, ["evidence", "questions", "a1-control"])).toBe(false);
  expect(hasFindingAt(findings, [...path, "more"])).toBe(false);
  expect(hasFindingAt([], [])).toBe(false);
});
