import { expect, test } from "vitest";
import { GUIDELINE } from "../../guidelines/current";
import { type Passage, passagesOf } from "./passages";

function lines(passages: readonly Passage[]): string[] {
  return passages.flatMap(({ marker, text, clauses }) => [marker + text, ...lines(clauses)]);
}

test("keeps every line of the source, in order and word for word", () => {
  const written = GUIDELINE.source.split("\n").filter((line) => line !== "");
  expect(lines(passagesOf(GUIDELINE.source))).toEqual(written);
});

test("nests clauses as their numbering does", () => {
  const source = "First\nA) a\n1) a1\na) a1a\nb) a1b\n2) a2\nB) b\n\nSecond\nA) c";
  const outline = (passages: readonly Passage[]): unknown[] =>
    passages.map(({ text, clauses }) => (clauses.length > 0 ? [text, outline(clauses)] : text));
  expect(outline(passagesOf(source))).toEqual([
    ["First", [["a", [["a1", ["a1a", "a1b"]], "a2"]], "b"]],
    ["Second", ["c"]],
  ]);
});

test("finds the paragraphs and categories of Note 170", () => {
  const [, , device, ...others] = passagesOf(GUIDELINE.source);
  expect(device?.clauses.map(({ marker, clauses }) => [marker, clauses.length])).toEqual([
    ["A) ", 3],
    ["B) ", 2],
  ]);
  expect(others.map(({ clauses }) => clauses.length)).toEqual([0, 2, 0, 0]);
});
