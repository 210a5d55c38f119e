import { beginFile } from "./harness";

/** All tests of the logic but the long ones. Those that kill most in the least time come first. */
const FILES = {
  ...import.meta.glob("../../app/guidelines/**/*.test.ts"),
  ...import.meta.glob("../../app/criteria/*.test.ts"),
  ...import.meta.glob("../../app/assessment/laws/faithful.test.ts"),
  ...import.meta.glob([
    "../../app/assessment/**/*.test.ts",
    "!../../app/assessment/laws/*.test.ts",
    "!../../app/assessment/{code,file-property,json-fault,mistyped}.test.ts",
  ]),
  ...import.meta.glob("../../app/assessment/laws/{covering,line-654}.test.ts"),
  ...import.meta.glob("../../app/assessment/{code,json-fault,mistyped}.test.ts"),
};

/** Loads the tests, and with them the code that they test. */
export async function loadTests(): Promise<void> {
  for (const [path, load] of Object.entries(FILES)) {
    beginFile(path);
    await load();
  }
}
