import { expect, test } from "vitest";
import { cutHolding } from "../../../ui/look/paper-type";
import { blocksOf } from "../../summary/blocks";
import { readBack, squeezed, wordsOf } from "../../testing/read-back";
import { MET_BY_A, PREPARED_AT, sample } from "../../testing/samples";
import { makePdf } from "../make-pdf";
import { explained, shown, substitute, unheld } from "./characters";

const HELD = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
  (character) => character.normalize("NFC") === character && cutHolding(character),
);

test("every character that is said to be held can be read back from a PDF", async () => {
  const facility = HELD.join("");
  const summary = sample("trial", {}, { facility });
  const words = wordsOf(
    await readBack(await makePdf(summary, { paper: "letter", made: PREPARED_AT })),
  );
  expect(HELD.length).toBeGreaterThan(700);
  // Both of the signs for "micro" are one glyph, which is read back as the Greek letter.
  expect(words).toContain(squeezed(facility).replace("µ", "μ"));
});

test("the app's own words need no character that is not held", () => {
  const missing: string[] = [];
  for (const summary of [sample("implantation", MET_BY_A), sample("maintenance", {})])
    shown(JSON.stringify(blocksOf(summary)), (character) => missing.push(character));
  expect(missing).toEqual([]);
});

test("white space of any kind becomes one space, and what is invisible is shown by number", () => {
  const missing = new Set<string>();
  const text = shown("a\t\u00A0\u3000b\u00ADc\u200Bd\u202Ee\uFEFF\u0000", (each) =>
    missing.add(each),
  );
  expect(text).toBe("a b[U+00AD]c[U+200B]d[U+202E]e[U+FEFF][U+0000]");
  expect(missing.size).toBe(5);
});

test("a letter and its accent become the letter that the fonts hold", () => {
  expect(shown("e\u0301", () => {})).toBe("é");
});

test("half of a pair is shown by number too", () => {
  expect(shown("\uD83D", () => {})).toBe("[U+D83D]");
});

test("signs that are often typed stand as typed, and boxes in words", () => {
  const doses = "50 µg, 50 μg; MAS ≥ 2 → ≤ 1; α2, β ✓";
  expect(shown(`${doses} ☐`, () => {})).toBe(`${doses} [empty box]`);
  expect(explained("☐")).toBe("[empty box] for U+2610");
  expect(explained("患")).toBe("[U+60A3]");
  expect(explained("患")).toBe(substitute("患"));
});

test("names are held in Vietnamese, Greek, Cyrillic and Hawaiian; Hebrew, Arabic and Chinese are not", () => {
  for (const name of ["Nguyễn Thị Hằng", "Αθηνά Παππά", "Юрій Ґалаґан", "Kaʻiulani Kahanamoku-Ā"])
    expect(unheld(name), name).toEqual([]);
  expect(unheld("דנה")).toEqual(["ד", "נ", "ה"]);
  expect(unheld("王 سارة")).toEqual(["王", "س", "ا", "ر", "ة"]);
});
