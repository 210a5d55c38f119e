import { openUsual, UNMET, USUAL } from "../../cases/usual";
import { expect, test } from "../../fixtures";
import { type PlacedWord, placedWords } from "../../looking/poppler";
import { WAYS } from "../../looking/ways";
import { printFigure } from "../../running/figure";

/** Lines are set closer than the typeface's ascent and descent: so much of their height may meet, in parts. */
const MAY_MEET = 0.25;
/** The same across, in points: letters lean. */
const MAY_TOUCH = 0.5;

function overlap(one: PlacedWord, other: PlacedWord): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const height = Math.min(one.bottom - one.top, other.bottom - other.top);
  return across > MAY_TOUCH && down > MAY_MEET * height;
}

/** Each pair of words of which one stands on the other. */
function overprinted(words: readonly PlacedWord[]): string[] {
  return words.flatMap((one, at) =>
    words
      .slice(at + 1)
      .filter((other) => overlap(one, other))
      .map(({ text }) => `${one.text} / ${text}`),
  );
}

for (const usual of [...USUAL, ...UNMET].filter(({ name }) =>
  ["implantation by A", "implantation by B", "maintenance", "replacement, not met"].includes(name),
))
  test(`${usual.name}: no word is printed over another in any way to print it`, async ({
    page,
  }, testInfo) => {
    await openUsual(page, usual);
    const file = testInfo.outputPath("printed.pdf");
    let count = 0;
    for (const { name, options } of WAYS)
      await test.step(name, async () => {
        await page.pdf({ ...options, tagged: true, path: file });
        for (const words of placedWords(file)) {
          expect(overprinted(words), name).toEqual([]);
          count += words.length;
        }
      });
    expect(count).toBeGreaterThan(WAYS.length * 100);
    printFigure(count, `words, none printed over another, of ${usual.name}`);
  });
