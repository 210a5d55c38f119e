import { plain } from "../../assessment/checks/plain";

/**
 * Crockford's base 32: digits and capitals without I, L, O and U, so that what handwriting and fax blur
 * most is no different character, and no words come about.
 */
const ALPHABET = [..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"];
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ["O", "0"],
  ["I", "1"],
  ["L", "1"],
]);
const GROUP = /.{4}(?!$)/g;
const CHARACTERS = /./gsu;

/** A character as it was typed. */
export interface TypedCharacter {
  readonly text: string;
  /** Where it stands in the whole text. */
  readonly start: number;
  /** What it means, 0-31; nothing where it is no character of the alphabet. */
  readonly symbol: number | undefined;
}

/** Whether a character is white space, not to be seen, or any kind of hyphen. */
function isBetween(character: string): boolean {
  return ["", "-"].includes(plain(character));
}

function symbolOf(character: string): number | undefined {
  const capital = plain(character).toUpperCase();
  const symbol = ALPHABET.indexOf(LOOK_ALIKES.get(capital) ?? capital);
  return symbol < 0 ? undefined : symbol;
}

/** The characters of a text, in either case, look-alikes read as what they look like. */
export function readCharacters(text: string): TypedCharacter[] {
  const all = Array.from(text.matchAll(CHARACTERS), ({ 0: character, index }) => ({
    text: character,
    start: index,
    symbol: symbolOf(character),
  }));
  return all.filter(({ text: character }) => !isBetween(character));
}

/** The character of a symbol from 0 to 31; nothing for another number. */
export function characterFor(symbol: number): string {
  return ALPHABET[symbol] ?? "";
}

/** Symbols as text, in groups of four. */
export function writeGroups(symbols: readonly number[]): string {
  return symbols.map(characterFor).join("").replace(GROUP, "$&-");
}

/** A number as `width` symbols, the highest first. */
export function toSymbols(number: number, width: number): number[] {
  return Array.from({ length: width }, (_, at) => Math.floor(number / 32 ** (width - 1 - at)) % 32);
}

/** The number that symbols write, the highest first: `toSymbols` the other way. */
export function fromSymbols(symbols: readonly number[]): number {
  return symbols.reduce((number, symbol) => number * 32 + symbol, 0);
}
