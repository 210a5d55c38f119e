import { expect, test } from "vitest";
import { allCriteria } from "../../criteria/criterion";
import { GUIDELINE } from "../../guidelines/current";
import { widthOf, wrapText } from "./drawing";

const NAMES = GUIDELINE.services.flatMap(({ provision }) =>
  allCriteria(provision.criteria).map(({ name }) => name),
);

test.each([9, 12, 20, 60])(
  "breaks names at %d ems into lines that fit, and loses no word",
  (width) => {
    for (const name of NAMES) {
      const lines = wrapText(name, width);
      expect(lines.join(" ")).toBe(name);
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
    }
  },
);

test("fills a line before it begins the next", () => {
  const width = widthOf("one two");
  expect(wrapText("one two three", width)).toEqual(["one two", "three"]);
});

test("leaves a word that is too long on a line of its own", () => {
  expect(wrapText("a hydrocephalus b", 3)).toEqual(["a", "hydrocephalus", "b"]);
});

/** The bold face's advance widths in thousandths of an em, as measured in a browser. */
const MEASURED = {
  i: 300,
  j: 260,
  l: 320,
  f: 360,
  t: 380,
  r: 380,
  a: 550,
  e: 560,
  o: 580,
  p: 600,
  v: 530,
  y: 520,
  w: 740,
  m: 880,
  I: 420,
  A: 680,
  O: 750,
  M: 860,
  W: 890,
  "(": 330,
  ")": 330,
  " ": 310,
  "1": 440,
};

test.each(Object.entries(MEASURED))("makes room for %s", (character, width) => {
  expect(widthOf(character) * 1000).toBeGreaterThanOrEqual(width);
});
