import * as z from "zod/mini";
import "./jitless";
import { ALL_QUESTIONS, findService } from "./determination";

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

/** Answers by question id: the note's questions and their values only. */
export const ANSWERS = z.strictObject(perQuestion(answerOf));

/** The id of a service, or nothing before one is chosen. */
export const SERVICE = z
  .string()
  .check(z.refine((id) => id === "" || findService(id), "no such service"));
