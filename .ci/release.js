/**
 * Writes what a clinic without Node takes, into `release/`: the site as a zip, the whole app as one file, a bill of
 * materials, and the sums to check all three by. Needs `dist/` and `dist-single/`.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";

const { name, version } = JSON.parse(readFileSync("package.json", "utf8"));
const release = `${name}-${version}`;

/** The files of a folder, by their paths in it. */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** The same bytes for the same files, whenever they are packed. */
function zipped(folder) {
  const entries = filesOf(folder).map((path) => [
    `${release}/${path.replaceAll("\\", "/")}`,
    new Uint8Array(readFileSync(join(folder, path))),
  ]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
}

/** Every package that it is made of or with, in CycloneDX; those that only develop it are marked so. */
function bill() {
  const sbom = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"];
  const said = execFileSync("npm", sbom, {
    shell: process.platform === "win32",
    maxBuffer: 2 ** 26,
  });
  const parsed = JSON.parse(said);
  // npm names it by the folder it was cloned into.
  Object.assign(parsed.metadata.component, { name, type: "application" });
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

const made = {
  [`${release}.zip`]: zipped("dist"),
  [`${release}.html`]: readFileSync(join("dist-single", "note-170.html")),
  [`${release}.sbom.json`]: bill(),
};
const sums = Object.entries(made).map(
  ([file, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${file}\n`,
);

rmSync("release", { recursive: true, force: true });
mkdirSync("release");
for (const [file, bytes] of Object.entries({ ...made, SHA256SUMS: sums.join("") }))
  writeFileSync(join("release", file), bytes);
process.stdout.write(sums.join(""));
