import type { Determination } from "../../assessment/determination";
import type { Gaps } from "../../assessment/gaps";
import { openWord } from "../../assessment/wording";
import { chosen, UNKNOWN } from "../../criteria/criterion";
import { type AskedQuestion, obtainFor, type Service } from "../../guidelines/guideline";

/** Something missing from the record. */
export interface OpenItem {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly obtain: string;
}

/** An open question, and whether it was left unanswered or the record does not say. */
export interface OpenQuestion extends OpenItem {
  readonly word: string;
}

/** What is missing of a request, by what it can still change. */
export interface OpenItems {
  /** Those that can still change the result. None where it is certain. */
  readonly needed: readonly OpenQuestion[];
  /** Those that were asked and are open, and cannot change the result. */
  readonly besides: readonly OpenQuestion[];
  /** Those that are answered and cite no source. None where no answer cites one: the count says so. */
  readonly unsourced: readonly OpenItem[];
}

/** A question with the documentation that would answer it, in the wording of a service. */
export function toObtain(question: AskedQuestion, service: Service): OpenItem {
  const { id, label, name } = question;
  return { id, label, name, obtain: obtainFor(question, service) };
}

function isOpen({ id }: AskedQuestion, { relevant }: Determination): boolean {
  const values = chosen(relevant, id);
  return values.length === 0 || values.includes(UNKNOWN);
}

/** What is missing, in the note's order, and what is open besides. */
export function openItems(
  determination: Determination,
  { answers, sources, given }: Gaps,
): OpenItems {
  const { service, relevant, asked } = determination;
  const inWords = (question: AskedQuestion): OpenQuestion => ({
    ...toObtain(question, service),
    word: openWord(question, relevant),
  });
  const needed = answers.map(({ question }) => question);
  const besides = asked.filter((each) => isOpen(each, determination) && !needed.includes(each));
  return {
    needed: needed.map(inWords),
    besides: besides.map(inWords),
    unsourced:
      sources.length < given ? sources.map(({ question }) => toObtain(question, service)) : [],
  };
}
