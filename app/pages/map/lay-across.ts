import {
  type Box,
  boxFor,
  type Connection,
  type Drawing,
  type Manner,
  type Place,
} from "./drawing";
import type { MapNode } from "./map-nodes";

const GROUP_WIDTH = 156;
const BETWEEN_COLUMNS = 30;
const STEP = GROUP_WIDTH + BETWEEN_COLUMNS;
const WIDEST_LEAF = 420;

/** What holds for a whole tree. */
interface Columns {
  /** The last column, which holds all that is asked. */
  readonly leaves: Omit<Place, "y">;
  readonly manner: Manner;
}

/** Between the main parts there is more room than between their criteria. */
function gapBelow(depth: number): number {
  return depth === 0 ? 26 : 10;
}

function levelsOf(node: MapNode): number {
  return node.parts.length === 0 ? 0 : 1 + Math.max(...node.parts.map(levelsOf));
}

function boxAt(node: MapNode, depth: number, y: number, { leaves, manner }: Columns): Box {
  return node.parts.length === 0
    ? boxFor(node, { ...leaves, y }, manner)
    : boxFor(node, { x: depth * STEP, y, width: GROUP_WIDTH }, manner);
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
function placeAt(node: MapNode, depth: number, top: number, columns: Columns) {
  const span = spanOf(node, depth, columns);
  const { height } = boxAt(node, depth, 0, columns);
  const box = boxAt(node, depth, top + (span - height) / 2, columns);
  const boxes = [box];
  const connections: Connection[] = [];
  let at = top + (span - heightOfParts(node, depth, columns)) / 2;
  for (const part of node.parts) {
    const below = placeAt(part, depth + 1, at, columns);
    connections.push(connect(box, below.box), ...below.connections);
    boxes.push(...below.boxes);
    at += spanOf(part, depth + 1, columns) + gapBelow(depth);
  }
  return { box, boxes, connections, bottom: top + span };
}

/** From left to right: each level of groups in a column, and all criteria that are asked in the last. */
export function layAcross(node: MapNode, { y, width }: Place, manner: Manner): Drawing {
  const x = levelsOf(node) * STEP;
  return placeAt(node, 0, y, { leaves: { x, width: Math.min(WIDEST_LEAF, width - x) }, manner });
}

const FIRST_WIDTH = 200;
const AFTER_GROUP = 30;
const GAP = 12;
/** Above the boxes runs the line that leads to each part. */
const ABOVE = 14;

function connectAbove(from: Box, to: Box, top: number): Connection {
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
  const box = boxFor(node, { x: place.x, y, width: FIRST_WIDTH }, manner);
  const first = place.x + FIRST_WIDTH + AFTER_GROUP;
  const step = Math.floor((place.x + place.width - first + GAP) / node.parts.length);
  const parts = node.parts.map((part, at) =>
    boxFor(part, { x: first + at * step, y, width: step - GAP }, manner),
  );
  const boxes = [box, ...parts];
  return {
    boxes,
    connections: parts.map((part) => connectAbove(box, part, place.y)),
    bottom: y + Math.max(...boxes.map(({ height }) => height)),
  };
}
