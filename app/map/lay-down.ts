import { type Box, boxFor, type Connection, type Drawing, type Layout } from "./drawing";
import type { MapNode } from "./map-node";

const INDENT = 18;
const GAP = 9;
/** Where the line to its parts leaves a group, from its left edge. */
const TRUNK = 9;

function connect(from: Box, to: Box): Connection {
  const [trunk, into] = [from.x + TRUNK, to.y + to.height / 2];
  return {
    from: from.node.id,
    to: to.node.id,
    points: [
      [trunk, from.y + from.height],
      [trunk, into],
      [to.x, into],
    ],
  };
}

function place(node: MapNode, x: number, y: number, right: number, stated: boolean) {
  const box = boxFor(node, { x, y, width: right - x }, stated);
  const boxes = [box];
  const connections: Connection[] = [];
  let bottom = y + box.height;
  for (const part of node.parts) {
    const below: Drawing = place(part, x + INDENT, bottom + GAP, right, stated);
    const [first] = below.boxes;
    if (first) connections.push(connect(box, first));
    connections.push(...below.connections);
    boxes.push(...below.boxes);
    bottom = below.bottom;
  }
  return { boxes, connections, bottom };
}

/** From top to bottom in this width: each part below its group and a little further in. */
export function layDown(width: number): Layout {
  return (node, top, stated) => place(node, 0, top, width, stated);
}
