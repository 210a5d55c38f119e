import { isLeaf } from "../../criteria/criterion";
import {
  type GuidelineCriterion,
  type LineStatement,
  RULE_WORDS,
} from "../../guidelines/guideline";
import type { MapStates } from "./map-states";

/** What the map draws of a criterion. */
export interface MapNode {
  readonly id: string;
  /** It is a criterion, and no use that a line is named for. */
  readonly isCriterion: boolean;
  readonly label: string;
  readonly name: string;
  /** Of a group: how many of its parts it takes. */
  readonly rule?: "all of" | "any of";
  /** What was answered of it. */
  readonly answer?: string;
  readonly parts: readonly MapNode[];
}

/** A criterion and all below it, in the guideline's order, with what was answered of them. */
export function nodeOf(criterion: GuidelineCriterion, states: MapStates): MapNode {
  const { id, label, name } = criterion;
  if (!isLeaf(criterion)) {
    const parts = criterion.children.map((child) => nodeOf(child, states));
    return { id, isCriterion: true, label, name, rule: RULE_WORDS[criterion.rule], parts };
  }
  const answer = states.get(id)?.answer;
  return {
    id,
    isCriterion: true,
    label,
    name,
    parts: [],
    ...(answer && { answer: `Answer: ${answer}` }),
  };
}

function asHeading(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A further line with the uses that it is named for. What these come down to, the criteria hold. */
export function statementNode({ uses }: LineStatement): MapNode {
  const { id, label, rule, children } = uses;
  const parts = children.map((use) => ({
    id: use.id,
    isCriterion: false,
    label: use.label,
    name: asHeading(use.name),
    parts: [],
  }));
  const name = `Named for ${uses.name}`;
  return { id, isCriterion: false, label, name, rule: RULE_WORDS[rule], parts };
}
