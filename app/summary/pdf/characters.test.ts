import { expect, test } from "vitest";
import { blocksOf } from "../blocks/blocks";
import { readBack, squeezed, wordsOf } from "../testing/read-back";
import { MET_BY_A, PREPARED_AT, sample } from "../testing/samples";
import { explained, holderOf, shown, substitute } from "./characters";
import { makePdf } from "./make-pdf";

const HELD = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
  (character) => character.normalize("NFC") === character && holderOf(character),
);

test("every character that is said to be held can be read back from a PDF", async () => {
  const facility = HELD.join("");
  const summary = sample("trial", {}, { facility });
  const words = wordsOf(
    await readBack(await makePdf(summary, { paper: "letter", made: PREPARED_AT })),
  );
  expect(HELD.length).toBeGreaterThan(300);
  expect(words).toContain(squeezed(facility));
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

test("what is often typed stands in words, so that a dose can be read where it stands", () => {
  expect(shown("50 µg, 50 μg; MAS ≥ 2; α2, β", () => {})).toBe(
    "50 [micro]g, 50 [micro]g; MAS [>=] 2; [alpha]2, [beta]",
  );
  expect(explained("≥")).toBe("[>=] for U+2265");
  expect(explained("患")).toBe("[U+60A3]");
  expect(explained("患")).toBe(substitute("患"));
});
