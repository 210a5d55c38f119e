/**
 * What the embedded typefaces hold: Latin, with the marks of western, central and northern Europe. A
 * test reads each of these back from a PDF.
 */
const EXTENDED = /[Ā-ćĊ-ēĖ-ěĞ-ģĦħĪīĮįİĲĳĶķĹ-ľŁ-ňŐőŔŕŘ-śŞ-ťŪūŮ-žƒȘ-țȷˇˉ˝Ẁ-ẅẞỲỳ†₹ℓ]/u;

const BASIC = /[ -~¡-¬®-´¶-ÿıŒœˆ˚˜–—‘-‚“-„•…‹›⁄€™−∕]/u;

/** Every kind of white space that takes room, in any number. */
const WHITE_SPACE = /[\t-\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/gu;

/** Names for what is often typed and not held. */
const NAMES: Readonly<Record<string, string>> = {
  "\u00B5": "micro sign",
  "≥": "greater than or equal to",
  "≤": "less than or equal to",
  "≠": "not equal to",
  "≈": "about equal to",
  "→": "arrow to the right",
  "←": "arrow to the left",
  "↑": "arrow up",
  "↓": "arrow down",
  Δ: "Greek capital delta",
  α: "Greek alpha",
  β: "Greek beta",
  "\u03BC": "Greek mu",
  "✓": "check mark",
  "☐": "empty box",
  "☑": "checked box",
};

/** Which font file holds a character; none where neither does. */
export function holderOf(character: string): "basic" | "extended" | undefined {
  if (BASIC.test(character)) return "basic";
  return EXTENDED.test(character) ? "extended" : undefined;
}

/** A character by its number: [U+2265]. */
export function byNumber(character: string): string {
  const number = character.codePointAt(0) ?? 0;
  return `[U+${number.toString(16).toUpperCase().padStart(4, "0")}]`;
}

/** A character by its number, with its name where there is one here. */
export function named(character: string): string {
  const name = NAMES[character];
  return name ? `${byNumber(character)} ${name}` : byNumber(character);
}

/** Text as it can be shown: what no font holds by its number, and reported. */
export function shown(text: string, missing: (character: string) => void): string {
  const characters = [...text.normalize("NFC").replace(WHITE_SPACE, " ")];
  return characters
    .map((character) => {
      if (holderOf(character)) return character;
      missing(character);
      return byNumber(character);
    })
    .join("");
}
