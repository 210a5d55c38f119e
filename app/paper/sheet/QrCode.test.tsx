import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { QrCode } from "./Paper";

const MARKUP = renderToStaticMarkup(<QrCode text="QX2A-HNHG-TND5" label="The code" />);
const SIZE = 21 + 2 * 4;

/** The modules that the picture paints dark, as "x,y". */
function darkModules(markup: string): string[] {
  const path = /fill="#000000" d="([^"]*)"/.exec(markup)?.[1] ?? "";
  return [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].flatMap(([, x, y, width]) =>
    Array.from({ length: Number(width) }, (_, step) => `${Number(x) + step},${y}`),
  );
}

test("is a picture with a label", () => {
  expect(MARKUP).toMatch(/^<svg role="img" aria-label="The code"/);
});

test("a code of three groups fits the smallest size, with a white margin of four modules", () => {
  expect(MARKUP).toContain(`viewBox="0 0 ${SIZE} ${SIZE}"`);
  expect(MARKUP).toContain(`<path fill="#ffffff" d="M0 0h${SIZE}v${SIZE}h-${SIZE}z"`);
  const places = darkModules(MARKUP).flatMap((each) => each.split(",").map(Number));
  expect(Math.min(...places)).toBe(4);
  expect(Math.max(...places)).toBe(SIZE - 5);
});

test("paints the finder patterns in three corners, each module once", () => {
  const dark = darkModules(MARKUP);
  expect(new Set(dark).size).toBe(dark.length);
  for (const [left, top] of [
    [4, 4],
    [18, 4],
    [4, 18],
  ] as const) {
    const row = (y: number) =>
      Array.from({ length: 7 }, (_, x) => Number(dark.includes(`${left + x},${top + y}`))).join("");
    expect([0, 1, 2, 3, 4, 5, 6].map(row)).toEqual([
      "1111111",
      "1000001",
      "1011101",
      "1011101",
      "1011101",
      "1000001",
      "1111111",
    ]);
  }
});
