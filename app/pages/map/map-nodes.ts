import {
  type CriterionStatus,
  type Determination,
  questionFinder,
} from "../../assessment/determination";
import { walk } from "../../assessment/walk";
import type { StatusSign } from "../../assessment/wording";
import type { Basis } from "../../criteria/basis";
import { chosen, isLeaf } from "../../criteria/criterion";
import {
  type GuidelineCriterion,
  type LineStatement,
  RULE_WORDS,
} from "../../guidelines/guideline";

/** What the map shows of a node in an assessment. */
export interface NodeState {
  /** Of a criterion. */
  readonly status?: CriterionStatus;
  readonly word: string;
  /** Absent where the word is no status. */
  readonly mark?: StatusSign["mark"];
  /** The result now rests on it. */
  readonly deciding: boolean;
  /** Nothing depends on it here. */
  readonly minor: boolean;
  /** What was answered, where that is needed. */
  readonly answer?: string;
  /** The question to go to, where one is asked about it. */
  readonly question?: string;
}

export type MapStates = ReadonlyMap<string, NodeState>;

function idsIn({ criterion, because }: Basis): string[] {
  return [criterion.id, ...because.flatMap(idsIn)];
}

/** The uses that a further line is named for in this request. Of all others nothing is said. */
function namedUses({ service, lineFinding }: Determination): [string, NodeState][] {
  const uses = service.provision.lineStatement?.uses;
  if (!uses || lineFinding?.named !== "yes") return [];
  const named = uses.children.filter(({ name }) => lineFinding.uses.includes(name));
  return [uses, ...named].map(({ id }) => [id, { word: "Named", deciding: true, minor: false }]);
}

/** The state of each node of a provision's map, by id. */
export function mapStates(determination: Determination): MapStates {
  const deciding = new Set(idsIn(determination.basis));
  const questionTo = questionFinder(determination);
  const states = walk(determination).all.map((shown): [string, NodeState] => {
    const { criterion, status, sign, answer } = shown;
    const { id } = criterion;
    const decides = deciding.has(id);
    const leaf = isLeaf(criterion) ? criterion : undefined;
    const question = leaf && questionTo(leaf);
    const given = leaf && chosen(determination.relevant, leaf.question.id).length > 0;
    return [
      id,
      {
        ...sign,
        status,
        deciding: decides,
        minor: sign.mark === "dash" && !decides,
        ...(answer && given && status !== "not-needed" && { answer }),
        ...(question && { question: question.id }),
      },
    ];
  });
  return new Map([...states, ...namedUses(determination)]);
}

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
