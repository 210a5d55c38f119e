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
const TWO_WRONG = PLACES.flatMap((first) =>
  PLACES.slice(first + 1).flatMap((second) =>
    ERRORS.flatMap((one) => ERRORS.map((other) => wordWith({ [first]: one, [second]: other }))),
  ),
);

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

test("no two right words differ in fewer than five places, so up to four errors are always noticed", {
  tags: "long",
}, () => {
  // All 63,799 patterns of at most two errors leave different remainders: so no four cancel out.
  const patterns = [wordWith({}), ...ONE_WRONG, ...TWO_WRONG];
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

test("two wrong symbols are never taken for one or none", { tags: "long" }, () => {
  expect(TWO_WRONG.filter((word) => isRight(word) || findWrongSymbol(word))).toEqual([]);
});

test("nothing is found wrong in a right word", () => {
  expect(findWrongSymbol(wordWith({}))).toBeUndefined();
});
