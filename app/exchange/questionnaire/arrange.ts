import { allCriteria, isLeaf, questionsOf } from "../../criteria/criterion";
import type { AskedQuestion, GuidelineCriterion, GuidelineGroup } from "../../guidelines/guideline";
import type { SystemOf } from "../addresses";
import type { QuestionnaireItem } from "../fhir";
import type { Clause, Clauses } from "./conditions";
import { type Enabled, enabled, isSimple } from "./enable-when";

type Items = readonly QuestionnaireItem[];

/** How questions are put in place. */
interface Placing {
  readonly systemOf: SystemOf;
  /** What stands for a question, enabled so. */
  readonly put: (question: AskedQuestion, enabled: Enabled) => Items;
  readonly clausesOf: ReadonlyMap<AskedQuestion, Clauses>;
}

/** Groups further down are not told apart: each is one more indent. */
const DEEPEST = 2;

/** The conditions that are not among others; each question has its own of the same. */
function without(clauses: Clauses, others: Clauses, { systemOf }: Placing): Clauses {
  const words = (each: Clause) => JSON.stringify(enabled([each], systemOf));
  const known = new Set(others.map(words));
  return clauses.filter((each) => !known.has(words(each)));
}

function isAbout(criterion: GuidelineCriterion, question: AskedQuestion): number {
  return allCriteria(criterion).filter((each) => isLeaf(each) && each.question === question).length;
}

/** The group within which everything about a question lies, with others. */
function homeOf(question: AskedQuestion, within: GuidelineCriterion): GuidelineGroup | undefined {
  if (isLeaf(within)) return undefined;
  const home = within.children.find(
    (child) => isAbout(child, question) === isAbout(within, question),
  );
  if (!home || isLeaf(home) || questionsOf(home).length < 2) return undefined;
  return home;
}

/** Of several conditions for one reason, those after the first are told apart. */
function because({ because: { criterion, is } }: Clause, at: number): string {
  const reason = `${is === "not-met" ? "If" : "Unless"} ${criterion.label} is not met`;
  return at === 0 ? reason : `${reason} (condition ${at + 1})`;
}

/** Sets items within groups, the first outermost: an item has room for one list of conditions. */
function within(
  clauses: Clauses,
  linkId: string,
  textOf: (clause: Clause, at: number) => string,
  inner: Items,
  { systemOf }: Placing,
): Items {
  return clauses.reduceRight<Items>(
    (item, each, at) => [
      {
        linkId: `${linkId}.when${at > 0 ? `-${at + 1}` : ""}`,
        text: textOf(each, at),
        type: "group",
        ...enabled([each], systemOf),
        item,
      },
    ],
    inner,
  );
}

/** What an item can hold of some conditions, and what must stand around it. */
function shared(clauses: Clauses, holds: "simple" | "several"): { own: Clauses; around: Clauses } {
  const simple = clauses.filter(isSimple);
  const several = clauses.filter((each) => !isSimple(each));
  if (simple.length > 0 && (holds === "simple" || several.length === 0))
    return { own: simple, around: several };
  return { own: several.slice(-1), around: several.slice(0, -1) };
}

/** A question; where an item has not room for its conditions, in a group of its name. */
function placeQuestion(question: AskedQuestion, carried: Clauses, placing: Placing): Items {
  const { put, clausesOf, systemOf } = placing;
  const { own, around } = shared(
    without(clausesOf.get(question) ?? [], carried, placing),
    "simple",
  );
  const items = put(question, enabled(own, systemOf));
  const textOf = (each: Clause, at: number) => (at === 0 ? question.name : because(each, at - 1));
  return within(around, question.id, textOf, items, placing);
}

/** A group of the guideline with its questions. It holds what is a condition of all of them. */
function placeGroup(
  group: GuidelineGroup,
  questions: readonly AskedQuestion[],
  carried: Clauses,
  placing: Placing,
  depth: number,
): QuestionnaireItem {
  const [first = [], ...others] = questions.map((each) => placing.clausesOf.get(each) ?? []);
  const common = others.reduce(
    (all, each) => without(all, without(all, each, placing), placing),
    without(first, carried, placing),
  );
  const { own, around } = shared(common, "several");
  const linkId = `${group.id}.group`;
  const inner = placeAll(group, questions, [...carried, ...own, ...around], placing, depth + 1);
  return {
    linkId,
    ...(depth === 0 && { prefix: group.label }),
    text: group.name,
    type: "group",
    ...enabled(own, placing.systemOf),
    item: within(around, group.id, because, inner, placing),
  };
}

function placeAll(
  criterion: GuidelineCriterion,
  questions: readonly AskedQuestion[],
  carried: Clauses,
  placing: Placing,
  depth: number,
): Items {
  const homes = questions.map((each) => (depth < DEEPEST ? homeOf(each, criterion) : undefined));
  return questions.flatMap((question, at): Items => {
    const home = homes[at];
    if (!home) return placeQuestion(question, carried, placing);
    if (homes.indexOf(home) < at) return [];
    const inside = questions.filter((_, index) => homes[index] === home);
    return [placeGroup(home, inside, carried, placing, depth)];
  });
}

/**
 * Questions of a tree in groups that follow it, each enabled where its conditions hold. What is put for a question
 * stands together.
 */
export function arrange(
  root: GuidelineCriterion,
  clausesOf: Placing["clausesOf"],
  systemOf: SystemOf,
  put: Placing["put"],
): readonly QuestionnaireItem[] {
  return placeAll(root, [...clausesOf.keys()], [], { systemOf, put, clausesOf }, 0);
}
