import { type CutName, cutHolding } from "../../../ui/look/paper-type";

/** Every kind of white space that takes room, in any number. */
const WHITE_SPACE = /[\t-\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/gu;

/** What is often typed and not held, in words that can be read in its place. */
const WORDS: Readonly<Record<string, string>> = {
  "☐": "empty box",
  "☑": "checked box",
};

/** U+2265. */
function numberOf(character: string): string {
  const number = character.codePointAt(0) ?? 0;
  return `U+${number.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** What stands for a character that no font holds: a word in brackets; else its number, [U+60A3]. */
export function substitute(character: string): string {
  return `[${WORDS[character] ?? numberOf(character)}]`;
}

/** What stands for a character, and for which: "[empty box] for U+2610". */
export function explained(character: string): string {
  const stands = substitute(character);
  return character in WORDS ? `${stands} for ${numberOf(character)}` : stands;
}

/** Its characters as they are set: an accent and its letter are one, and white space is a space. */
function charactersOf(text: string): string[] {
  return [...text.normalize("NFC").replace(WHITE_SPACE, " ")];
}

/** The fonts that hold the characters of a text. */
export function cutsOf(text: string): CutName[] {
  const cuts = charactersOf(text).map(cutHolding);
  return [...new Set(cuts)].filter((cut) => cut !== undefined);
}

/** The characters that no font holds, each once. */
export function unheld(text: string): string[] {
  return [...new Set(charactersOf(text))].filter((character) => !cutHolding(character));
}

/** Text as it can be shown: what no font holds is substituted, and reported. */
export function shown(text: string, missing: (character: string) => void): string {
  return charactersOf(text)
    .map((character) => {
      if (cutHolding(character)) return character;
      missing(character);
      return substitute(character);
    })
    .join("");
}
