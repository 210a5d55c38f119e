import {
  type Box,
  boxFor,
  type Connection,
  type Drawing,
  type Manner,
  type Place,
} from "./drawing";
import type { MapNode } from "./map-node";

const GROUP_WIDTH = 200;
const AFTER_GROUP = 30;
const GAP = 12;
/** Above the boxes runs the line that leads to each part. */
const ABOVE = 14;

function connect(from: Box, to: Box, top: number): Connection {
  const start = from.x + from.width;
  const elbow = start + AFTER_GROUP / 2;
  const [out, into] = [from.y + from.height / 2, to.x + to.width / 2];
  return {
    from: from.node.id,
    to: to.node.id,
    points: [
      [start, out],
      [elbow, out],
      [elbow, top],
      [into, top],
      [into, to.y],
    ],
  };
}

/** A group of few parts in one row, the group first. */
export function layRow(node: MapNode, place: Place, manner: Manner): Drawing {
  const y = place.y + ABOVE;
  const box = boxFor(node, { x: place.x, y, width: GROUP_WIDTH }, manner);
  const first = place.x + GROUP_WIDTH + AFTER_GROUP;
  const step = Math.floor((place.x + place.width - first + GAP) / node.parts.length);
  const parts = node.parts.map((part, at) =>
    boxFor(part, { x: first + at * step, y, width: step - GAP }, manner),
  );
  const boxes = [box, ...parts];
  return {
    boxes,
    connections: parts.map((part) => connect(box, part, place.y)),
    bottom: y + Math.max(...boxes.map(({ height }) => height)),
  };
}
