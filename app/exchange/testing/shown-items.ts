import type { Answers } from "../../criteria/criterion";
import type { EnableWhen, QuestionnaireItem } from "../fhir";

/*
 * A client of its own, written from the FHIR specification: which items of a questionnaire are shown. It knows
 * the resource as JSON, and nothing of the guideline.
 */

function codesOf(answers: Answers, linkId: string): readonly string[] {
  return answers[linkId] ?? [];
}

/** How a client reads "!=": R4 says that no answer is equal, which is so where there is none. */
export type NotEqual = "no answer is" | "some answer is not" | "answered, and none is";

/** One condition, as R4 defines its operators. A switch that is on is answered "true". */
function holds(
  { question, operator, answerCoding, answerBoolean }: EnableWhen,
  answers: Answers,
  notEqual: NotEqual,
): boolean {
  const codes = codesOf(answers, question);
  if (operator === "exists") return codes.length > 0 === answerBoolean;
  const wanted = answerCoding?.code ?? String(answerBoolean);
  if (operator === "=") return codes.includes(wanted);
  if (notEqual === "some answer is not") return codes.some((each) => each !== wanted);
  return !codes.includes(wanted) && (notEqual === "no answer is" || codes.length > 0);
}

function isEnabled(item: QuestionnaireItem, answers: Answers, notEqual: NotEqual): boolean {
  const { enableWhen = [], enableBehavior } = item;
  if (enableWhen.length === 0) return true;
  const all = enableWhen.map((each) => holds(each, answers, notEqual));
  return enableBehavior === "any" ? all.includes(true) : !all.includes(false);
}

/**
 * The link ids of the items shown, in order. Where hidden answers are dropped, a condition does not see them.
 */
export function shownItems(
  items: readonly QuestionnaireItem[],
  answers: Answers,
  hiddenAnswers: "kept" | "dropped",
  notEqual: NotEqual = "no answer is",
): string[] {
  const seen: Record<string, readonly string[]> = hiddenAnswers === "kept" ? { ...answers } : {};
  const shown: string[] = [];
  const walk = (some: readonly QuestionnaireItem[]): void => {
    for (const item of some) {
      if (!isEnabled(item, seen, notEqual)) continue;
      shown.push(item.linkId);
      const given = answers[item.linkId];
      if (given) seen[item.linkId] = given;
      walk(item.item ?? []);
    }
  };
  walk(items);
  return shown;
}

/** Every item of a questionnaire, depth first. */
export function everyItem(items: readonly QuestionnaireItem[]): QuestionnaireItem[] {
  return items.flatMap((item) => [item, ...everyItem(item.item ?? [])]);
}
