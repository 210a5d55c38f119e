import { chosen } from "../../criteria/criterion";
import type { AnswerOption, AskedQuestion, Contradicted } from "../../guidelines/guideline";
import type { Determination } from "../determination";
import type { Evidence } from "../evidence/evidence";
import { isBlank } from "../unsaved";

/** Two things entered of which one cannot be true beside the other. It changes no determination. */
export interface Contradiction {
  /** The question whose answer says so. */
  readonly question: AskedQuestion;
  /** Names both. */
  readonly text: string;
}

function named({ label, name }: AskedQuestion, option: AnswerOption): string {
  return `${label} ${name}: “${option.label}”`;
}

/** The options of a question that are chosen, where its answer counts. */
function chosenOf({ id, options }: AskedQuestion, { relevant }: Determination): AnswerOption[] {
  const values = chosen(relevant, id);
  return options.filter(({ value }) => values.includes(value));
}

/** What is entered of something contradicted, in words; nothing where it is not. */
function entered(
  contradicted: Contradicted,
  of: AskedQuestion,
  determination: Determination,
  evidence: Evidence,
): string[] {
  if ("rows" in contradicted) {
    const rows = evidence.questions[of.id]?.forms[contradicted.rows] ?? [];
    return isBlank(rows) ? [] : [contradicted.called];
  }
  const { question, value } = contradicted;
  return determination.asked
    .filter(({ id }) => id === question)
    .flatMap((other) => {
      const given = chosenOf(other, determination).filter((option) => option.value === value);
      return given.map((option) => named(other, option));
    });
}

/** The answers that count and contradict each other, or what is recorded with them, in the note's order. */
export function contradictionsIn(
  determination: Determination,
  evidence: Evidence,
): Contradiction[] {
  return determination.asked.flatMap((question) =>
    chosenOf(question, determination).flatMap((option) => {
      const others = (option.contradicts ?? []).flatMap((each) =>
        entered(each, question, determination, evidence),
      );
      return others.map((other) => {
        const both = `${named(question, option)}; ${other}`;
        const text = `${both}: these contradict each other. Check both against the chart. The result follows the answers as given.`;
        return { question, text };
      });
    }),
  );
}
