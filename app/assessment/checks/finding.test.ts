import { expect, test } from "vitest";
import { countToCheck } from "./finding";

test("how many entries are to check is said of one, of several and of none", () => {
  expect([1, 2, 0].map(countToCheck)).toEqual([
    ...["1 entry to check", "2 entries to check", "0 entries to check"],
  ]);
});
