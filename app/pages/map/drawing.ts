import type { MapNode } from "./map-nodes";

/** How wide characters are at most, in ems of the bold face. Whatever is not named here is an `OTHER`. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,;:·’'|]/, 0.32],
  [/[frt()[\]\-/I“” ]/, 0.42],
  [/[mwMW—]/, 0.92],
  [/[A-Z]/, 0.77],
];
const OTHER = 0.65;

/** Room for a text in ems. Rather too much than too little, for the typeface may be another one. */
export function widthOf(text: string): number {
  return [...text].reduce(
    (width, character) =>
      width + (WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? OTHER),
    0,
  );
}

/** A text as lines that each fit a width in ems. A word that is too long stands on a line of its own. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthOf(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** Sizes in the drawing's own units; at its natural size one unit is one CSS pixel. */
export const MARK_SIZE = 16;
const NAME_SIZE = 15;
const SMALL_SIZE = 13;
/** The height of one row of capitals, with a little to spare. */
const ONE_ROW = 11;

/** How close words stand. */
export interface Room {
  /** From a box's edge to its words. */
  readonly padding: number;
  /** From one row of words to the next. */
  readonly row: number;
}

/** A node with its place. Its words are broken into lines that fit. */
export interface Box {
  readonly node: MapNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly room: Room;
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

/** Where a tree or a box begins, and how wide it may be. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** What holds for every box of a drawing. */
export interface Manner {
  readonly room: Room;
  /** There is a place for statuses. */
  readonly stated: boolean;
}

/** Lays a tree out from a place downwards. */
export type Layout = (node: MapNode, place: Place, manner: Manner) => Drawing;

/** The longest status with its mark, in units: no state of an assessment changes the layout. */
const STATUS_WIDTH = MARK_SIZE + 6 + widthOf("Undetermined") * SMALL_SIZE;

/** A box for a node, as tall as its words need. */
export function boxFor(node: MapNode, place: Place, { room, stated }: Manner): Box {
  const within = place.width - 2 * room.padding;
  const lines = wrapText(node.name, within / NAME_SIZE);
  const head = widthOf(`${node.label}  ${node.rule ?? ""}`) * SMALL_SIZE;
  const statusBeside = head + STATUS_WIDTH <= within;
  const answer = node.answer ? wrapText(node.answer, within / SMALL_SIZE) : [];
  const rows = 1 + lines.length + answer.length + (stated && !statusBeside ? 1 : 0);
  const height = 2 * room.padding + ONE_ROW + (rows - 1) * room.row;
  return { node, ...place, height, room, lines, answer, statusBeside };
}

/** Drawings as one. */
export function together(drawings: readonly Drawing[]): Drawing {
  return {
    boxes: drawings.flatMap(({ boxes }) => boxes),
    connections: drawings.flatMap(({ connections }) => connections),
    bottom: Math.max(...drawings.map(({ bottom }) => bottom)),
  };
}
