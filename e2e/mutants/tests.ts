/** All tests of the logic but the long ones. Those that kill most in the least time come first. */
const FILES = {
  ...import.meta.glob([
    "../../app/guidelines/**/*.test.ts",
    // What kills mutants in the codes that the note names.
    "../../app/assessment/codes/procedure-codes.test.ts",
  ]),
  ...import.meta.glob("../../app/criteria/*.test.ts"),
  ...import.meta.glob("../../app/assessment/laws/faithful.test.ts"),
  ...import.meta.glob([
    "../../app/assessment/**/*.test.ts",
    "!../../app/assessment/laws/*.test.ts",
    "../../app/keeping/{file,reentry-code,session}/*.test.ts",
    "../../app/keeping/{another-text/then-and-now,clinic/clinic-details,idle/retention-times,saving/work}.test.ts",
    "!../../app/keeping/file/{file-property,json-fault}.test.ts",
    "!../../app/keeping/reentry-code/{reentry-code,mistyped}.test.ts",
  ]),
  ...import.meta.glob("../../app/assessment/laws/{covering,line-654}.test.ts"),
  ...import.meta.glob([
    "../../app/keeping/reentry-code/{reentry-code,mistyped}.test.ts",
    "../../app/keeping/file/json-fault.test.ts",
  ]),
};

/** The path of each test file, and what loads it, and with it the code that it tests. */
export const TEST_FILES = Object.entries(FILES);
