import { beforeAll, describe, expect, test } from "vitest";
import { allCriteria, type Criterion, questionsOf } from "../../criteria/criterion";
import { type Decisive, decisiveIn } from "./decisive";
import { ONE_OF_EACH, serviceOf } from "./states/provisions";
import { WALK_MS } from "./states/states";

/*
 * Law 5, no orphan: every question, every answer and every clause is decisive somewhere. Every two of
 * the states that the exact law walks are compared where they differ in one answer only.
 */

/** Every answer to the questions of a tree, as "question: value". */
function answersOf(criterion: Criterion): string[] {
  return questionsOf(criterion).flatMap(({ id, options }) =>
    options.map(({ value }) => `${id}: ${value}`),
  );
}

describe.each(ONE_OF_EACH)("in the provision for %s", (id) => {
  const { criteria } = serviceOf(id).provision;
  let decisive: Decisive | undefined;

  beforeAll(() => {
    decisive = decisiveIn(criteria);
  }, WALK_MS);

  test("every clause decides the result somewhere", () => {
    expect(decisive?.criteria).toEqual(allCriteria(criteria).map((each) => each.id));
  });

  test("every question is decisive, and so is each of its answers", () => {
    expect([...(decisive?.answers ?? [])].sort()).toEqual(answersOf(criteria).sort());
  });
});

test("every use that Line 654 is named for decides somewhere whether it is", () => {
  const { lineStatement } = serviceOf("implantation").provision;
  const uses = lineStatement ? allCriteria(lineStatement.uses) : [];
  const [root] = uses;
  const decisive = root ? decisiveIn(root) : undefined;
  expect(uses).toHaveLength(8);
  expect(decisive?.criteria).toEqual(uses.map(({ id }) => id));
});
