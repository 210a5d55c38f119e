import fc from "fast-check";
import { expect, test } from "vitest";
import { cases, drawn } from "../../assessment/testing/random";
import { readCharacters, writeGroups } from "./base32";
import { findMistyped, type RefusedCode } from "./mistyped";
import { checkSymbols } from "./reed-solomon";

const LENGTH = 12;
const ALPHABET = [..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"];
const CODE = "QX2A-HNHG-TND5";

/** Right codes of any content, without hyphens. */
const RIGHT = fc
  .array(fc.nat(31), { minLength: 8, maxLength: 8 })
  .map((message) => writeGroups([...message, ...checkSymbols(message)]).replaceAll("-", ""));

function mistyped(text: string): RefusedCode | undefined {
  return findMistyped(readCharacters(text), LENGTH);
}

function replaced(code: string, at: number, by: string): string {
  return code.slice(0, at) + by + code.slice(at + by.length);
}

test("a code as it was printed has nothing wrong", { tags: "long" }, () => {
  expect(mistyped(CODE)).toBeUndefined();
  const isRight = fc.property(RIGHT, (code) => mistyped(code) === undefined);
  fc.assert(isRight, cases(2_000));
});

test("every wrong character at every place is caught, and the right one named", {
  tags: "long",
}, () => {
  const failed = drawn(RIGHT, 100).flatMap((code) =>
    [...code].flatMap((right, at) =>
      ALPHABET.filter((wrong) => wrong !== right).filter((wrong) => {
        const found = mistyped(replaced(code, at, wrong));
        return found?.position !== at + 1 || found.suggestion !== right;
      }),
    ),
  );
  expect(failed).toEqual([]);
});

test.each([
  ["first", "ZX2A-HNHG-TND5", 1, "Q"],
  ["fourth", "QX20-HNHG-TND5", 4, "A"],
  ["last", "QX2A-HNHG-TND4", 12, "5"],
])("the %s character is told where it is wrong", (_, text, position, suggestion) => {
  expect(mistyped(CODE)).toBeUndefined();
  expect(mistyped(text)).toMatchObject({ position, suggestion });
});

test("a wrong character is pointed at in words and in the text as typed", () => {
  expect(mistyped("qx2a-rnhg-tnd5")).toEqual({
    kind: "refused",
    reason: "Character 5 looks wrong: it may be H, not R.",
    position: 5,
    suggestion: "H",
    range: [5, 6],
  });
});

test("every swap of two neighbors is caught, and the right order named", { tags: "long" }, () => {
  for (const code of drawn(RIGHT, 1_000))
    for (let at = 0; at < LENGTH - 1; at += 1) {
      const [one = "", other = ""] = code.slice(at, at + 2);
      if (one === other) continue;
      const found = mistyped(replaced(code, at, other + one));
      expect(found).toMatchObject({ position: at + 1, suggestion: one + other });
    }
});

test.each([
  ["first", "XQ2A-HNHG-TND5", 1, "QX"],
  ["last", "QX2A-HNHG-TN5D", 11, "D5"],
])("the %s two characters are told where they are swapped", (_, text, position, suggestion) => {
  expect(mistyped(text)).toMatchObject({ position, suggestion });
});

test("a swap is pointed at in words and in the text as typed, across a hyphen too", () => {
  expect(mistyped("QX2H-ANHG-TND5")).toEqual({
    kind: "refused",
    reason: "Characters 4 and 5 look swapped: they may be AH.",
    position: 4,
    suggestion: "AH",
    range: [3, 6],
  });
});

test.each([2, 3, 4])("%i wrong characters are always caught", { tags: "long" }, (count) => {
  const places = fc.subarray([...Array(LENGTH).keys()], { minLength: count, maxLength: count });
  const others = fc.array(fc.nat(30), { minLength: count, maxLength: count });
  let taken = 0;
  const caught = fc.property(RIGHT, places, others, (code, at, by) => {
    const wrong = [...code].map((right, place) => {
      const instead = by[at.indexOf(place)];
      return instead === undefined ? right : ALPHABET.filter((each) => each !== right)[instead];
    });
    const found = mistyped(wrong.join(""));
    if (found?.suggestion?.length === 1) taken += 1;
    return found !== undefined;
  });
  fc.assert(caught, cases(20_000));
  // Two or three are never taken for one. Four leave a code that is one off another by chance, and seldom.
  expect(taken).toBeLessThanOrEqual(count < 4 ? 0 : 20);
});

test.each([
  ["two", "ZX2Z-HNHG-TND5"],
  ["four", "ZX2Z-HZHG-TNDZ"],
])("%s wrong characters are said, without a guess", (_, text) => {
  expect(mistyped(text)).toEqual({
    kind: "refused",
    reason: "More than one character looks wrong. Compare each with the printed code.",
  });
});

test.each([
  ["", "Type the 12 characters of the code."],
  [" - ", "Type the 12 characters of the code."],
  ["QX2A-HNHG-TND", "A code has 12 characters. This one has 11: 1 is missing."],
  ["QX2A-HNHG", "A code has 12 characters. This one has 8: 4 are missing."],
  ["QX2A-HNHG-TND5-5", "A code has 12 characters. This one has 13: 1 is too many."],
  ["QX2A-HNHG-TND5-55", "A code has 12 characters. This one has 14: 2 are too many."],
])("%j is told how many characters it is off", (text, reason) => {
  expect(mistyped(text)).toEqual({ kind: "refused", reason });
});

test("a character that no code has is told what it must be, where all others are right", () => {
  expect(mistyped("QX2A-HUHG-TND5")).toEqual({
    kind: "refused",
    reason: "Character 6 cannot be “U”: it may be N.",
    position: 6,
    suggestion: "N",
    range: [6, 7],
  });
  for (const code of drawn(RIGHT, 500))
    for (const [at, right] of [...code].entries())
      expect(mistyped(replaced(code, at, "?"))).toMatchObject({
        position: at + 1,
        suggestion: right,
      });
});

test("a character that no code has is pointed at without a guess, where others are wrong too", () => {
  const refusal = {
    kind: "refused",
    reason: "Character 6 cannot be “U”: codes have digits and letters, without U.",
    position: 6,
    range: [6, 7],
  };
  expect(mistyped("QX2A-HUHG-TND6")).toEqual(refusal);
  expect(mistyped("QX2A-HUHU-TND5")).toEqual(refusal);
});

test("no guess is made at the first of two characters that no code has, even where zeros stood", () => {
  expect(mistyped("QX2A-0NHG-0W7D")).toBeUndefined();
  expect(mistyped("QX2A-UNHG-0W7D")).toMatchObject({ position: 5, suggestion: "0" });
  expect(mistyped("QX2A-UNHG-UW7D")).toEqual({
    kind: "refused",
    reason: "Character 5 cannot be “U”: codes have digits and letters, without U.",
    position: 5,
    range: [5, 6],
  });
});
