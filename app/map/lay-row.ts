import { type Box, boxFor, type Connection, type Drawing } from "./drawing";
import { ACROSS } from "./lay-across";
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
export function layRow(node: MapNode, top: number, stated: boolean): Drawing {
  const y = top + ABOVE;
  const box = boxFor(node, { x: 0, y, width: GROUP_WIDTH }, stated);
  const step = Math.floor((ACROSS - GROUP_WIDTH - AFTER_GROUP + GAP) / node.parts.length);
  const parts = node.parts.map((part, at) =>
    boxFor(part, { x: GROUP_WIDTH + AFTER_GROUP + at * step, y, width: step - GAP }, stated),
  );
  const boxes = [box, ...parts];
  return {
    boxes,
    connections: parts.map((part) => connect(box, part, top)),
    bottom: y + Math.max(...boxes.map(({ height }) => height)),
  };
}
