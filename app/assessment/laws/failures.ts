import type { Answers } from "../../criteria/criterion";

/** Failures of one law: how many, and the first few in words. Empty where the law holds. */
export class Failures {
  readonly first: string[] = [];
  count = 0;

  note(what: string, answers: Answers): void {
    this.count++;
    if (this.first.length < 3) this.first.push(`${what} where ${JSON.stringify(answers)}`);
  }

  /** Takes down an error as a failure of this law. */
  guard(answers: Answers, check: () => void): void {
    try {
      check();
    } catch (error) {
      this.note(String(error), answers);
    }
  }
}
