import { expect, test } from "vitest";
import { SPOKEN_AT, WARNING_SECONDS } from "./retention-times";

test("the warning is spoken once more at 30 and at 10 of its seconds", () => {
  expect(SPOKEN_AT).toEqual([30, 10]);
  expect(WARNING_SECONDS).toBeGreaterThan(30);
});
