import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { printFigure } from "./running/figure";

// What the documents name must exist, so that they do not outlive it.

const ACCESSIBILITY = readFileSync("docs/accessibility.md", "utf8");

/** The texts between backticks that begin with a folder of the project. */
function pathsIn(document: string): string[] {
  const text = readFileSync(document, "utf8");
  return [...text.matchAll(/`((?:app|e2e|docs|public|\.ci)\/[\w./-]*)`/g)].map(
    ([, path = ""]) => path,
  );
}

/** All files of the tests, for commands that name one by a part of its name. */
function testFiles(): string[] {
  return ["app", "e2e"]
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }))
    .filter((file) => /\.(spec|test)\.tsx?$/.test(file));
}

describe.each(["docs/accessibility.md", "docs/threat-model.md", "docs/assurance.md"])(
  "%s",
  (document) => {
    test("names only files and folders that exist", () => {
      expect(pathsIn(document).filter((path) => !existsSync(path))).toEqual([]);
    });
  },
);

test("docs/assurance.md gives only commands that run something", () => {
  const text = readFileSync("docs/assurance.md", "utf8");
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  const run = [...text.matchAll(/`npm run ([\w:]+)[^`]*`/g)].map(([, script = ""]) => script);
  expect(run.filter((script) => !(script in scripts))).toEqual([]);
  expect(text).not.toContain("npx");
  const filtered = text.matchAll(/`npm run (?:assure|test):(?:app|unit) -- ([\w/-]+)`/g);
  const parts = [...filtered].map(([, part = ""]) => part);
  expect(parts.length).toBeGreaterThan(6);
  const files = testFiles().map((file) => `app/${file} e2e/${file}`);
  expect(parts.filter((part) => !files.some((file) => file.includes(part)))).toEqual([]);
});

test("docs/assurance.md gives each file of unit tests the command that runs it", () => {
  const text = readFileSync("docs/assurance.md", "utf8");
  const given = [...text.matchAll(/`npm run (test|assure):unit -- ([\w/-]+)`/g)];
  expect(given.length).toBeGreaterThan(6);
  const isLong = (file: string) => readFileSync(file, "utf8").includes("@module-tag long");
  const wrong = given.filter(([, tier, part = ""]) => {
    const files = testFiles()
      .flatMap((file) => [`app/${file}`, `e2e/${file}`])
      .filter((file) => file.includes(part) && existsSync(file));
    return !files.some((file) => isLong(file) === (tier === "assure"));
  });
  expect(wrong.map(([command]) => command)).toEqual([]);
});

/** What docs/threat-model.md promises, each with what is said to hold it. */
function promises(): { promise: string; heldBy: string }[] {
  const rows = readFileSync("docs/threat-model.md", "utf8").matchAll(/^\| (.+?) +\| (.+?) +\|$/gm);
  return [...rows]
    .map(([, promise = "", heldBy = ""]) => ({ promise, heldBy }))
    .filter(({ promise }) => promise !== "promise" && !/^-+$/.test(promise));
}

test("docs/threat-model.md names for each promise a test that holds it", () => {
  expect(promises().length).toBeGreaterThan(20);
  const held = /`(?:app|e2e)\/[\w./-]+\.(?:test|spec)\.tsx?`|`app\/assessment\/laws\/`/;
  expect(promises().filter(({ heldBy }) => !held.test(heldBy))).toEqual([]);
});

/** The names that docs/accessibility.md gives to files of tests. */
function legend(): Map<string, string> {
  const entries = [...ACCESSIBILITY.matchAll(/^- _(\w+)_: `([^`]+)`/gm)];
  return new Map(entries.map(([, name = "", file = ""]) => [name, `e2e/${file}`]));
}

/** The criteria with how each is tested, one by one. */
function claims(): { criterion: string; claim: string }[] {
  const rows = ACCESSIBILITY.split("\n").filter((line) => /^\| \d/.test(line));
  return rows.flatMap((row) => {
    const [, criterion = "", , tested = ""] = row.split("|").map((cell) => cell.trim());
    return tested.split("; ").map((claim) => ({ criterion, claim }));
  });
}

/** The text of a file of tests with each title on one line, as it stands in the source. */
function source(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

describe("docs/accessibility.md", () => {
  test("goes through all 55 criteria of levels A and AA", () => {
    const criteria = new Set(claims().map(({ criterion }) => criterion));
    printFigure(criteria.size, `criteria of WCAG 2.2, in ${claims().length} claims`);
    expect(criteria.size).toBe(55);
  });

  test("says for each criterion which test holds it, that it was looked at, or that it does not apply", () => {
    const files = legend();
    const unheld = claims().filter(({ claim }) => {
      if (/^(none needed|(.+: )?looked at)$/.test(claim)) return false;
      const [, name = "", path = "", , title = ""] =
        /^(?:(\w+)|`([^`]+)`)( "([^"]+)")?$/.exec(claim) ?? [];
      const text = source(path || (files.get(name) ?? ""));
      return text === "" || !text.includes(title) || (path === "" && title === "");
    });
    expect(unheld).toEqual([]);
  });
});
