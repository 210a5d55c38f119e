import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { nameBuild, readSources, VERSION } from "../../vite.config";
import { DIST } from "../running/site";
import { FIRST_LOAD } from "./first-load";

const SOURCES = readSources(".");

/** The name of the build with one source changed. */
function nameWith(path: string, change: (text: string) => string): string {
  const text = SOURCES.get(path);
  if (text === undefined) throw new Error(`${path} is no source`);
  return nameBuild("0.1.0", new Map(SOURCES).set(path, change(text)));
}

describe("the name of a build", () => {
  test("is the version and seven digits, and in the built files", () => {
    expect(VERSION).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{7}$/);
    const built = FIRST_LOAD.map(({ file }) => readFileSync(join(DIST, file), "utf8"));
    expect(built.join("")).toContain(VERSION);
  });

  test("is another where any source is another", () => {
    const changed = [...SOURCES.keys()].map((path) => nameWith(path, (text) => `${text} `));
    expect(new Set([nameBuild("0.1.0", SOURCES), ...changed]).size).toBe(SOURCES.size + 1);
  });

  test("is another where a source goes by another name", () => {
    const [first, ...rest] = SOURCES;
    if (!first) throw new Error("there are no sources");
    const renamed = new Map([[`${first[0]}x`, first[1]], ...rest]);
    expect(nameBuild("0.1.0", renamed)).not.toBe(nameBuild("0.1.0", SOURCES));
  });

  test("is the same in whatever order they are read, and with whatever line ends", () => {
    const other = [...SOURCES]
      .reverse()
      .map(([path, text]) => [path, text.replace(/\r?\n/g, "\r\n")] as const);
    expect(nameBuild("0.1.0", new Map(other))).toBe(nameBuild("0.1.0", SOURCES));
  });

  test("is the same in another folder, without git, and beside what an editor leaves there", () => {
    const folder = mkdtempSync(join(tmpdir(), "note-170-"));
    for (const path of SOURCES.keys()) cpSync(path, join(folder, path));
    cpSync("package.json", join(folder, "app", ".main.tsx.swp"));
    expect([...readSources(folder)].sort()).toEqual([...SOURCES].sort());
    rmSync(folder, { recursive: true });
  });
});

test("all that the app needs, from its first module on, is among the sources", () => {
  const reached = new Set<string>();
  const follow = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    const text = SOURCES.get(path);
    expect(text, path).toBeDefined();
    for (const [, needed = ""] of text?.matchAll(/(?:from|import\(|import)\s*"(\.[^"]+)"/g) ?? []) {
      const base = join(dirname(path), needed);
      follow([base, `${base}.tsx`].find((each) => SOURCES.has(each)) ?? `${base}.ts`);
    }
  };
  follow("app/main.tsx");
  expect(reached.size).toBeGreaterThan(200);
});
