import * as z from "zod/mini";
import type { EarlierAnswer } from "../../assessment/another-text/another-text";
import type { QuestionWords } from "../../assessment/another-text/question-words";
import { ANSWERS } from "../../assessment/schema/schema";

/** The words of chosen answers; their values, where no words were kept. */
export function labelsOf(values: readonly string[], words: QuestionWords | undefined): string {
  const labelOf = (value: string) => words?.options.find((each) => each.value === value)?.label;
  return values.map((value) => labelOf(value) ?? `“${value}”`).join("; ");
}

/**
 * Whether a person can confirm an earlier answer: its words are known, and today's question takes it, as it would
 * from a file. Several answers hold only where the earlier question let all be chosen that apply, too.
 */
export function canConfirm({ id, values, words }: EarlierAnswer): boolean {
  if (!words || (values.length > 1 && words.choose === "one")) return false;
  return z.safeParse(ANSWERS, { [id]: values }).success;
}
