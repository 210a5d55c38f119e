import {
  type Box,
  boxFor,
  type Connection,
  type Drawing,
  type Manner,
  type Place,
  together,
} from "./drawing";
import type { MapNode } from "./map-nodes";

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

const BETWEEN = 20;
const APART = 24;

/** A straight line down from the whole, which is as wide as all columns. */
function dropTo(whole: MapNode, part: MapNode, x: number, y: number): Connection {
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
    connections: node.parts.map((part, at) => dropTo(node, part, xOf(at), box.height)),
    bottom: box.height,
  };
  const drawn = [whole, ...columns];
  const [last = whole] = drawn.slice(-1);
  const place = { x: xOf(node.parts.length - 1), y: last.bottom + APART, width };
  return together(apart ? [...drawn, layDown(apart, place, manner)] : drawn);
}
