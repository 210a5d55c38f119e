import type { FullResult, Reporter, Suite, TestCase, TestResult } from "@playwright/test/reporter";
import { printFigure } from "./figure";

/** What tests in several workers count: a number, of what, as an annotation of theirs. */
export function counted(number: number, what: string) {
  return { type: "counted", description: `${number} ${what}` };
}

/** How much a test is to count, which it says before it runs. */
export function due(number: number, what: string) {
  return { type: "due", description: `${number} ${what}` };
}

interface Sum {
  counted: number;
  due: number;
  /** When the first test that counts it began, and the last one ended. */
  began: number;
  ended: number;
}

type Annotations = TestResult["annotations"];

/** Adds up what the tests counted, and fails where that is not all that was due. */
export default class Counting implements Reporter {
  readonly #sums = new Map<string, Sum>();

  onBegin(_: unknown, suite: Suite): void {
    for (const test of suite.allTests())
      this.#each("due", test.annotations, (sum, number) => {
        sum.due += number;
      });
  }

  onTestEnd(_: TestCase, { annotations, startTime, duration }: TestResult): void {
    this.#each("counted", annotations, (sum, number) => {
      sum.counted += number;
      sum.began = Math.min(sum.began, startTime.getTime());
      sum.ended = Math.max(sum.ended, startTime.getTime() + duration);
    });
  }

  async onEnd(): Promise<{ status?: FullResult["status"] }> {
    for (const [what, sum] of this.#sums) {
      const seconds = Math.round(Math.max(0, sum.ended - sum.began) / 1000);
      const whole = `of ${sum.due.toLocaleString("en")} ${what}, in ${seconds} s`;
      printFigure(sum.counted, sum.due > 0 ? whole : what);
    }
    const short = [...this.#sums.values()].some((sum) => sum.due > 0 && sum.counted !== sum.due);
    return short ? { status: "failed" } : {};
  }

  #each(type: string, annotations: Annotations, add: (sum: Sum, number: number) => void): void {
    for (const { description = "", ...annotation } of annotations) {
      const [, number = "", what = ""] = /^(\d+) (.+)$/.exec(description) ?? [];
      if (annotation.type !== type || what === "") continue;
      const sum = this.#sums.get(what) ?? {
        ...{ counted: 0, due: 0 },
        ...{ began: Number.POSITIVE_INFINITY, ended: 0 },
      };
      this.#sums.set(what, sum);
      add(sum, Number(number));
    }
  }
}
