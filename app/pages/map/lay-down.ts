import {
  type Box,
  boxFor,
  type Connection,
  type Drawing,
  type Manner,
  type Place,
} from "./drawing";
import type { MapNode } from "./map-node";

const INDENT = 18;
export const GAP = 9;
/** Where the line to its parts leaves a group, from its left edge. */
export const TRUNK = 9;

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

/** From top to bottom: each part below its group and a little further in. */
export function layDown(node: MapNode, { x, y, width }: Place, manner: Manner): Drawing {
  const box = boxFor(node, { x, y, width }, manner);
  const boxes = [box];
  const connections: Connection[] = [];
  let bottom = y + box.height;
  for (const part of node.parts) {
    const place = { x: x + INDENT, y: bottom + GAP, width: width - INDENT };
    const below = layDown(part, place, manner);
    const [first] = below.boxes;
    if (first) connections.push(connect(box, first));
    connections.push(...below.connections);
    boxes.push(...below.boxes);
    bottom = below.bottom;
  }
  return { boxes, connections, bottom };
}
