/**
 * Writes the questionnaires and code systems for a host of one's own:
 * `npm run fhir -- --base https://plan.example/fhir --out folder`.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";

const { values } = parseArgs({ options: { base: { type: "string" }, out: { type: "string" } } });
if (!values.base || !values.out) {
  process.stderr.write("Say both: npm run fhir -- --base https://plan.example/fhir --out folder\n");
  process.exit(1);
}

async function load(path) {
  const { module } = await runnerImport(path, { configFile: false });
  return module;
}

const { baseFrom } = await load("./app/exchange/addresses.ts");
const { publishedFiles } = await load("./app/exchange/published.ts");
const { version } = JSON.parse(readFileSync("package.json", "utf8"));

const files = publishedFiles(baseFrom(values.base), version);
mkdirSync(values.out, { recursive: true });
for (const [name, text] of files) writeFileSync(join(values.out, name), text);
process.stdout.write(`${files.size} files in ${values.out}\n`);
