import { type CriterionStatus, type Determination, wayIn } from "../../assessment/determination";
import { walk } from "../../assessment/walk";
import type { StatusSign } from "../../assessment/wording";
import type { Basis } from "../../criteria/basis";
import { chosen, isLeaf } from "../../criteria/criterion";

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
  const questionTo = wayIn(determination);
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
