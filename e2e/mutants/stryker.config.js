import { fileURLToPath } from "node:url";

function besideThis(file) {
  return fileURLToPath(new URL(file, import.meta.url));
}

/** Mutation tests: decision 32. */
export default {
  buildCommand: "vite build --config e2e/mutants/vite.config.js",
  testRunner: "thread",
  mutate: [
    "app/{criteria,guidelines,assessment}/**/*.ts",
    "app/keeping/{file,reentry-code}/*.ts",
    "app/keeping/session/session{,-reader,-text}.ts",
    "app/keeping/{another-text/then-and-now,clinic/clinic-details,idle/retention-times,saving/work}.ts",
    "!app/**/*.test.ts",
    "!app/criteria/testing/example.ts",
    "!app/guidelines/suggestions.ts",
    "!app/assessment/{laws,testing,bench}/**",
  ],
  ignorers: ["display-text"],
  coverageAnalysis: "perTest",
  tempDirName: ".stryker-tmp",
  concurrency: 2,
  plugins: [besideThis("display-text.js"), besideThis("runner.js"), besideThis("summary.js")],
  reporters: ["summary"],
  warnings: { slow: false },
  thresholds: { break: null },
};
