/** What a keyboard has no key for and no one sees: directions, joiners, soft hyphens, a scanner's controls. */
const UNSEEN = /\p{Cf}|\p{Variation_Selector}|(?!\s)\p{Cc}/gu;

/** Other signs for the ones of a keyboard: every hyphen and dash, fraction slashes, curled apostrophes. */
const KEYS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Pd}\u2212]/gu, "-"],
  [/[\u2044\u2215]/g, "/"],
  [/[\u2018\u2019\u02BC]/g, "'"],
];

/** Where the wide forms of ASCII begin, and how far they are from it. */
const WIDE = /[\uFF01-\uFF5E]/g;
const WIDTH = 0xfee0;

/**
 * What a pasted text says, in the signs that typing would have used: the one normalizer for whatever is
 * checked, read or compared. What is kept and printed stays as it was typed.
 */
export function plain(text: string): string {
  const narrow = text
    .replace(UNSEEN, "")
    .replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDTH));
  return KEYS.reduce((typed, [sign, key]) => typed.replace(sign, key), narrow)
    .replace(/\s+/g, " ")
    .trim();
}
