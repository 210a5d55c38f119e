import { describe, expect, test } from "vitest";
import { allCriteria, isLeaf } from "../../criteria/criterion";
import { GUIDELINE } from "../../guidelines/current";
import type { Provision } from "../../guidelines/guideline";
import type { Box, Point } from "./drawing";
import type { MapStates } from "./map-nodes";
import { drawProvision, VIEWS } from "./views";

const PROVISIONS = [...new Set(GUIDELINE.services.map(({ provision }) => provision))];

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** The ids that a map holds, in the note's order. */
function idsOf({ criteria, lineStatement }: Provision): string[] {
  const uses = lineStatement ? [lineStatement.uses, ...lineStatement.uses.children] : [];
  return [...allCriteria(criteria), ...uses].map(({ id }) => id);
}

/** Whether a straight piece of a line enters the inside of a box. */
function crosses([ax, ay]: Point, [bx, by]: Point, { x, y, width, height }: Box): boolean {
  return (
    Math.min(ax, bx) < x + width &&
    Math.max(ax, bx) > x &&
    Math.min(ay, by) < y + height &&
    Math.max(ay, by) > y
  );
}

const NOTHING: MapStates = new Map();

/** Every question answered with its longest answer. */
const ANSWERED: MapStates = new Map(
  PROVISIONS.flatMap(({ criteria }) => allCriteria(criteria)).map((criterion) => {
    const labels = isLeaf(criterion) ? criterion.question.options.map(({ label }) => label) : [];
    const answer = labels.toSorted((one, other) => other.length - one.length)[0] ?? "";
    return [criterion.id, { word: "Undetermined", deciding: false, minor: false, answer }];
  }),
);

const CASES = VIEWS.flatMap((view) =>
  PROVISIONS.flatMap((provision) =>
    [true, false].map((stated) => ({
      view: view.view,
      id: provision.id,
      stated,
      width: view.width,
      provision,
      drawing: drawProvision(provision, view, stated ? ANSWERED : NOTHING),
    })),
  ),
);

describe.each(CASES)("$view map of $id, states shown: $stated", ({ provision, width, drawing }) => {
  const { boxes, connections, bottom } = drawing;
  const at = new Map(boxes.map((box) => [box.node.id, box]));

  test("has one box for each criterion, in the note's order", () => {
    expect(boxes.map(({ node }) => node.id)).toEqual(idsOf(provision));
  });

  test("has no two boxes that overlap", () => {
    const pairs = boxes.flatMap((one, index) =>
      boxes.slice(index + 1).map((other) => [one, other]),
    );
    const overlapping = pairs.filter(([one, other]) => one && other && overlap(one, other));
    expect(overlapping).toEqual([]);
  });

  test("keeps every box within its width and height", () => {
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(bottom);
    }
  });

  test("places the parts of each group in the note's order", () => {
    for (const { node } of boxes) {
      const places = node.parts.map((part) => at.get(part.id));
      const along = places.map((box) => (box ? box.y * 10 + box.x : Number.NaN));
      expect(along).toEqual(along.toSorted((one, other) => one - other));
      expect(new Set(along).size).toBe(along.length);
    }
  });

  test("connects each part with its group, and crosses no other box", () => {
    const expected = boxes.flatMap(({ node }) => node.parts.map((part) => `${node.id} ${part.id}`));
    expect(connections.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(expected.sort());
    for (const { points } of connections)
      for (const [index, to] of points.entries()) {
        const from = points[index - 1];
        if (from) expect(boxes.filter((box) => crosses(from, to, box))).toEqual([]);
      }
  });
});
