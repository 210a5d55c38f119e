import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { EQUIVALENT } from "./equivalent.js";

/*
 * Prints each mutant that no test notices and that is not listed as equivalent as soon as that is known;
 * at the end each listed one that did not survive, and the score in one line.
 */

/** The text from one place up to another; lines and columns count from 1. */
function textIn(lines, { start, end }) {
  const part = lines.slice(start.line - 1, end.line);
  part.push(part.pop().slice(0, end.column - 1));
  return [part[0].slice(start.column - 1), ...part.slice(1)].join("\n");
}

/** Whether an entry of the list is this mutant. */
function isListed({ file, line, mutator, from, to }, mutant) {
  const { fileName, mutatorName, replacement } = mutant;
  if (fileName !== file || mutatorName !== mutator || replacement !== to) return false;
  const lines = readFileSync(file, "utf8").split("\n");
  return (
    lines[mutant.location.start.line - 1].trim() === line && textIn(lines, mutant.location) === from
  );
}

function printSurvivor(status, { fileName, location, mutatorName, replacement }) {
  const place = `${fileName}:${location.start.line}:${location.start.column}`;
  const instead = replacement?.replaceAll(/\s+/g, " ").slice(0, 100);
  process.stdout.write(`${status}: ${place} ${mutatorName}: ${instead}\n`);
}

class Summary {
  #killed = 0;
  #survived = 0;
  /** Of each listed one, whether it was killed: once for each mutant that it could be. */
  #listed = new Map(EQUIVALENT.map((entry) => [entry, []]));

  constructor() {
    process.exitCode = 1;
  }

  onMutantTested({ status, ...rest }) {
    if (status === "Ignored") return;
    const killed = status === "Killed" || status === "Timeout";
    const mutant = { ...rest, fileName: relative(process.cwd(), rest.fileName) };
    const entry = EQUIVALENT.find((each) => isListed(each, mutant));
    // A busy machine can take too long over one that changes nothing.
    if (entry) this.#listed.get(entry).push(status === "Killed");
    if (killed) this.#killed += 1;
    else if (!entry) {
      this.#survived += 1;
      printSurvivor(status, mutant);
    }
  }

  /** The listed ones of the files at hand, or of no file, that are not one mutant that survives. */
  #stale(files) {
    const touched = EQUIVALENT.filter(({ file }) => file in files || !existsSync(file));
    return touched.filter((entry) => this.#listed.get(entry).join() !== "false");
  }

  onMutationTestReportReady({ files }) {
    const stale = this.#stale(files);
    for (const { file, line } of stale)
      process.stdout.write(`Listed as equivalent, but killed, gone or several: ${file}: ${line}\n`);
    const equivalent = [...this.#listed.values()].flat().filter((killed) => !killed).length;
    const score = (100 * this.#killed) / (this.#killed + this.#survived);
    process.stdout.write(
      `mutants: ${this.#killed} killed, ${this.#survived} survived, ${equivalent} equivalent (listed), score ${Math.floor(100 * score) / 100} %\n`,
    );
    if (this.#survived === 0 && stale.length === 0) process.exitCode = 0;
  }
}

/** What Stryker loads as a plugin. */
export const strykerPlugins = [{ kind: "Reporter", name: "summary", injectableClass: Summary }];
