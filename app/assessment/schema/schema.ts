import * as z from "zod/mini";
import "./without-eval";
import { ALL_QUESTIONS, findService } from "../determination";

/** Something for each question, by id; nothing for any other. None needs be there. */
export function perQuestion<Each extends z.ZodMiniType>(
  schemaOf: (question: (typeof ALL_QUESTIONS)[number]) => Each,
) {
  const shape = ALL_QUESTIONS.map(
    (question) => [question.id, z.exactOptional(schemaOf(question))] as const,
  );
  return Object.fromEntries(shape);
}

function answerOf({ options, choose }: (typeof ALL_QUESTIONS)[number]) {
  const standsAlone = (value: string) =>
    choose === "one" || options.some((option) => option.value === value && option.alone);
  return z.array(z.enum(options.map(({ value }) => value))).check(
    z.refine((values) => new Set(values).size === values.length, "an answer is given twice"),
    z.refine(
      (values) => values.length < 2 || !values.some(standsAlone),
      "answers exclude each other",
    ),
  );
}

/** Longer than any id or value. */
const ID = z.string().check(z.minLength(1), z.maxLength(100));
/** Longer than any clause or question. */
const SENTENCE = z.string().check(z.maxLength(10_000));
const MOST = 100;

/** What a person read where a question was answered. */
export const WORDS = z.strictObject({
  label: SENTENCE,
  name: SENTENCE,
  clauses: z.array(SENTENCE).check(z.maxLength(MOST)),
  text: SENTENCE,
  textWithPump: z.exactOptional(SENTENCE),
  choose: z.enum(["one", "all-that-apply"]),
  options: z.array(z.strictObject({ value: ID, label: SENTENCE })).check(z.maxLength(MOST)),
});

/** Answers to the questions of any text. */
export const ANY_ANSWERS = z.record(ID, z.array(ID).check(z.maxLength(MOST)));

/** The words of any text's questions. */
export const ANY_WORDS = z.record(ID, WORDS);

/** The SHA-256 of a text, in hex. */
export const FINGERPRINT = z.string().check(z.regex(/^[\da-f]{64}$/));

/** Answers that are set aside until they are confirmed. */
export const OF_ANOTHER_TEXT = z
  .array(
    z.strictObject({
      id: ID,
      values: z.array(ID).check(z.minLength(1), z.maxLength(MOST)),
      fingerprint: FINGERPRINT,
      words: z.exactOptional(WORDS),
    }),
  )
  .check(z.maxLength(MOST));

/** Answers by question id: the note's questions and their values only. */
export const ANSWERS = z.strictObject(perQuestion(answerOf));

/** The id of a service, or nothing before one is chosen. */
export const SERVICE = z
  .string()
  .check(z.refine((id) => id === "" || findService(id), "no such service"));
