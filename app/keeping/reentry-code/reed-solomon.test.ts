import { expect, test } from "vitest";
import { CHECKS, checkSymbols, findWrongSymbol, isRight } from "./reed-solomon";

const LENGTH = 12;
const PLACES = Array.from({ length: LENGTH }, (_, place) => place);
const ERRORS = Array.from({ length: 31 }, (_, error) => error + 1);

/** The word of zeros, which is right, with errors added. The code is linear: so fares every right word. */
function wordWith(errors: Record<number, number>): number[] {
  return PLACES.map((place) => errors[place] ?? 0);
}

const ONE_WRONG = PLACES.flatMap((place) => ERRORS.map((error) => wordWith({ [place]: error })));

/** Every word with two errors: too many to make before a test asks for them. */
function wordsWithTwoWrong(): number[][] {
  return PLACES.flatMap((first) =>
    PLACES.slice(first + 1).flatMap((second) =>
      ERRORS.flatMap((one) => ERRORS.map((other) => wordWith({ [first]: one, [second]: other }))),
    ),
  );
}

/** What division by the generator leaves of a word. */
function remainder(word: readonly number[]): string {
  const checks = checkSymbols(word.slice(0, -CHECKS));
  return checks.map((symbol, at) => symbol ^ (word[LENGTH - CHECKS + at] ?? 0)).join();
}

test("a message with its check symbols is right", () => {
  for (const symbol of [0, ...ERRORS])
    for (const place of PLACES.slice(CHECKS)) {
      const message = PLACES.slice(CHECKS).map((each) => (each === place ? symbol : place));
      expect(isRight([...message, ...checkSymbols(message)])).toBe(true);
    }
});

test("known messages have known check symbols", () => {
  // The product of x - α^i has the sum of the roots, 1 + 2 + 4 + 8, first, and their product, α^6, last.
  expect(checkSymbols([1])).toEqual([15, 19, 23, 10]);
  // QX2A-HNHG-TND5, as printed.
  expect(checkSymbols([23, 29, 2, 10, 17, 21, 17, 16])).toEqual([26, 21, 13, 5]);
});

test("no two right words differ in fewer than five places, so up to four errors are always noticed", {
  tags: "long",
}, () => {
  // All 63,799 patterns of at most two errors leave different remainders: so no four cancel out.
  const patterns = [wordWith({}), ...ONE_WRONG, ...wordsWithTwoWrong()];
  expect(patterns).toHaveLength(1 + 12 * 31 + 66 * 31 * 31);
  expect(new Set(patterns.map(remainder)).size).toBe(patterns.length);
});

test("every single wrong symbol is found, with the right one", () => {
  for (const word of ONE_WRONG) {
    expect(isRight(word)).toBe(false);
    const at = word.findIndex((symbol) => symbol > 0);
    expect(findWrongSymbol(word)).toEqual({ at, symbol: 0 });
  }
});

test("two and four wrong symbols are not taken for one or none, wherever they stand", () => {
  for (const [first, second] of PLACES.flatMap((one) =>
    PLACES.slice(one + 1).map((other) => [one, other]),
  ))
    for (const errors of [
      [1, 1],
      [1, 31],
      [16, 2],
    ]) {
      const [one = 0, other = 0] = errors;
      const word = wordWith({ [first ?? 0]: one, [second ?? 0]: other });
      expect(isRight(word)).toBe(false);
      expect(findWrongSymbol(word)).toBeUndefined();
    }
  expect(isRight(wordWith({ 0: 1, 3: 2, 7: 31, 11: 16 }))).toBe(false);
  expect(findWrongSymbol(wordWith({ 0: 1, 3: 2, 7: 31, 11: 16 }))).toBeUndefined();
});

test("two wrong symbols are never taken for one or none", { tags: "long" }, () => {
  const taken = wordsWithTwoWrong().filter((word) => isRight(word) || findWrongSymbol(word));
  expect(taken).toEqual([]);
});

test("nothing is found wrong in a right word", () => {
  expect(findWrongSymbol(wordWith({}))).toBeUndefined();
});
