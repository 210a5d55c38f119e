import { afterAll, expect, test } from "vitest";
import { printFigure } from "../running/figure";
import {
  asSent,
  FACES,
  FIRST_LOAD,
  FONTS,
  LATER,
  PAGE,
  SCRIPT,
  type Sized,
  total,
} from "./first-load";

/** What a server sends before it waits to hear from the browser: the first question is in it. */
const PAGE_LIMIT = 14_000;
/** With room for fingerprints, which compress a little better or worse in each build. */
const FIRST_LOAD_LIMIT = 122_600;
const FONT_LIMIT = 15_500;

function report(title: string, files: readonly Sized[], limit?: number): void {
  const most = limit === undefined ? "" : ` (at most ${limit.toLocaleString("en")})`;
  printFigure(total(files), `bytes: ${title}${most}`);
  for (const { file, bytes } of files)
    process.stdout.write(`${bytes.toLocaleString("en").padStart(17)} bytes  ${file}\n`);
}

afterAll(() => {
  report("page, style and script of the first load, brotli", FIRST_LOAD, FIRST_LOAD_LIMIT);
  report("fonts of the first load", FONTS, FONT_LIMIT);
  report("loaded when needed, brotli", LATER);
});

test("the page shows the first question by itself, within its budget", () => {
  expect(PAGE).toMatch(/<fieldset data-question="service"/);
  expect(asSent("index.html").bytes).toBeLessThanOrEqual(PAGE_LIMIT);
});

test("page, style and script of the first load fit their budget", () => {
  expect(FIRST_LOAD.map(({ file }) => file)).toEqual([
    "index.html",
    expect.stringMatching(/\.svg$/),
    expect.stringMatching(/\.js$/),
  ]);
  expect(total(FIRST_LOAD)).toBeLessThanOrEqual(FIRST_LOAD_LIMIT);
});

test("the fonts of the first load fit their budget", () => {
  expect(FONTS.length).toBeGreaterThan(0);
  expect(total(FONTS)).toBeLessThanOrEqual(FONT_LIMIT);
});

test("no font ever blocks text", () => {
  expect(FACES.length).toBe(2 * FONTS.length);
  for (const face of FACES) expect(face).toMatch(/font-display:\s*swap/);
});

test("the first script begins by having Chromium compile it whole, before the first answer", () => {
  expect(SCRIPT).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});
