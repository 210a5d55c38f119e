import * as z from "zod/mini";
import { ALL_QUESTIONS } from "../../assessment/determination";
import { REQUEST_DETAILS, type RequestDetail } from "../../assessment/request/request-details";
import { LONGEST_TEXT, MOST_ROWS } from "../../assessment/schema/bounds";
import {
  ANSWERS,
  FINGERPRINT,
  OF_ANOTHER_TEXT,
  perQuestion,
  SERVICE,
  WORDS,
} from "../../assessment/schema/schema";
import { GUIDELINE } from "../../guidelines/current";
import type { Field } from "../../guidelines/evidence-field";
import type { EvidenceFormId } from "../../guidelines/evidence-forms";
import { EVIDENCE_FORMS, type EvidenceForm } from "../../guidelines/evidence-forms";
import { FORMAT, KIND } from "./file-format";

/**
 * As long as can be entered. What is checked at the field is shorter: a text that is too long for its field is
 * still saved and opened.
 */
const TEXT = z.string().check(z.maxLength(LONGEST_TEXT));
const ID = z.string().check(z.minLength(1), z.maxLength(100));

/** What a list names must be there once only. */
function once<Each>(keyOf: (each: Each) => string, path: readonly string[]) {
  return z.superRefine((list: Each[], { addIssue }) => {
    const seen = new Set<string>();
    for (const [at, each] of list.entries()) {
      if (seen.has(keyOf(each)))
        addIssue({ code: "custom", message: "the same is there twice", path: [at, ...path] });
      seen.add(keyOf(each));
    }
  });
}

/** One of these values, or blank. */
function choiceOf(values: readonly string[]) {
  return z.enum(["", ...values]);
}

/** Any of these values, each once. */
function choicesOf(values: readonly string[]) {
  return z.array(z.enum(values)).check(once((value) => value, []));
}

function fieldOf({ id, kind, options }: Field) {
  const values = options?.map(({ value }) => value);
  if (!values) return [id, z.exactOptional(TEXT)] as const;
  return [id, z.exactOptional(kind === "choices" ? choicesOf(values) : choiceOf(values))] as const;
}

function formOf({ id, fields, several }: EvidenceForm) {
  const row = z.strictObject(Object.fromEntries(fields.map(fieldOf)));
  const rows = z.array(row).check(z.maxLength(several ? MOST_ROWS : 1));
  return [id, z.exactOptional(rows)] as const;
}

/** The details of a question that offers these forms. */
function detailsOf(offered: readonly (EvidenceFormId | undefined)[] | undefined) {
  const forms = EVIDENCE_FORMS.filter(({ id }) => offered?.includes(id)).map(formOf);
  const citation = z.strictObject({ document: TEXT, pages: TEXT });
  return z.strictObject({
    note: TEXT,
    citations: z.array(citation).check(z.maxLength(MOST_ROWS)),
    forms: z.strictObject(Object.fromEntries(forms)),
  });
}

const SERVICE_FORMS = GUIDELINE.services.flatMap(({ evidence }) => evidence);

/** Details by question id; "service" for the request itself. */
const QUESTIONS = z.strictObject({
  ...perQuestion(({ evidence }) => detailsOf(evidence)),
  service: z.exactOptional(detailsOf(SERVICE_FORMS)),
});

/** What is typed in any field, or chosen. */
const TYPED = z.union([TEXT, z.array(TEXT).check(z.maxLength(MOST_ROWS))]);

/** Details of a question that today's text does not ask. */
const ANY_DETAILS = z.strictObject({
  note: TEXT,
  citations: z.array(z.strictObject({ document: TEXT, pages: TEXT })).check(z.maxLength(MOST_ROWS)),
  forms: z.record(ID, z.array(z.record(ID, TYPED)).check(z.maxLength(MOST_ROWS))),
});

const DOCUMENT = z.strictObject({ id: ID, kind: TEXT, author: TEXT, date: TEXT, pages: TEXT });

const EVIDENCE = z.strictObject({
  documents: z.array(DOCUMENT).check(
    z.maxLength(MOST_ROWS),
    once(({ id }) => id, ["id"]),
  ),
  questions: QUESTIONS,
});

function detailOf({ id, options }: RequestDetail) {
  const values = options?.map(({ value }) => value);
  return [id, z.exactOptional(values ? choiceOf(values) : TEXT)] as const;
}

const RESULT = z.strictObject({
  result: z.enum(["met", "not-met", "undetermined", "not-addressed"]),
  lines: z.array(z.int()).check(z.maxLength(20)),
});

/** Questions opened ahead of the flow. Files were once written that name one repeatedly. */
const OPENED = z.pipe(
  z.array(z.enum(ALL_QUESTIONS.map(({ id }) => id))),
  z.transform((ids) => [...new Set(ids)]),
);

/** What today's format of a file holds. A set-aside answer stands under a key of its own. */
const CONTENT = z.strictObject({
  kind: z.literal(KIND),
  format: z.literal(FORMAT),
  appVersion: z.string().check(z.maxLength(40)),
  guideline: z.strictObject({
    id: z.literal(GUIDELINE.id),
    fingerprint: FINGERPRINT,
  }),
  createdAt: z.iso.datetime(),
  savedAt: z.iso.datetime(),
  service: SERVICE,
  result: z.exactOptional(RESULT),
  answers: ANSWERS,
  askRemaining: z.boolean(),
  opened: OPENED,
  evidence: EVIDENCE,
  codes: z.array(TEXT).check(z.maxLength(MOST_ROWS)),
  details: z.strictObject(Object.fromEntries(REQUEST_DETAILS.map(detailOf))),
  setAside: z.exactOptional(
    z.strictObject({ answers: ANSWERS, evidence: z.catchall(QUESTIONS, ANY_DETAILS) }),
  ),
  ofAnotherText: z.exactOptional(OF_ANOTHER_TEXT),
  words: z.strictObject(perQuestion(() => WORDS)),
});

/** A saved file. Nothing may count and be set aside at once. */
export const FILE = CONTENT.check(
  z.superRefine(({ answers, evidence, setAside, ofAnotherText, service, result }, { addIssue }) => {
    const ofThen = ofAnotherText?.map(({ id }) => id);
    for (const id of Object.keys(setAside?.answers ?? {}))
      if (id in answers)
        addIssue({
          code: "custom",
          message: "it is answered elsewhere in the file",
          path: ["setAside", "answers", id],
        });
    for (const id of Object.keys(setAside?.evidence ?? {}))
      if (id in evidence.questions)
        addIssue({
          code: "custom",
          message: "it is elsewhere in the file",
          path: ["setAside", "evidence", id],
        });
    for (const id of Object.keys(setAside?.evidence ?? {}))
      if (!(id in QUESTIONS.shape) && !ofThen?.includes(id))
        addIssue({
          code: "custom",
          message: "this name is not known to this app",
          path: ["setAside", "evidence", id],
        });
    if ((service === "") !== (result === undefined))
      addIssue({
        code: "custom",
        message: "a result goes with a service, and there is none without",
        path: ["result"],
      });
  }),
);

/** A file of today’s format, as read. */
export type FileContent = z.output<typeof FILE>;
