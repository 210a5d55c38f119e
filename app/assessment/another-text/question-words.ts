import { type Answers, isLeaf, questionsOf } from "../../criteria/criterion";
import { GUIDELINE } from "../../guidelines/current";
import type { AskedQuestion, Guideline, GuidelineCriterion } from "../../guidelines/guideline";

/** What a person reads where a question is answered. It is kept with the answer, for a later text of the note. */
export interface QuestionWords {
  label: string;
  name: string;
  /** The guideline's own words that it rests on. */
  clauses: string[];
  text: string;
  /** The wording for a service that looks back. Saved files have it by this name. */
  textWithPump?: string;
  choose: AskedQuestion["choose"];
  options: { value: string; label: string }[];
}

/**
 * The quotes of the criteria that rest on a question, and of those around them that are cited alike. The path leads
 * from the whole tree to the criterion.
 */
function quotesFor(
  question: AskedQuestion,
  criterion: GuidelineCriterion,
  path: readonly GuidelineCriterion[],
): string[] {
  if (!isLeaf(criterion))
    return criterion.children.flatMap((child) => quotesFor(question, child, [...path, child]));
  if (criterion.question !== question) return [];
  // What holds the whole tree together has its label from the categories, as the question on the use has.
  const cited = path.filter(
    ({ label }, depth) => label === criterion.label || (depth > 0 && label === question.label),
  );
  return cited.map(({ quote }) => quote);
}

/** Each clause once, without those that are a part of another. */
function whole(quotes: readonly string[]): string[] {
  const once = [...new Set(quotes)];
  return once.filter((quote) => !once.some((other) => other !== quote && other.includes(quote)));
}

/** The words of every question of an edition, by its id. */
export function wordsIn({ services }: Guideline): ReadonlyMap<string, QuestionWords> {
  const trees = new Set(
    services.flatMap(({ provision: { criteria, lineStatement } }) =>
      lineStatement ? [criteria, lineStatement.uses] : [criteria],
    ),
  );
  const questions = new Set([...trees].flatMap((tree) => questionsOf(tree)));
  const words = (question: AskedQuestion): QuestionWords => {
    const { label, name, text, textLookingBack: textWithPump, choose, options } = question;
    const quotes = [...trees].flatMap((tree) => quotesFor(question, tree, [tree]));
    return {
      ...{ label, name, clauses: whole(quotes), text, ...(textWithPump && { textWithPump }) },
      choose,
      options: options.map((option) => ({ value: option.value, label: option.label })),
    };
  };
  return new Map([...questions].map((question) => [question.id, words(question)]));
}

/** The words of today's questions. */
export const TODAYS_WORDS = wordsIn(GUIDELINE);

/** The words of each question that has an answer. */
export function wordsOf(answers: Answers): Record<string, QuestionWords> {
  return Object.fromEntries(
    Object.keys(answers).flatMap((id) => {
      const words = TODAYS_WORDS.get(id);
      return words ? [[id, words]] : [];
    }),
  );
}
