import type { Assessment } from "../record";

/** How long a text may be, in characters; so long that no one types it. What is pasted can be longer. */
export const LONGEST_TEXT = 100_000;

/** How many rows a list may have. */
export const MOST_ROWS = 1000;

/**
 * How long all texts may be together. In a file a character can take six, and a file that is longer than
 * `MAX_LENGTH` is not read.
 */
export const MOST_TEXT = 2_000_000;

function lengthOf(value: unknown): number {
  if (typeof value === "string") return value.length;
  return Object.values(value ?? {}).reduce<number>((sum, each) => sum + lengthOf(each), 0);
}

/** As much of a text as can be kept, and how many characters were left out. */
export interface Fitted {
  readonly text: string;
  readonly leftOut: number;
}

/**
 * Cuts what was just put into a text to what can be saved and opened again. What was there before stays,
 * also behind it: `end` is where that which was put in ends.
 */
export function fitted(
  typed: string,
  end: number,
  before: string,
  { details, evidence, codes }: Assessment,
): Fitted {
  const others = lengthOf({ details, evidence, codes }) - before.length;
  const most = Math.max(before.length, Math.min(LONGEST_TEXT, MOST_TEXT - others));
  const over = typed.length - most;
  if (over <= 0) return { text: typed, leftOut: 0 };
  const cutAt = end < over ? typed.length : end;
  // A character of two halves is left out whole.
  const kept = typed.slice(0, cutAt - over).replace(/[\ud800-\udbff]$/, "");
  const text = kept + typed.slice(cutAt);
  return { text, leftOut: typed.length - text.length };
}
