import { fileURLToPath } from "node:url";

function besideThis(file) {
  return fileURLToPath(new URL(file, import.meta.url));
}

/** Mutation tests: decision 26. */
export default {
  testRunner: "vitest",
  vitest: { configFile: "e2e/mutants/vitest.config.js", related: false },
  mutate: [
    "app/{criteria,guidelines,assessment}/**/*.ts",
    "!app/**/*.test.ts",
    "!app/criteria/outing.ts",
    "!app/assessment/{laws,testing,bench}/**",
  ],
  ignorers: ["display-text"],
  coverageAnalysis: "perTest",
  tempDirName: ".stryker-tmp",
  concurrency: 2,
  plugins: [
    "@stryker-mutator/vitest-runner",
    besideThis("display-text.js"),
    besideThis("summary.js"),
  ],
  reporters: ["summary"],
  warnings: { slow: false },
  thresholds: { break: null },
};
