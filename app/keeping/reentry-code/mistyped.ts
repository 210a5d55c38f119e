import { characterFor, type TypedCharacter } from "./base32";
import { findWrongSymbol, isRight } from "./reed-solomon";

/** Why a code was not read. Where it can be told, which character is in doubt. */
export interface RefusedCode {
  readonly kind: "refused";
  readonly reason: string;
  /** Counted from 1, spaces and hyphens left out. */
  readonly position?: number;
  /** What may stand there: a character, or two where two seem swapped. */
  readonly suggestion?: string;
  /** Where that is in the text as typed: from, and up to. */
  readonly range?: readonly [number, number];
}

/** A code that is not taken, and why, in words for the person. */
export function refuse(reason: string): RefusedCode {
  return { kind: "refused", reason };
}

/** The character at `at` as codes are printed, in capitals. */
function shown(typed: readonly TypedCharacter[], at: number): string {
  return typed
    .slice(at, at + 1)
    .map(({ text }) => text.toUpperCase())
    .join("");
}

/** Points at the characters from `at` on, as many as are suggested and at least one. */
function pointAt(
  typed: readonly TypedCharacter[],
  at: number,
  suggestion: string,
  reason: string,
): RefusedCode {
  const meant = typed.slice(at, at + Math.max(suggestion.length, 1));
  return {
    kind: "refused",
    reason,
    position: at + 1,
    ...(suggestion && { suggestion }),
    range: [
      Math.min(...meant.map(({ start }) => start)),
      Math.max(...meant.map(({ start, text }) => start + text.length)),
    ],
  };
}

function refuseCount(count: number, length: number): RefusedCode {
  if (count === 0) return refuse(`Type the ${length} characters of the code.`);
  const off = Math.abs(length - count);
  const verb = off === 1 ? "is" : "are";
  const verdict = count < length ? "missing" : "too many";
  return refuse(
    `A code has ${length} characters. This one has ${count}: ${off} ${verb} ${verdict}.`,
  );
}

/** A character that no code has. Where all others are right, the check symbols tell what it must be. */
function refuseUnreadable(typed: readonly TypedCharacter[], at: number): RefusedCode {
  const word = typed.map(({ symbol }) => symbol ?? 0);
  const only = typed.every(({ symbol }, index) => symbol !== undefined || index === at);
  const wrong = isRight(word) ? { at, symbol: 0 } : findWrongSymbol(word);
  const suggestion = only && wrong?.at === at ? characterFor(wrong.symbol) : "";
  const hint = suggestion ? `it may be ${suggestion}` : "codes have digits and letters, without U";
  return pointAt(
    typed,
    at,
    suggestion,
    `Character ${at + 1} cannot be “${shown(typed, at)}”: ${hint}.`,
  );
}

/** The word with the symbols at `at` and `at + 1` in each other's place. */
function swapped(word: readonly number[], at: number): number[] {
  return [...word.slice(0, at), ...word.slice(at, at + 2).toReversed(), ...word.slice(at + 2)];
}

/** A word that is not right: one wrong character, two neighbors swapped, or more than can be told. */
function refuseWord(typed: readonly TypedCharacter[], word: readonly number[]): RefusedCode {
  const wrong = findWrongSymbol(word);
  if (wrong) {
    const { at } = wrong;
    const suggestion = characterFor(wrong.symbol);
    const instead = `it may be ${suggestion}, not ${shown(typed, at)}`;
    return pointAt(typed, at, suggestion, `Character ${at + 1} looks wrong: ${instead}.`);
  }
  const swap = word.findIndex((_, at) => isRight(swapped(word, at)));
  if (swap < 0) {
    return refuse("More than one character looks wrong. Compare each with the printed code.");
  }
  const pair = swapped(word, swap).slice(swap, swap + 2);
  const suggestion = pair.map(characterFor).join("");
  const reason = `Characters ${swap + 1} and ${swap + 2} look swapped: they may be ${suggestion}.`;
  return pointAt(typed, swap, suggestion, reason);
}

/** What is wrong with a code as it was typed, whatever it stands for; nothing where it is as printed. */
export function findMistyped(
  typed: readonly TypedCharacter[],
  length: number,
): RefusedCode | undefined {
  if (typed.length !== length) return refuseCount(typed.length, length);
  const unreadable = typed.findIndex(({ symbol }) => symbol === undefined);
  if (unreadable >= 0) return refuseUnreadable(typed, unreadable);
  const word = typed.map(({ symbol }) => symbol ?? 0);
  return isRight(word) ? undefined : refuseWord(typed, word);
}
