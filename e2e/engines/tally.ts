import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";
import { printFigure } from "../running/figure";

/** For each engine and each way that the app comes to it: how many tests there were, how many passed. */
export default class Tally implements Reporter {
  readonly #counts = new Map<string, { passed: number; all: number }>();

  onTestEnd(test: TestCase, { status }: TestResult): void {
    const [, engine] = /^engines-(\w+)$/.exec(test.parent.project()?.name ?? "") ?? [];
    const [, way] = /^(served|one file): /.exec(test.title) ?? [];
    if (!engine || !way) return;
    const kind = `${engine} ${way}`;
    const { passed, all } = this.#counts.get(kind) ?? { passed: 0, all: 0 };
    this.#counts.set(kind, { passed: passed + (status === "passed" ? 1 : 0), all: all + 1 });
  }

  onEnd(): void {
    for (const [kind, { passed, all }] of this.#counts)
      printFigure(passed, `of ${all} tests in ${kind} as docs/engines.md says`);
  }
}
