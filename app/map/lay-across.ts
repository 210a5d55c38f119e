import { type Box, boxFor, type Connection, type Drawing } from "./drawing";
import type { MapNode } from "./map-node";

/** The width of all that is laid out across. */
export const ACROSS = 1144;

const GROUP_WIDTH = 156;
const BETWEEN_COLUMNS = 30;
const STEP = GROUP_WIDTH + BETWEEN_COLUMNS;
const WIDEST_LEAF = 420;

/** What holds for a whole tree. */
interface Columns {
  /** Where the last column begins, which holds all that is asked. */
  readonly leaves: number;
  readonly stated: boolean;
}

/** Between the main parts there is more room than between their criteria. */
function gapBelow(depth: number): number {
  return depth === 0 ? 26 : 10;
}

function levelsOf(node: MapNode): number {
  return node.parts.length === 0 ? 0 : 1 + Math.max(...node.parts.map(levelsOf));
}

function boxAt(node: MapNode, depth: number, y: number, { leaves, stated }: Columns): Box {
  const width = Math.min(WIDEST_LEAF, ACROSS - leaves);
  return node.parts.length === 0
    ? boxFor(node, { x: leaves, y, width }, stated)
    : boxFor(node, { x: depth * STEP, y, width: GROUP_WIDTH }, stated);
}

function heightOfParts(node: MapNode, depth: number, columns: Columns): number {
  const heights = node.parts.map((part) => spanOf(part, depth + 1, columns));
  return heights.reduce((sum, each) => sum + each, 0) + gapBelow(depth) * (heights.length - 1);
}

/** The height that a node takes with all below it. */
function spanOf(node: MapNode, depth: number, columns: Columns): number {
  const { height } = boxAt(node, depth, 0, columns);
  return node.parts.length === 0 ? height : Math.max(height, heightOfParts(node, depth, columns));
}

/** From the middle of a group's end, by an elbow before the next column, to the middle of a part. */
function connect(from: Box, to: Box): Connection {
  const start = from.x + from.width;
  const elbow = start + BETWEEN_COLUMNS / 2;
  const [out, into] = [from.y + from.height / 2, to.y + to.height / 2];
  return {
    from: from.node.id,
    to: to.node.id,
    points: [
      [start, out],
      [elbow, out],
      [elbow, into],
      [to.x, into],
    ],
  };
}

/** A node beside the middle of its parts, which stand below each other. */
function place(node: MapNode, depth: number, top: number, columns: Columns) {
  const span = spanOf(node, depth, columns);
  const { height } = boxAt(node, depth, 0, columns);
  const box = boxAt(node, depth, top + (span - height) / 2, columns);
  const boxes = [box];
  const connections: Connection[] = [];
  let at = top + (span - heightOfParts(node, depth, columns)) / 2;
  for (const part of node.parts) {
    const below = place(part, depth + 1, at, columns);
    connections.push(connect(box, below.box), ...below.connections);
    boxes.push(...below.boxes);
    at += spanOf(part, depth + 1, columns) + gapBelow(depth);
  }
  return { box, boxes, connections, bottom: top + span };
}

/** From left to right: each level of groups in a column, and all criteria that are asked in the last. */
export function layAcross(node: MapNode, top: number, stated: boolean): Drawing {
  return place(node, 0, top, { leaves: levelsOf(node) * STEP, stated });
}
