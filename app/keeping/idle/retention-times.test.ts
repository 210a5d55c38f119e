import { expect, test } from "vitest";
import { SPOKEN_AT, WARNING_SECONDS } from "./retention-times";

test("the warning gives two minutes, and is spoken once more at 60, 30 and 10 seconds", () => {
  expect(WARNING_SECONDS).toBe(120);
  expect(SPOKEN_AT).toEqual([60, 30, 10]);
});
