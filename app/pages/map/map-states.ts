import type { CriterionStatus, Determination } from "../../assessment/determination";
import { answerTo, type StatusSign, signOf } from "../../assessment/wording";
import type { Basis } from "../../criteria/basis";
import { allCriteria, chosen, isLeaf } from "../../criteria/criterion";
import { pivotalQuestions } from "../../criteria/flow";
import type { GuidelineCriterion } from "../../guidelines/guideline";

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

/** The questions that are on screen in the assessment, or can be opened there. */
function reachableQuestions({ service, asked, relevant }: Determination): ReadonlySet<string> {
  const pivotal = pivotalQuestions(service.provision.criteria, relevant);
  return new Set([...pivotal, ...asked.map(({ id }) => id)]);
}

/** What was answered of a criterion that is needed; nothing where there is no answer. */
function answerGiven(criterion: GuidelineCriterion, determination: Determination) {
  const { relevant, statuses } = determination;
  if (!isLeaf(criterion) || statuses.get(criterion.id) === "not-needed") return undefined;
  const given = chosen(relevant, criterion.question.id).length > 0;
  return given ? answerTo(criterion, relevant) : undefined;
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
  const reachable = reachableQuestions(determination);
  const states = allCriteria(determination.service.provision.criteria).map(
    (criterion): [string, NodeState] => {
      const sign = signOf(criterion, determination);
      const decides = deciding.has(criterion.id);
      const status = determination.statuses.get(criterion.id);
      const state = { ...sign, deciding: decides, minor: sign.mark === "dash" && !decides };
      const answer = answerGiven(criterion, determination);
      const question = isLeaf(criterion) ? criterion.question.id : "";
      const leads = reachable.has(question);
      return [
        criterion.id,
        {
          ...state,
          ...(status && { status }),
          ...(answer && { answer }),
          ...(leads && { question }),
        },
      ];
    },
  );
  return new Map([...states, ...namedUses(determination)]);
}
