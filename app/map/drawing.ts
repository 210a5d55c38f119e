import type { MapNode } from "./map-node";
import { widthOf, wrapText } from "./wrap-text";

/** Sizes in the drawing's own units; at its natural size one unit is one CSS pixel. */
export const PADDING = 11;
export const MARK_SIZE = 16;
export const SMALL_LINE = 19;
export const NAME_LINE = 19;
const NAME_SIZE = 15;
const SMALL_SIZE = 13;

/** A node with its place. Its words are broken into lines that fit. */
export interface Box {
  readonly node: MapNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly answer: readonly string[];
  /** The status stands beside the label, or in a row of its own where there is no room. */
  readonly statusBeside: boolean;
}

export type Point = readonly [x: number, y: number];

/** A line from a group to one of its parts. */
export interface Connection {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
}

export interface Drawing {
  readonly boxes: readonly Box[];
  readonly connections: readonly Connection[];
  /** The lowest point. */
  readonly bottom: number;
}

/** Lays a tree out below a point, with or without room for statuses. */
export type Layout = (node: MapNode, top: number, stated: boolean) => Drawing;

/** Where a box goes. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The longest status with its mark, in units: no state of an assessment changes the layout. */
const STATUS_WIDTH = MARK_SIZE + 6 + widthOf("Undetermined") * SMALL_SIZE;

/** A box for a node, as tall as its words need. */
export function boxFor(node: MapNode, { x, y, width }: Place, stated: boolean): Box {
  const room = width - 2 * PADDING;
  const lines = wrapText(node.name, room / NAME_SIZE);
  const head = widthOf(`${node.label}  ${node.rule ?? ""}`) * SMALL_SIZE;
  const statusBeside = head + STATUS_WIDTH <= room;
  const answer = node.answer ? wrapText(node.answer, room / SMALL_SIZE) : [];
  const smallLines = answer.length + (stated && !statusBeside ? 2 : 1);
  const height = 2 * PADDING + lines.length * NAME_LINE + smallLines * SMALL_LINE - 8;
  return { node, x, y, width, height, lines, answer, statusBeside };
}

/** A tree and how to lay it out. */
export interface Planned {
  readonly node: MapNode;
  readonly layout: Layout;
}

/** Trees below each other, apart by a gap. */
export function drawTrees(trees: readonly Planned[], gap: number, stated: boolean): Drawing {
  let drawn: Drawing = { boxes: [], connections: [], bottom: 0 };
  for (const { node, layout } of trees) {
    const top = drawn.bottom === 0 ? 0 : drawn.bottom + gap;
    const { boxes, connections, bottom } = layout(node, top, stated);
    drawn = {
      boxes: [...drawn.boxes, ...boxes],
      connections: [...drawn.connections, ...connections],
      bottom,
    };
  }
  return drawn;
}
