import {
  type CriterionStatus,
  type Determination,
  spareQuestions,
} from "../../assessment/determination";
import { type ShownCriterion, walk } from "../../assessment/walk";
import { answerWords, type StatusSign } from "../../assessment/wording";
import { chosen, isLeaf, questionsOf } from "../../criteria/criterion";
import { evaluate } from "../../criteria/evaluate";
import { isClaimed } from "../../criteria/flow";
import type { AskedQuestion, GuidelineCriterion } from "../../guidelines/guideline";
import type { CriterionHooks, Span } from "../sheet/block";
import type { Support } from "./support";

/** A line of what was answered or documented, with its sources. */
export interface ClauseLine {
  readonly spans: readonly Span[];
  readonly source?: readonly string[];
}

/** A clause of the note as the table shows it: one row, whatever criteria its words are made of. */
export interface ClauseRow {
  readonly id: string;
  readonly label: string;
  /** The guideline text. */
  readonly quote: string;
  readonly status: CriterionStatus;
  readonly sign: StatusSign;
  /** Its words run on over the whole table: it leads the rows, or nothing of it is claimed. */
  readonly wide: boolean;
  readonly lines: readonly ClauseLine[];
  /** Of a part that is not claimed: the criterion of its use, which that says of. */
  readonly claim?: CriterionHooks;
}

/** What a row is made of: the answers, and what was documented beside each. */
interface Sources {
  readonly determination: Determination;
  /** Each criterion as it stands, by id. */
  readonly shown: ReadonlyMap<string, ShownCriterion>;
  readonly supports: ReadonlyMap<string, Support>;
  /** Asked though no answer changes the result. */
  readonly spare: readonly AskedQuestion[];
  /** At which row an answer is given in full, for it may count in several. */
  readonly homes: ReadonlyMap<string, GuidelineCriterion>;
}

type Ways = "any-of" | "all-of";
const RULE: Readonly<Record<Ways, { lead: string; join: string }>> = {
  "any-of": { lead: "One is enough:", join: "or" },
  "all-of": { lead: "All are needed:", join: "and" },
};

/** Whether a criterion below a clause has a row of its own: it is cited by another label, and asked by itself. */
function opensRow(child: GuidelineCriterion, clause: GuidelineCriterion): boolean {
  return child.label !== clause.label && questionsOf(clause).length > 1;
}

/** The criteria below a clause that have rows of their own. */
function clausesBelow(
  criterion: GuidelineCriterion,
  clause: GuidelineCriterion,
): GuidelineCriterion[] {
  if (isLeaf(criterion)) return [];
  return criterion.children.flatMap((child) =>
    opensRow(child, clause) ? [child] : clausesBelow(child, clause),
  );
}

/** The criteria without parts that stand in the row of a clause. */
function leavesOf(criterion: GuidelineCriterion, clause = criterion): GuidelineCriterion[] {
  if (isLeaf(criterion)) return [criterion];
  return criterion.children
    .filter((child) => !opensRow(child, clause))
    .flatMap((child) => leavesOf(child, clause));
}

/** How a criterion of this provision stands. */
function standing({ id }: GuidelineCriterion, { shown }: Sources): ShownCriterion {
  const found = shown.get(id);
  if (!found) throw new Error(`${id} is no criterion of this provision.`);
  return found;
}

/** Words that stand for a criterion, for those who read the page by machine. */
function of(criterion: GuidelineCriterion, from: Sources, text: string): Span {
  return { text, hooks: { criterion: criterion.id, status: standing(criterion, from).status } };
}

function strong(span: Span): Span {
  return { ...span, manner: "strong" };
}

/** What the label of a criterion adds to that of its clause, such as the "(a)" of "A(2)(a)". */
function ownLabel(criterion: GuidelineCriterion, clause: GuidelineCriterion): string {
  const { label } = criterion;
  return label.startsWith(clause.label) ? label.slice(clause.label.length).trim() : label;
}

function isAnswered({ id }: AskedQuestion, { relevant }: Determination): boolean {
  return chosen(relevant, id).length > 0;
}

/** A question that nothing depends on any more, and that was never put. */
function isUncalled(leaf: GuidelineCriterion, question: AskedQuestion, from: Sources): boolean {
  return (
    standing(leaf, from).status === "not-needed" && !from.determination.asked.includes(question)
  );
}

/** Behind the answer to a question that was asked though the result was certain without it. */
function spareSpan(question: AskedQuestion, { spare }: Sources): Span[] {
  return spare.includes(question) ? [{ text: " Recorded; not needed for the result." }] : [];
}

/** What was chosen of a choose-all question whose options all stand in this row. */
function choicesLine(
  question: AskedQuestion,
  leaves: readonly GuidelineCriterion[],
  clause: GuidelineCriterion,
  from: Sources,
): Span[] {
  const values = chosen(from.determination.relevant, question.id);
  const chosenOf = (leaf: GuidelineCriterion) => isLeaf(leaf) && values.includes(leaf.metBy);
  const some = leaves.some(chosenOf);
  const named = (leaf: GuidelineCriterion) => `${ownLabel(leaf, clause)} ${leaf.quote}`.trim();
  const uncalled = leaves.every((leaf) => isUncalled(leaf, question, from));
  const answer = uncalled ? "not asked" : answerWords(question, values);
  const whole: Span = { text: `${question.name}: ${answer}. ` };
  const each = leaves.flatMap((leaf): Span[] => {
    if (!some) return [of(leaf, from, named(leaf)), { text: "; " }];
    if (chosenOf(leaf)) return [strong(of(leaf, from, `${named(leaf)}: Yes.`)), SPACE];
    return [of(leaf, from, `${named(leaf)}: not chosen.`), SPACE];
  });
  return [...(some ? [] : [uncalled ? whole : strong(whole)]), ...each.slice(0, -1)];
}

const SPACE: Span = { text: " " };

/** The answer that meets a criterion, in the words in which it is offered. */
function optionOf(leaf: GuidelineCriterion): string {
  const options = isLeaf(leaf) ? leaf.question.options : [];
  return options.find(({ value }) => isLeaf(leaf) && value === leaf.metBy)?.label ?? leaf.name;
}

/** A question by its name, with its answer. In a row where it is not at home, only what it says of that one. */
function answerLine(leaf: GuidelineCriterion, clause: GuidelineCriterion, from: Sources): Span[] {
  if (!isLeaf(leaf)) return [];
  const { determination, homes } = from;
  const { question } = leaf;
  // Of a criterion that has a row of its own, the row says so.
  const words = (text: string) => (leaf === clause ? { text } : of(leaf, from, text));
  if (!isAnswered(question, determination) && isUncalled(leaf, question, from))
    return [words(`${question.name}: not asked.`)];
  if (homes.get(question.id) !== clause && question.choose === "all-that-apply") {
    const { answer } = standing(leaf, from);
    return [strong(words(`${optionOf(leaf)}: ${answer}.`))];
  }
  const answer = answerWords(question, chosen(determination.relevant, question.id));
  return [strong(words(`${question.name}: ${answer}.`))];
}

/** Stands behind what does not look right. */
export const TO_CHECK = "[to check]";

/** What documents an answer, line by line, with its source beside the first line. */
export function withSupport(answer: readonly Span[], support: Support | undefined): ClauseLine[] {
  if (!support) return [{ spans: answer }];
  const { rows, note, citations, hasFinding } = support;
  const lines: Span[][] = [[...answer], ...[...rows, ...note].map((text) => [{ text }])];
  if (hasFinding) lines.at(-1)?.push({ text: ` ${TO_CHECK}`, manner: "strong" });
  const [first = [], ...others] = lines;
  const source = citations.map((each) => each.replace(/^Enclosure/, "Encl."));
  return [
    { spans: first, ...(source.length > 0 && { source }) },
    ...others.map((spans) => ({ spans })),
  ];
}

function questionLines(
  question: AskedQuestion,
  leaves: readonly GuidelineCriterion[],
  clause: GuidelineCriterion,
  from: Sources,
): ClauseLine[] {
  const [leaf] = leaves;
  const answer =
    leaves.length > 1
      ? choicesLine(question, leaves, clause, from)
      : leaf
        ? answerLine(leaf, clause, from)
        : [];
  const spans = [...answer, ...spareSpan(question, from)];
  const home = from.homes.get(question.id) === clause;
  return withSupport(spans, home ? from.supports.get(question.id) : undefined);
}

/** Words before the first line, in that line. */
function led(lead: Span | undefined, [first, ...others]: readonly ClauseLine[]): ClauseLine[] {
  if (!first) return [];
  return lead
    ? [{ ...first, spans: [lead, SPACE, ...first.spans] }, ...others]
    : [first, ...others];
}

/** What is said in the row of a clause: each question behind it, and how they go together. */
function linesOf(
  criterion: GuidelineCriterion,
  clause: GuidelineCriterion,
  from: Sources,
): ClauseLine[] {
  const questions = questionsOf(criterion);
  const [only] = questions;
  if (isLeaf(criterion)) return questionLines(criterion.question, [criterion], clause, from);
  const inner =
    only && questions.length === 1
      ? questionLines(only, leavesOf(criterion, clause), clause, from)
      : criterion.children
          .filter((child) => !opensRow(child, clause))
          .flatMap((child) => linesOf(child, clause, from));
  const { lead } = RULE[criterion.rule];
  if (criterion !== clause) return led(of(criterion, from, lead), inner);
  return led(criterion.rule === "any-of" ? { text: lead } : undefined, inner);
}

function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** All that is asked below a criterion, in the fewest words; of a group the word that joins its parts. */
function named(criterion: GuidelineCriterion, clause: GuidelineCriterion, from: Sources): Span[] {
  if (isLeaf(criterion)) {
    if (criterion.question.claims) return [];
    return [of(criterion, from, ownLabel(criterion, clause) || inSentence(criterion.name))];
  }
  const parts = criterion.children
    .map((child) => named(child, clause, from))
    .filter((part) => part.length > 0);
  const join = of(criterion, from, RULE[criterion.rule].join);
  if (parts.length < 2)
    return [of(criterion, from, inSentence(criterion.name)), SPACE, ...parts.flat()];
  return parts.flatMap((part, at) => {
    if (at === 0) return part;
    return at === 1 ? [SPACE, join, SPACE, ...part] : [{ text: ", " }, ...part];
  });
}

/** What was not asked of a part of the note whose use is not among those given. */
function unaskedLine(part: GuidelineCriterion, from: Sources): ClauseLine {
  const own = isLeaf(part) ? [] : part.children.filter((child) => child.label === part.label);
  const below = [
    ...own.map((child) => named(child, part, from)),
    ...clausesBelow(part, part).map((clause): Span[] => {
      const label = of(clause, from, clause.label);
      if (isLeaf(clause)) return [label];
      const inner = clause.children.map((child) => named(child, clause, from));
      const joined = inner.flatMap((spans, at) => (at > 0 ? [{ text: ", " }, ...spans] : spans));
      return [label, SPACE, ...joined];
    }),
  ].filter((spans) => spans.length > 0);
  const spans = below.flatMap((each, at) => (at > 0 ? [{ text: "; " }, ...each] : each));
  return { spans: [{ text: "Not asked: " }, ...spans, { text: "." }] };
}

/** A part of the note whose use is not among those given, in one row. */
function unclaimedRow(part: GuidelineCriterion, from: Sources): ClauseRow {
  const row = rowOf(part, true, [unaskedLine(part, from)], from);
  const claim = leavesOf(part).find((leaf) => isLeaf(leaf) && leaf.question.claims);
  const hooks = claim && of(claim, from, "").hooks;
  return { ...row, ...(hooks && { claim: hooks }) };
}

/** Its own status where it is claimed: beside a part that is met, one that is not says so. */
function rowSign(
  clause: GuidelineCriterion,
  sign: StatusSign,
  { determination }: Sources,
): StatusSign {
  const own = evaluate(clause, determination.relevant);
  return own === "not-met" && sign.word === "Not needed"
    ? { word: "Not met", mark: "cross" }
    : sign;
}

function rowOf(clause: GuidelineCriterion, wide: boolean, lines: ClauseLine[], from: Sources) {
  const { id, label, quote } = clause;
  const { status, sign } = standing(clause, from);
  return {
    ...{ id, label, quote, status, wide, lines },
    sign: rowSign(clause, sign, from),
  } satisfies ClauseRow;
}

/** A clause, then those below it. */
function rowsFrom(clause: GuidelineCriterion, from: Sources): ClauseRow[] {
  return [
    rowOf(clause, false, linesOf(clause, clause, from), from),
    ...clausesBelow(clause, clause).flatMap((below) => rowsFrom(below, from)),
  ];
}

/** A clause and all rows below it. */
function clausesFrom(clause: GuidelineCriterion): GuidelineCriterion[] {
  return [clause, ...clausesBelow(clause, clause).flatMap(clausesFrom)];
}

/** Where each answer is given in full: at the first claimed clause that rests on it, or before all. */
function homesOf(root: GuidelineCriterion, claimed: readonly GuidelineCriterion[]) {
  const clauses = claimed.flatMap(clausesFrom);
  return new Map(
    questionsOf(root).map(({ id }) => {
      const rests = (clause: GuidelineCriterion) =>
        leavesOf(clause).some((leaf) => isLeaf(leaf) && leaf.question.id === id);
      return [id, clauses.find(rests) ?? root];
    }),
  );
}

/** The parts of a provision that are claimed on their own; none where it has no parts. */
function partsOf({ service, relevant }: Determination) {
  const { criteria: root } = service.provision;
  const parts = clausesBelow(root, root);
  const claimed = parts.filter((part) => isLeaf(part) || isClaimed(part, relevant));
  return { root, parts, claimed, homes: homesOf(root, parts.length > 0 ? claimed : [root]) };
}

/** The label of the row in which each answer is given in full, by question. */
export function rowLabels(determination: Determination): ReadonlyMap<string, string> {
  return new Map([...partsOf(determination).homes].map(([id, { label }]) => [id, label]));
}

/** The table's rows: what leads them, the claimed parts in the note's order, then those not claimed. */
export function clauseRows(
  determination: Determination,
  supports: ReadonlyMap<string, Support>,
): ClauseRow[] {
  const { root, parts, claimed, homes } = partsOf(determination);
  const from: Sources = {
    ...{ determination, supports, homes },
    shown: new Map(walk(determination).all.map((each) => [each.criterion.id, each])),
    spare: spareQuestions(determination),
  };
  if (parts.length === 0) return rowsFrom(root, from);
  const loose = questionsOf(root).filter(
    (question) => from.homes.get(question.id) === root && determination.asked.includes(question),
  );
  const lead = loose.flatMap((question) => {
    const answer = answerWords(question, chosen(determination.relevant, question.id));
    const spans = [strong({ text: `${question.name}: ${answer}.` })];
    return withSupport(spans, supports.get(question.id));
  });
  return [
    rowOf(root, true, lead, from),
    ...claimed.flatMap((part) => rowsFrom(part, from)),
    ...parts.filter((part) => !claimed.includes(part)).map((part) => unclaimedRow(part, from)),
  ];
}
