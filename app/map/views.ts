import type { Provision } from "../guidelines/guideline";
import { type Drawing, drawTrees, type Layout } from "./drawing";
import { ACROSS, layAcross } from "./lay-across";
import { layDown } from "./lay-down";
import { layRow } from "./lay-row";
import { nodeOf, statementNode } from "./map-node";
import type { MapStates } from "./map-states";

/** How a map is drawn for a range of widths. */
export interface View {
  readonly view: string;
  /** In units. */
  readonly width: number;
  readonly criteria: Layout;
  readonly statement: Layout;
}

function downView(view: string, width: number): View {
  return { view, width, criteria: layDown(width), statement: layDown(width) };
}

/** The first is the one that prints. */
export const VIEWS: readonly View[] = [
  { view: "across", width: ACROSS, criteria: layAcross, statement: layRow },
  downView("middle", 640),
  downView("narrow", 340),
];

/** Between the criteria and the further line, which stands apart. */
const APART = 44;

/** A provision's criteria, and apart from them the further line. Without states, there is no room for any. */
export function drawProvision(
  { criteria, lineStatement }: Provision,
  view: View,
  states: MapStates,
): Drawing {
  const tree = { node: nodeOf(criteria, states), layout: view.criteria };
  const apart = lineStatement
    ? [{ node: statementNode(lineStatement), layout: view.statement }]
    : [];
  return drawTrees([tree, ...apart], APART, states.size > 0);
}
