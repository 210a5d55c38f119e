import { expect, test } from "vitest";
import { characterFor, fromSymbols, readCharacters, toSymbols, writeGroups } from "./base32";

const SYMBOLS = Array.from({ length: 32 }, (_, symbol) => symbol);
const WRITTEN = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ";

function read(text: string): (number | undefined)[] {
  return readCharacters(text).map(({ symbol }) => symbol);
}

test("each symbol has a character of its own, written in groups of four", () => {
  expect(writeGroups(SYMBOLS)).toBe(WRITTEN);
  expect(writeGroups(SYMBOLS.slice(0, 12))).toBe("0123-4567-89AB");
  expect(characterFor(32)).toBe("");
});

test.each([
  ["as written", WRITTEN],
  ["in lower case", WRITTEN.toLowerCase()],
  ["without hyphens", WRITTEN.replaceAll("-", "")],
  ["with spaces around and within", ` ${WRITTEN.replaceAll("-", " \t")}\r\n`],
  ["with other hyphens and a minus sign", WRITTEN.replaceAll("-", "\u2010\u2013\u2212")],
  ["with invisible characters", `\ufeff${WRITTEN.replaceAll("-", "\u200b\u00ad\u00a0")}`],
])("all characters are read %s", (_, text) => {
  expect(read(text)).toEqual(SYMBOLS);
});

test("O is read as 0, I and L as 1", () => {
  expect(read("OoIiLl")).toEqual([0, 0, 1, 1, 1, 1]);
});

test("other characters stand for nothing, and each counts as one", () => {
  expect(read("Uu?é_.ßﬆ🧠\ud800")).toEqual(Array.from({ length: 10 }, () => undefined));
});

test("characters know where they stand in the text as typed", () => {
  expect(readCharacters(" a-🧠b")).toEqual([
    { text: "a", start: 1, symbol: 10 },
    { text: "🧠", start: 3, symbol: undefined },
    { text: "b", start: 5, symbol: 11 },
  ]);
});

test("numbers are symbols, the highest first", () => {
  expect(toSymbols(32 ** 5 + 31, 6)).toEqual([1, 0, 0, 0, 0, 31]);
  for (const number of [0, 1, 31, 32, 1023, 2 ** 31, 32 ** 6 - 1, 32 ** 7 + 5, 32 ** 8 - 1])
    expect(fromSymbols(toSymbols(number, 8))).toBe(number);
});
