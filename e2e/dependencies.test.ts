import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };

const DECISION = readFileSync("docs/decisions/0008-dependencies.md", "utf8");
const { dependencies, devDependencies } = packageJson;

test("every dependency stands in the decision on them, with its reason", () => {
  const rows = DECISION.split("\n").filter((line) => line.startsWith("| "));
  const named = rows.flatMap((row) => (row.split("|")[1] ?? "").match(/@?[a-z][\w./-]*/g) ?? []);
  const missing = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !named.includes(name),
  );
  expect(missing).toEqual([]);
});

test("every version is pinned", () => {
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
