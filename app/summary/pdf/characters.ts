/**
 * What the embedded typefaces hold: Latin, with the marks of western, central and northern Europe. A
 * test reads each of these back from a PDF.
 */
const EXTENDED = /[Ā-ćĊ-ēĖ-ěĞ-ģĦħĪīĮįİĲĳĶķĹ-ľŁ-ňŐőŔŕŘ-śŞ-ťŪūŮ-žƒȘ-țȷˇˉ˝Ẁ-ẅẞỲỳ†₹ℓ]/u;

const BASIC = /[ -~¡-¬®-´¶-ÿıŒœˆ˚˜–—‘-‚“-„•…‹›⁄€™−∕]/u;

/** Every kind of white space that takes room, in any number. */
const WHITE_SPACE = /[\t-\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/gu;

/** What is often typed and not held, in words that can be read in its place: a dose in "[micro]g". */
const WORDS: Readonly<Record<string, string>> = {
  "\u00B5": "micro",
  "\u03BC": "micro",
  "≥": ">=",
  "≤": "<=",
  "≠": "not equal to",
  "≈": "about",
  "→": "->",
  "←": "<-",
  "↑": "up",
  "↓": "down",
  Δ: "Delta",
  α: "alpha",
  β: "beta",
  "✓": "check mark",
  "☐": "empty box",
  "☑": "checked box",
};

/** Which font file holds a character; none where neither does. */
export function holderOf(character: string): "basic" | "extended" | undefined {
  if (BASIC.test(character)) return "basic";
  return EXTENDED.test(character) ? "extended" : undefined;
}

/** U+2265. */
function numberOf(character: string): string {
  const number = character.codePointAt(0) ?? 0;
  return `U+${number.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** What stands for a character that no font holds: a word in brackets, [>=]; else its number, [U+2265]. */
export function substitute(character: string): string {
  return `[${WORDS[character] ?? numberOf(character)}]`;
}

/** What stands for a character, and for which: "[>=] for U+2265". */
export function explained(character: string): string {
  const stands = substitute(character);
  return character in WORDS ? `${stands} for ${numberOf(character)}` : stands;
}

/** Text as it can be shown: what no font holds is substituted, and reported. */
export function shown(text: string, missing: (character: string) => void): string {
  const characters = [...text.normalize("NFC").replace(WHITE_SPACE, " ")];
  return characters
    .map((character) => {
      if (holderOf(character)) return character;
      missing(character);
      return substitute(character);
    })
    .join("");
}
