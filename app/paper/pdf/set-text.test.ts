import { expect, test } from "vitest";
import { type Element, type Run, STYLES } from "./layout";
import { wrap } from "./set-text";

const element: Element = { tag: "P" };

function run(text: string, more: Partial<Run> = {}): Run {
  return { text, style: STYLES.text, element, ...more };
}

/** As if every character were one point wide. */
function linesOf(runs: readonly Run[], width: number): string[] {
  return wrap(runs, width, (text) => text.length).map(({ segments }) =>
    segments.map(({ text }) => text).join("|"),
  );
}

test("lines break after spaces, and the space hangs over the edge", () => {
  expect(linesOf([run("one two three")], 7)).toEqual(["one two ", "three"]);
});

test("lines break after a hyphen or slash before a letter, never within a number", () => {
  expect(linesOf([run("non-invasive and/or")], 9)).toEqual(["non-", "invasive ", "and/or"]);
  expect(linesOf([run("on 2026-11-22")], 10)).toEqual(["on ", "2026-11-22"]);
});

test("what is longer than a line is broken anywhere, from a line of its own", () => {
  expect(linesOf([run("a bcdefghij k")], 4)).toEqual(["a ", "bcde", "fghi", "j k"]);
});

test("runs beside each other are one word where no space parts them", () => {
  expect(linesOf([run("one bold"), run(", any of:")], 8)).toEqual(["one ", "bold|, ", "any of:"]);
});

test("a run that is to stay whole is broken only where no line holds it", () => {
  expect(linesOf([run("see "), run("OAR 410", { whole: true })], 9)).toEqual(["see ", "OAR 410"]);
  expect(linesOf([run("OAR 410", { whole: true })], 5)).toEqual(["OAR ", "410"]);
});

test("each line knows its width without the last space, and where each run begins", () => {
  const [line] = wrap([run("ab "), run("cd ")], 10, (text) => text.length);
  expect(line).toMatchObject({ width: 5, segments: [{ x: 0 }, { x: 3 }] });
});

test("nothing takes no line", () => {
  expect(linesOf([run("")], 10)).toEqual([]);
});
