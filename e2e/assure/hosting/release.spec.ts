import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { z } from "zod";
import { DIST } from "../../running/site";

const RELEASE = "release";
const PACKAGE = z.object({
  name: z.string(),
  version: z.string(),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});
const BILL = z.object({
  metadata: z.object({ component: z.object({ name: z.string(), version: z.string() }) }),
  components: z.array(z.object({ name: z.string(), version: z.string() })),
});

const { name, version, dependencies, devDependencies } = PACKAGE.parse(
  JSON.parse(readFileSync("package.json", "utf8")),
);
const made = (kind: string) => readFileSync(join(RELEASE, `${name}-${version}.${kind}`));

test.describe("a release", () => {
  // All of it is written to one folder.
  test.describe.configure({ mode: "default" });

  test.beforeAll(() => {
    execFileSync("node", [".ci/release.js"]);
  });

  test("holds the whole site in its zip, byte for byte, and the same zip each time", () => {
    const files = Object.entries(unzipSync(made("zip")));
    for (const [path, bytes] of files) {
      const [folder, ...rest] = path.split("/");
      expect(folder).toBe(`${name}-${version}`);
      expect(readFileSync(join(DIST, ...rest)).equals(bytes), path).toBe(true);
    }
    expect(files.map(([path]) => path).sort()).toEqual(
      readdirSync(DIST, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(`${name}-${version}`, relative(DIST, entry.parentPath), entry.name))
        .sort(),
    );
    const first = made("zip");
    execFileSync("node", [".ci/release.js"]);
    expect(made("zip").equals(first)).toBe(true);
  });

  test("has a sum for each of its files, and each is right", () => {
    const sums = readFileSync(join(RELEASE, "SHA256SUMS"), "utf8").trimEnd().split("\n");
    expect(sums.map((line) => line.split("  ")[1])).toEqual(
      ["zip", "html", "sbom.json"].map((kind) => `${name}-${version}.${kind}`),
    );
    for (const line of sums) {
      const [sum, file = ""] = line.split("  ");
      const bytes = readFileSync(join(RELEASE, file));
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(sum);
    }
  });

  test("lists every package with its version, under the app's own name", () => {
    const { metadata, components } = BILL.parse(JSON.parse(made("sbom.json").toString()));
    expect(metadata.component).toMatchObject({ name, version });
    const listed = components.map((each) => `${each.name}@${each.version}`);
    const direct = Object.entries({ ...dependencies, ...devDependencies });
    for (const [dependency, pinned] of direct)
      expect(listed).toContain(`${dependency}@${pinned.split("@").at(-1)}`);
  });
});
