import type { Provision } from "../../guidelines/guideline";
import { type Drawing, type Layout, type Manner, type Room, together } from "./drawing";
import { layAcross, layRow } from "./lay-across";
import { layColumns, layDown } from "./lay-down";
import type { MapStates } from "./map-nodes";
import { type MapNode, nodeOf, statementNode } from "./map-nodes";

/** Lays out criteria, and apart from them the further line, where there is one. */
type Plan = (
  criteria: MapNode,
  apart: MapNode | undefined,
  width: number,
  manner: Manner,
) => Drawing;

/** How a map is drawn for a range of widths, or for paper. */
export interface View {
  readonly view: string;
  /** In units. */
  readonly width: number;
  readonly room: Room;
  readonly plan: Plan;
}

const APART = 44;

/** The further line below the criteria. */
function stacked(layout: Layout, further: Layout): Plan {
  return (criteria, apart, width, manner) => {
    const drawn = layout(criteria, { x: 0, y: 0, width }, manner);
    const place = { x: 0, y: drawn.bottom + APART, width };
    return apart ? together([drawn, further(apart, place, manner)]) : drawn;
  };
}

const ON_SCREEN: Room = { padding: 11, row: 19 };
const ON_PAPER: Room = { padding: 6, row: 17 };
const DOWN = { room: ON_SCREEN, plan: stacked(layDown, layDown) };

/** The last is for paper: so wide and so dense that on Letter and A4 its smallest words have 8 points. */
export const VIEWS: readonly View[] = [
  { view: "across", width: 1144, room: ON_SCREEN, plan: stacked(layAcross, layRow) },
  { view: "middle", width: 640, ...DOWN },
  { view: "narrow", width: 340, ...DOWN },
  { view: "paper", width: 856, room: ON_PAPER, plan: layColumns },
];

/** A provision's criteria, and apart from them the further line. Without states, there is no room for any. */
export function drawProvision(
  { criteria, lineStatement }: Provision,
  { width, room, plan }: View,
  states: MapStates,
): Drawing {
  const apart = lineStatement && statementNode(lineStatement);
  return plan(nodeOf(criteria, states), apart, width, { room, stated: states.size > 0 });
}
