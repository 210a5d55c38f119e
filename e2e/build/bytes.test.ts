import { afterAll, expect, test } from "vitest";
import { printFigure } from "../figure";
import { FIRST_LOAD, FONTS, LATER, SCRIPT, type Sized, STYLES, total } from "./first-load";

const SCRIPT_AND_STYLE_LIMIT = 120_000;
const FONT_LIMIT = 40_000;

function report(title: string, files: readonly Sized[], limit?: number): void {
  const most = limit === undefined ? "" : ` (at most ${limit.toLocaleString("en")})`;
  printFigure(total(files), `bytes: ${title}${most}`);
  for (const { file, bytes } of files)
    process.stdout.write(`${bytes.toLocaleString("en").padStart(17)} bytes  ${file}\n`);
}

afterAll(() => {
  report("script and style of the first load, brotli", FIRST_LOAD, SCRIPT_AND_STYLE_LIMIT);
  report("fonts of the first load", FONTS, FONT_LIMIT);
  report("loaded when needed, brotli", LATER);
});

test("script and style of the first load fit their budget", () => {
  expect(FIRST_LOAD.map(({ file }) => file)).toEqual(
    expect.arrayContaining([expect.stringMatching(/\.js$/), expect.stringMatching(/\.css$/)]),
  );
  expect(total(FIRST_LOAD)).toBeLessThanOrEqual(SCRIPT_AND_STYLE_LIMIT);
});

test("the fonts of the first load fit their budget", () => {
  expect(FONTS.length).toBeGreaterThan(0);
  expect(total(FONTS)).toBeLessThanOrEqual(FONT_LIMIT);
});

test("no font ever blocks text", () => {
  const faces = STYLES.match(/@font-face\s*{[^}]*}/g) ?? [];
  expect(faces.length).toBe(FONTS.length);
  for (const face of faces) expect(face).toMatch(/font-display:\s*swap/);
});

test("the first script begins by having Chromium compile it whole, before the first answer", () => {
  expect(SCRIPT).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});
