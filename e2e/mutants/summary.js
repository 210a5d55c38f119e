/* Prints each mutant that is not killed as soon as that is known, and the score in one line at the end. */

/** Prints a mutant that no test notices: where it stands, and what takes the place of what. */
function printSurvivor({ fileName, location, mutatorName, status, replacement }) {
  const place = `${fileName}:${location.start.line}:${location.start.column}`;
  const instead = replacement?.replaceAll(/\s+/g, " ").slice(0, 100);
  process.stdout.write(`${status}: ${place} ${mutatorName}: ${instead}\n`);
}

class Summary {
  #killed = 0;
  #survived = 0;
  #equivalent = 0;

  onMutantTested(mutant) {
    const { status, statusReason = "" } = mutant;
    if (status === "Killed" || status === "Timeout") this.#killed += 1;
    else if (status !== "Ignored") {
      this.#survived += 1;
      printSurvivor(mutant);
    } else if (!statusReason.startsWith("Ignored because of excluded mutation"))
      this.#equivalent += 1;
  }

  onMutationTestReportReady() {
    if (this.#survived > 0) process.exitCode = 1;
    process.stdout.write(
      `mutants: ${this.#killed} killed, ${this.#survived} survived, ${this.#equivalent} equivalent (listed)\n`,
    );
  }
}

/** What Stryker loads as a plugin. */
export const strykerPlugins = [{ kind: "Reporter", name: "summary", injectableClass: Summary }];
