import { fileURLToPath } from "node:url";

/** Mutation tests: decision 21. */
export default {
  testRunner: "vitest",
  vitest: { configFile: "e2e/mutants/vitest.config.js", related: false },
  mutate: [
    "app/{criteria,guidelines,assessment}/**/*.ts",
    "!app/**/*.test.ts",
    "!app/criteria/outing.ts",
    "!app/assessment/{laws,testing,bench}/**",
  ],
  mutator: { excludedMutations: ["StringLiteral"] },
  coverageAnalysis: "perTest",
  tempDirName: ".stryker-tmp",
  concurrency: 2,
  plugins: [
    "@stryker-mutator/vitest-runner",
    fileURLToPath(new URL("summary.js", import.meta.url)),
  ],
  reporters: ["summary"],
  warnings: { slow: false },
  thresholds: { break: 100 },
};
