import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allCriteria, isLeaf, questionsOf } from "../criteria/criterion";
import { type AskedQuestion, type GuidelineCriterion, RULE_WORDS } from "./guideline";
import { NOTE_170 } from "./note-170/note-170";

const DOCUMENT = readFileSync(new URL("../../docs/hooks.md", import.meta.url), "utf8");

/** The rows of the table under a heading, without its head: what stands in their cells. */
function tableUnder(heading: string): string[][] {
  const [, section = ""] = DOCUMENT.split(`\n## ${heading}\n`);
  const rows =
    section
      .split("\n## ")[0]
      ?.split("\n")
      .filter((line) => line.startsWith("|")) ?? [];
  return rows.slice(2).map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** What is public of some rows, in whatever order they stand. */
function firstTwo(rows: readonly string[][]): string[] {
  return rows.map(([id, what]) => `${id}: ${what}`).sort();
}

function code(texts: readonly string[], between: string): string {
  return texts.map((text) => `\`${text}\``).join(between);
}

const CRITERIA = [
  ...new Set(NOTE_170.services.flatMap(({ provision }) => allCriteria(provision.criteria))),
];
const QUESTIONS = [...new Set(CRITERIA.flatMap((criterion) => questionsOf(criterion)))];

/** A question as the document has it: its id, and its values apart where some stand alone. */
function documented({ id, choose, options }: AskedQuestion): string[] {
  if (choose === "one")
    return [
      code([id], " "),
      code(
        options.map(({ value }) => value),
        " ",
      ),
    ];
  const values = (alone: boolean) =>
    code(
      options.filter((each) => (each.alone ?? false) === alone).map(({ value }) => value),
      " ",
    );
  return [`\`${id}\` (all that apply)`, `${values(false)}; alone: ${values(true)}`];
}

/** What meets a criterion, as the document has it. */
function metBy(criterion: GuidelineCriterion): string {
  if (!isLeaf(criterion))
    return `${RULE_WORDS[criterion.rule]} ${code(
      criterion.children.map(({ id }) => id),
      ", ",
    )}`;
  const { question } = criterion;
  const verb = question.choose === "one" ? "is" : "includes";
  return `\`${question.id}\` ${verb} \`${criterion.metBy}\``;
}

test("the documented questions and their values are those that are asked", () => {
  const services = code(
    NOTE_170.services.map(({ id }) => id),
    " ",
  );
  const asked = [["`service`", services], ...QUESTIONS.map(documented)];
  expect(firstTwo(tableUnder("Questions"))).toEqual(firstTwo(asked));
});

test("the documented criteria, and what meets each, are the guideline's", () => {
  const criteria = CRITERIA.map((criterion) => [`\`${criterion.id}\``, metBy(criterion)]);
  expect(firstTwo(tableUnder("Criteria"))).toEqual(firstTwo(criteria));
});
