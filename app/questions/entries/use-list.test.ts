import { expect, test } from "vitest";
import { swapped, withAt } from "./use-list";

test("something is put at its place, and what was there moves on", () => {
  expect(withAt(["a", "b"], 0, "c")).toEqual(["c", "a", "b"]);
  expect(withAt(["a", "b"], 1, "c")).toEqual(["a", "c", "b"]);
  expect(withAt(["a", "b"], 2, "c")).toEqual(["a", "b", "c"]);
});

test("what was taken out is put back where it was", () => {
  const list = ["a", "b", "c"];
  for (const [index, item] of list.entries()) {
    const rest = list.filter((_, at) => at !== index);
    expect(withAt(rest, index, item)).toEqual(list);
  }
});

test("two places are exchanged, and no other", () => {
  expect(swapped(["a", "b", "c"], 0, 2)).toEqual(["c", "b", "a"]);
  expect(swapped(["a", "b", "c"], 1, 0)).toEqual(["b", "a", "c"]);
});
