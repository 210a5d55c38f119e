/**
 * Installs what checks and shows the FHIR resources, into `node_modules/.fhir/`: hundreds of megabytes that only the
 * longer tests need. Once; again when package.json here changes.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const there = fileURLToPath(new URL("../../../node_modules/.fhir/", import.meta.url));
const lock = readFileSync(join(here, "package-lock.json"), "utf8");
const done = join(there, "installed");

if (!existsSync(done) || readFileSync(done, "utf8") !== lock) {
  mkdirSync(there, { recursive: true });
  for (const file of ["package.json", "package-lock.json"])
    copyFileSync(join(here, file), join(there, file));
  execFileSync("npm", ["ci", "--ignore-scripts", "--legacy-peer-deps", "--no-audit", "--no-fund"], {
    cwd: there,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  writeFileSync(done, lock);
}
