import { expect, test } from "vitest";
import { cssString } from "./every-sheet";

const HOSTILE = `"; } body { display: none } @import 'x'; \\ /* </style><script> é 日 😀 * -->`;

/** Reads a CSS string as a browser does, by the escapes that are written here. */
function read(string: string): string {
  return string
    .slice(1, -1)
    .replace(/\\([0-9a-f]+) /g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
}

test("a CSS string holds hostile text as nothing but text", () => {
  const string = cssString(HOSTILE);
  expect(string).toMatch(/^"(?:[A-Za-z0-9 ]|\\[0-9a-f]+ )*"$/);
  expect(read(string)).toBe(HOSTILE);
});
