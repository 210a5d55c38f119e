import { isLeaf } from "../criteria/criterion";
import { isClaimed } from "../criteria/flow";
import type { GuidelineCriterion } from "../guidelines/guideline";
import type { CriterionStatus, Determination } from "./determination";
import { answerTo, type StatusSign, signOf, statusInFull, statusOf } from "./wording";

/** A criterion as it stands in a request: what outline, note, map and paper show of it. */
export interface ShownCriterion {
  readonly criterion: GuidelineCriterion;
  /** 0 for the whole provision. */
  readonly depth: number;
  /** Its label is not that of the criterion above. */
  readonly labelled: boolean;
  readonly status: CriterionStatus;
  readonly sign: StatusSign;
  /** The status with what the answer adds to it. */
  readonly inFull: string;
  /** Its use is among the answers, or may be. */
  readonly claimed: boolean;
  /** Of a criterion without parts: what was answered, or that nothing was. */
  readonly answer: string | undefined;
  readonly children: readonly ShownCriterion[];
}

/** The whole provision; and it with all below it, in the note's order. */
interface Walk {
  readonly root: ShownCriterion;
  readonly all: readonly ShownCriterion[];
}

/** The one walk of a provision's criteria, each as it stands. */
export function walk(determination: Determination): Walk {
  const { relevant, service } = determination;
  const all: ShownCriterion[] = [];
  const visit = (criterion: GuidelineCriterion, depth: number, above?: string): ShownCriterion => {
    const { label } = criterion;
    const leaf = isLeaf(criterion);
    const children: ShownCriterion[] = [];
    const shown = {
      ...{ criterion, depth, children },
      labelled: label !== above,
      status: statusOf(criterion, determination),
      sign: signOf(criterion, determination),
      inFull: statusInFull(criterion, determination),
      claimed: isClaimed(criterion, relevant),
      answer: answerTo(criterion, relevant),
    };
    all.push(shown);
    if (!leaf)
      for (const child of criterion.children) children.push(visit(child, depth + 1, label));
    return shown;
  };
  return { root: visit(service.provision.criteria, 0), all };
}
