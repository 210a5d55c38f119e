import * as z from "zod/mini";
import { carryOver } from "../../assessment/another-text/another-text";
import { TODAYS_WORDS } from "../../assessment/another-text/question-words";
import { findService } from "../../assessment/determination";
import {
  ANY_ANSWERS,
  ANY_WORDS,
  FINGERPRINT,
  OF_ANOTHER_TEXT,
} from "../../assessment/schema/schema";
import { GUIDELINE } from "../../guidelines/current";
import { EDITIONS } from "../../guidelines/editions";
import type { Guideline } from "../../guidelines/guideline";
import type { RawFile } from "./file-format";
import type { Moved } from "./file-refusal";

const DETAILS = z.record(z.string(), z.unknown());

/** A file that names a text. */
const NAMED = z.looseObject({ guideline: z.looseObject({ fingerprint: FINGERPRINT }) });

/** As much of a file as depends on the text of the note. */
const FILE_OF_ANY_TEXT = z.looseObject({
  ...NAMED.shape,
  service: z.string(),
  answers: ANY_ANSWERS,
  words: ANY_WORDS,
  opened: z.array(z.string()),
  evidence: z.looseObject({ questions: DETAILS }),
  setAside: z.exactOptional(z.looseObject({ answers: ANY_ANSWERS, evidence: DETAILS })),
  ofAnotherText: z.exactOptional(OF_ANOTHER_TEXT),
});

type FileOfAnyText = z.output<typeof FILE_OF_ANY_TEXT>;

/** Nothing may count and be set aside at once: one of them would be lost. */
const OF_ANOTHER = FILE_OF_ANY_TEXT.check(
  z.superRefine(({ answers, evidence, setAside }, { addIssue }) => {
    const message = "it is elsewhere in the file, too";
    const refuse = (part: string, id: string) =>
      addIssue({ code: "custom", message, path: ["setAside", part, id] });
    for (const id of Object.keys(setAside?.answers ?? {})) if (id in answers) refuse("answers", id);
    for (const id of Object.keys(setAside?.evidence ?? {}))
      if (id in evidence.questions) refuse("evidence", id);
  }),
);

/**
 * A file in the terms of today's text, the questions whose answers were carried over into it, and what was moved
 * within it. Or what is wrong with it.
 */
type Brought =
  | {
      readonly file: RawFile;
      readonly carried?: string[] | undefined;
      readonly moved?: readonly Moved[];
    }
  | { readonly error: z.core.$ZodError };

/** Where answers and details stood that are brought elsewhere. */
function movedIn({ answers, setAside, evidence, ofAnotherText = [] }: FileOfAnyText) {
  const ofThen = ofAnotherText.map(({ id }, at) => ({ id, from: ["ofAnotherText", at, "values"] }));
  const aside = Object.keys(setAside?.answers ?? {}).map((id) => ({
    id,
    from: ["setAside", "answers", id],
  }));
  const moved = [...aside, ...ofThen].filter(({ id }) => !(id in answers));
  return [
    ...moved.map(({ id, from }): Moved => ({ from, to: ["answers", id] })),
    ...Object.keys(evidence.questions).map(
      (id): Moved => ({ from: ["evidence", "questions", id], to: ["setAside", "evidence", id] }),
    ),
  ];
}

/**
 * Brings a file of another text to today's: by the one rule for answers. All details are set aside, where those of
 * any question may be. It is checked afterwards like any other.
 */
export function bringToTodaysText(
  raw: RawFile,
  editions: readonly Guideline[] = EDITIONS,
): Brought {
  const named = z.safeParse(NAMED, raw);
  const { fingerprint } = named.data?.guideline ?? GUIDELINE;
  if (fingerprint === GUIDELINE.fingerprint) return { file: raw };
  const parsed = z.safeParse(OF_ANOTHER, raw);
  if (!parsed.success) return parsed;
  const { answers, words, setAside, opened, evidence, ofAnotherText } = parsed.data;
  const all = { ...answers, ...setAside?.answers };
  const taken = carryOver({ fingerprint, answers: all, words, ofAnotherText }, editions);
  const { service, result, ofAnotherText: _, ...rest } = parsed.data;
  return {
    carried: taken.carried,
    moved: movedIn(parsed.data),
    file: {
      ...rest,
      ...(findService(service)
        ? { service, ...(result !== undefined && { result }) }
        : { service: "" }),
      answers: taken.answers,
      words: {},
      opened: opened.filter((id) => TODAYS_WORDS.has(id)),
      evidence: { ...evidence, questions: {} },
      setAside: { answers: {}, evidence: { ...setAside?.evidence, ...evidence.questions } },
      ...(taken.ofAnotherText && { ofAnotherText: taken.ofAnotherText }),
    },
  };
}
