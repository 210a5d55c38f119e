import { describe, expect, test } from "vitest";
import { consult, judge, type ServiceId } from "../../../e2e/oracle/oracle";
import { allCriteria, isLeaf, UNKNOWN } from "../../criteria/criterion";
import type { GuidelineCriterion, GuidelineGroup } from "../../guidelines/guideline";
import { determine } from "../determination";
import { disagreements } from "./agreement";
import { statesNearCorners } from "./states/corners";
import { ONE_OF_EACH, serviceOf } from "./states/provisions";

/*
 * The laws are sharp: the guideline's data is changed in each of these ways, one at a time, and every
 * changed provision is told from the note by the same comparison that the laws make.
 */
interface Change {
  readonly what: string;
  readonly criteria: GuidelineCriterion;
}

/** Every group with each of its children changed in turn. */
function within(group: GuidelineGroup): Change[] {
  return group.children.flatMap((child, at) =>
    changesOf(child).map(({ what, criteria }) => ({
      what,
      criteria: { ...group, children: group.children.with(at, criteria) },
    })),
  );
}

/** Each rule turned, each clause dropped, each pair of neighbors swapped. */
function ofGroup(group: GuidelineGroup): Change[] {
  const { id, rule, children } = group;
  const turned = rule === "all-of" ? "any-of" : "all-of";
  return [
    { what: `${id} takes ${turned}`, criteria: { ...group, rule: turned } },
    ...children.map((child, at) => ({
      what: `${id} without ${child.id}`,
      criteria: { ...group, children: children.toSpliced(at, 1) },
    })),
    ...children.slice(1).map((child, at) => ({
      what: `${child.id} before its neighbor`,
      criteria: {
        ...group,
        children: children.toSpliced(at, 2, child, ...children.slice(at, at + 1)),
      },
    })),
    ...within(group),
  ];
}

/** Each criterion met by another answer; each group in every way above. */
function changesOf(criterion: GuidelineCriterion): Change[] {
  if (!isLeaf(criterion)) return ofGroup(criterion);
  const others = criterion.question.options
    .map(({ value }) => value)
    .filter((value) => value !== criterion.metBy && value !== UNKNOWN);
  return others.map((metBy) => ({
    what: `${criterion.id} met by ${metBy}`,
    criteria: { ...criterion, metBy },
  }));
}

/** The criteria without parts, in the order in which they stand. */
function leavesOf(criteria: GuidelineCriterion): string[] {
  return allCriteria(criteria)
    .filter((each) => isLeaf(each))
    .map(({ id }) => id);
}

/** Whether criteria say anything other than the note, or say it in another order. */
function isTold(id: ServiceId, criteria: GuidelineCriterion): boolean {
  const service = serviceOf(id);
  const changed = { ...service, provision: { ...service.provision, criteria } };
  const inNote = Object.keys(judge(id, {}).statuses);
  const leaves = leavesOf(criteria);
  return (
    leaves.join() !== inNote.filter((each) => leaves.includes(each)).join() ||
    statesNearCorners(service.provision.criteria).some(
      (answers) => disagreements(determine(changed, answers), consult(id, answers)).length > 0,
    )
  );
}

const CHANGES = { implantation: 69, maintenance: 6, removal: 1, trial: 1 };

describe.each(ONE_OF_EACH)("of the provision for %s", (id) => {
  const { criteria } = serviceOf(id).provision;

  test("nothing is told from the note as it stands", () => {
    expect(isTold(id, criteria)).toBe(false);
  });

  test("each flipped polarity, dropped clause and swapped pair is told from the note", () => {
    const changes = changesOf(criteria);
    const untold = changes.filter((change) => !isTold(id, change.criteria));
    expect(untold.map(({ what }) => what)).toEqual([]);
    expect(changes).toHaveLength(CHANGES[id]);
    process.stdout.write(`figure: ${changes.length} changes of the data, each told  (${id})\n`);
  });
});
