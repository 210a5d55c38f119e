import type { Question } from "../../criteria/criterion";
import type { SystemOf } from "../addresses";
import type { EnableWhen, QuestionnaireItem } from "../fhir";
import { type Clause, type Clauses, NOT, UNANSWERED } from "./conditions";

/** The part of an item that says when it is enabled. */
export type Enabled = Pick<QuestionnaireItem, "enableWhen" | "enableBehavior">;

function conditionOn(question: Question, way: string, systemOf: SystemOf): EnableWhen {
  if (way === UNANSWERED)
    return { question: question.id, operator: "exists", answerBoolean: false };
  const isNot = way.startsWith(NOT);
  const code = isNot ? way.slice(NOT.length) : way;
  return {
    question: question.id,
    operator: isNot ? "!=" : "=",
    answerCoding: { system: systemOf(question.id), code },
  };
}

/** The values that an unanswered question with one answer may not have; nothing where more may be chosen. */
function excluded({ choose, options }: Question, ways: ReadonlySet<string>): string[] | undefined {
  if (choose !== "one" || !ways.has(UNANSWERED)) return undefined;
  return options.map(({ value }) => value).filter((value) => !ways.has(value));
}

/** A condition as a list of which any is enough. */
function anyOf({ ways }: Clause, systemOf: SystemOf): EnableWhen[] {
  return [...ways].flatMap(([question, each]) => {
    const [only, ...others] = excluded(question, each) ?? [];
    const said = only !== undefined && others.length === 0 ? [NOT + only] : [...each];
    return said.map((way) => conditionOn(question, way, systemOf));
  });
}

/** The same as a list of which all are needed; nothing where it cannot be said so. */
function allOf({ ways }: Clause, systemOf: SystemOf): EnableWhen[] | undefined {
  const [[question, each] = [], ...others] = ways;
  if (!question || !each || others.length > 0) return undefined;
  const not = excluded(question, each)?.map((value) => NOT + value);
  const said = each.size === 1 ? [...each] : not;
  return said?.map((way) => conditionOn(question, way, systemOf));
}

/** Whether a condition can stand beside others on one item. */
export function isSimple(clause: Clause): boolean {
  return allOf(clause, () => "") !== undefined;
}

/** The same, where something else holds too; where any of several conditions is enough, there is no room for it. */
export function andWhere(same: Enabled, condition: EnableWhen): Enabled {
  if (same.enableBehavior === "any") return same;
  const enableWhen = [...(same.enableWhen ?? []), condition];
  return { enableWhen, ...(enableWhen.length > 1 && { enableBehavior: "all" }) };
}

/** Where a switch is on. */
export function whereOn(question: string): EnableWhen {
  return { question, operator: "=", answerBoolean: true };
}

/**
 * What stands on one item (enableWhen and enableBehavior of R4): any number of simple conditions, all of which are
 * needed, or one that is not simple, any part of which is enough.
 */
export function enabled(clauses: Clauses, systemOf: SystemOf): Enabled {
  const all = clauses.flatMap((each) => allOf(each, systemOf) ?? []);
  const [several] = clauses.filter((each) => !isSimple(each));
  const enableWhen = several ? anyOf(several, systemOf) : all;
  if (enableWhen.length === 0) return {};
  return {
    enableWhen,
    ...(enableWhen.length > 1 && { enableBehavior: several ? "any" : "all" }),
  };
}
