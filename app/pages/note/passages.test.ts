import { expect, test } from "vitest";
import { determine } from "../../assessment/determination";
import { walk } from "../../assessment/walk";
import { allCriteria } from "../../criteria/criterion";
import { GUIDELINE } from "../../guidelines/current";
import { type CriterionAtLine, criteriaByLine, type Passage, passagesOf } from "./passages";

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

const PROVISIONS = [...new Set(GUIDELINE.services.map(({ provision }) => provision))];
const SERVICES = PROVISIONS.flatMap(
  (each) => GUIDELINE.services.find(({ provision }) => provision === each) ?? [],
);
const LINES = GUIDELINE.source.split("\n");

function ids(placed: readonly CriterionAtLine[]): string[] {
  return placed.flatMap(({ shown, below }) => [shown.criterion.id, ...ids(below)]);
}

test.each(SERVICES)(
  "places each criterion of $id once, at a line that holds its quote",
  (service) => {
    const placed = [...criteriaByLine(walk(determine(service, {})).root, GUIDELINE.source)];
    const all = allCriteria(service.provision.criteria).map(({ id }) => id);
    expect(placed.flatMap(([, each]) => ids(each)).sort()).toEqual(all.sort());
    for (const [line, here] of placed)
      for (const { shown } of here) expect(LINES[line]).toContain(shown.criterion.quote);
  },
);

test.each(PROVISIONS.flatMap(({ criteria }) => allCriteria(criteria)))(
  "$id stands on one line only",
  ({ quote }) => {
    expect(LINES.filter((line) => line.includes(quote))).toHaveLength(1);
  },
);

test("nests criteria that share a line as the guideline nests them", () => {
  const [service] = SERVICES;
  const placed = service && criteriaByLine(walk(determine(service, {})).root, GUIDELINE.source);
  const line = LINES.findIndex((text) => text.startsWith("1) The patient has had"));
  const shape = (each: CriterionAtLine): unknown[] => [
    each.shown.criterion.id,
    ...each.below.map(shape),
  ];
  expect(placed?.get(line)?.map(shape)).toEqual([
    ["a1", ["a1-trial"], ["a1-outcome", ["a1-control"], ["a1-side-effects"]]],
  ]);
});
