import { expect, TestRunner, test } from "vitest";

/*
 * All tests of the logic but the long ones, as one file: so a mutant costs one start. What fails while
 * tests are collected fails the first test, for Stryker takes a file without tests for one that passes.
 */
const failed: unknown[] = [];

test("every test is collected", () => {
  expect(failed).toEqual([]);
});

/** The ones that kill most in the least time come first. */
const files = {
  ...import.meta.glob("../../app/guidelines/**/*.test.ts"),
  ...import.meta.glob("../../app/criteria/*.test.ts"),
  ...import.meta.glob([
    "../../app/assessment/**/*.test.ts",
    "!../../app/assessment/laws/*.test.ts",
    "!../../app/assessment/file-property.test.ts",
  ]),
  ...import.meta.glob("../../app/assessment/laws/{faithful,covering,line-654}.test.ts"),
};

try {
  for (const load of Object.values(files)) await load();
} catch (error) {
  failed.push(error);
}

for (const each of TestRunner.getCurrentSuite().tasks) {
  if (each.type !== "collector") continue;
  const { collect, suite } = each;
  each.collect = async (file) => {
    try {
      return await collect(file);
    } catch (error) {
      failed.push(error);
      if (!suite) throw error;
      return suite;
    }
  };
}
