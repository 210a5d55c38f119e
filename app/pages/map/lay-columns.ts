import { boxFor, type Connection, type Drawing, type Manner, together } from "./drawing";
import { GAP, layDown, TRUNK } from "./lay-down";
import type { MapNode } from "./map-node";

const BETWEEN = 20;
const APART = 24;

/** A straight line down from the whole, which is as wide as all columns. */
function connect(whole: MapNode, part: MapNode, x: number, y: number): Connection {
  const trunk = x + TRUNK;
  return {
    from: whole.id,
    to: part.id,
    points: [
      [trunk, y],
      [trunk, y + GAP],
    ],
  };
}

/** The main parts beside each other, each from top to bottom. What stands apart is below the last. */
export function layColumns(
  node: MapNode,
  apart: MapNode | undefined,
  all: number,
  manner: Manner,
): Drawing {
  const box = boxFor(node, { x: 0, y: 0, width: all }, manner);
  const width = (all + BETWEEN) / Math.max(node.parts.length, 1) - BETWEEN;
  const xOf = (at: number) => at * (width + BETWEEN);
  const columns = node.parts.map((part, at) =>
    layDown(part, { x: xOf(at), y: box.height + GAP, width }, manner),
  );
  const whole = {
    boxes: [box],
    connections: node.parts.map((part, at) => connect(node, part, xOf(at), box.height)),
    bottom: box.height,
  };
  const drawn = [whole, ...columns];
  const [last = whole] = drawn.slice(-1);
  const place = { x: xOf(node.parts.length - 1), y: last.bottom + APART, width };
  return together(apart ? [...drawn, layDown(apart, place, manner)] : drawn);
}
