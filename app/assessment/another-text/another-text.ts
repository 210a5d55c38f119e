import type { Answers } from "../../criteria/criterion";
import { GUIDELINE } from "../../guidelines/current";
import { EDITIONS } from "../../guidelines/editions";
import type { Guideline } from "../../guidelines/guideline";
import { type QuestionWords, TODAYS_WORDS, wordsIn } from "./question-words";

/** An answer that was given against another text of the note, and does not count until it is confirmed. */
export interface EarlierAnswer {
  /** Of its question. */
  id: string;
  values: string[];
  /** Of the text it was given against. */
  fingerprint: string;
  /** What was read then. Not there where none were kept. */
  words?: QuestionWords;
}

/** Answers with the text that they were given against. */
export interface EarlierAnswers {
  readonly fingerprint: string;
  readonly answers: Answers;
  /** The words that were kept with them. */
  readonly words: Readonly<Partial<Record<string, QuestionWords>>>;
  /** What was set aside already. */
  readonly ofAnotherText?: readonly EarlierAnswer[] | undefined;
}

/** What becomes of them under today's text. */
export interface CarriedOver {
  readonly answers: Record<string, string[]>;
  /** The questions whose answers come from another text that reads the same there. */
  readonly carried?: string[];
  readonly ofAnotherText?: EarlierAnswer[];
}

/** What must read the same, in one text. */
function asRead({ clauses, text, textWithPump, choose, options }: QuestionWords): string {
  const labels = options.map(({ value, label }) => [value, label]);
  return JSON.stringify([clauses, text, textWithPump, choose, labels]);
}

function readsTheSame(id: string, words: QuestionWords | undefined): boolean {
  const todays = TODAYS_WORDS.get(id);
  return words !== undefined && todays !== undefined && asRead(words) === asRead(todays);
}

/** Answers as they were given, with their words: those kept with them, else those of an edition that this app has. */
function earlierAnswers(
  { fingerprint, answers, words }: EarlierAnswers,
  editions: readonly Guideline[],
) {
  const edition = editions.find((each) => each.fingerprint === fingerprint);
  const shipped = edition && wordsIn(edition);
  return Object.entries(answers).flatMap(([id, values]): EarlierAnswer[] => {
    if (values.length === 0) return [];
    const read = words[id] ?? shipped?.get(id);
    return [{ id, values: [...values], fingerprint, ...(read && { words: read }) }];
  });
}

/**
 * The one rule for answers from another text of the note, whatever way they come back. Those whose
 * clauses, question and answers all read the same today are carried over; the others are set aside, for a
 * person to confirm one by one.
 */
export function carryOver(
  given: EarlierAnswers,
  editions: readonly Guideline[] = EDITIONS,
): CarriedOver {
  const { fingerprint, answers, ofAnotherText: before = [] } = given;
  if (fingerprint === GUIDELINE.fingerprint)
    return {
      answers: Object.fromEntries(Object.entries(answers).map(([id, all]) => [id, [...all]])),
      ...(before.length > 0 && { ofAnotherText: [...before] }),
    };
  const now = earlierAnswers(given, editions);
  const older = before.filter(({ id }) => !now.some((each) => each.id === id));
  const all = [...now, ...older];
  const same = all.filter(({ id, words }) => readsTheSame(id, words));
  const aside = all.filter((each) => !same.includes(each));
  return {
    answers: Object.fromEntries(same.map(({ id, values }) => [id, values])),
    ...(same.length > 0 && { carried: same.map(({ id }) => id) }),
    ...(aside.length > 0 && { ofAnotherText: aside }),
  };
}
