import fc from "fast-check";
import { GUIDELINE } from "../../guidelines/current";
import type { Field } from "../../guidelines/evidence-field";
import type { EvidenceFormId } from "../../guidelines/evidence-forms";
import { EVIDENCE_FORMS, type EvidenceForm } from "../../guidelines/evidence-forms";
import { ALL_QUESTIONS } from "../determination";
import type { QuestionEvidence } from "../evidence/evidence";
import { type Assessment, emptyAssessment } from "../record";
import { REQUEST_DETAILS } from "../request/request-details";
import { anyRecord, someOf } from "./random";

/** What people type, and what they should never have. */
export const TEXTS: readonly string[] = [
  ...[
    "",
    " ",
    "baclofen",
    "03/07/2025",
    "2025",
    "ongoing",
    "60",
    "mg/day",
    "1-2",
    "62362",
    "Z45.49",
  ],
  ...[
    "O’Brien, Zoë",
    "line one\nline two\r\n\ttabbed",
    '“quoted” "plain" \\ back\\slash',
    "0",
    "null",
  ],
  ...[
    "<script>globalThis.ran = true</script>",
    "<img src=x onerror=alert(1)>",
    "javascript:alert(1)",
  ],
  ...["__proto__", "constructor", "toString", "{{7*7}}", "'; DROP TABLE x;--", "=1+1"],
  ...[
    "\u0000\u0001\u001f\u007f",
    "\ud800",
    "\udfff x",
    "‮desrever",
    "\u2028\u2029",
    "\ufeff",
    "👩🏽‍⚕️",
  ],
  ...["ﬀ", "é", "e\u0301", "x".repeat(300)],
];

/** With all of these, as a literal has them. */
function plain<Whole>(parts: { [Key in keyof Whole]: fc.Arbitrary<Whole[Key]> }) {
  return fc.record<Whole>(parts, { noNullPrototype: true });
}

const TEXT = fc.constantFrom(...TEXTS);

const ANSWERS = anyRecord(
  ALL_QUESTIONS.map(({ id, choose, options }) => {
    const one = fc.constantFrom(...options).map(({ value }) => [value]);
    const several = options.filter(({ alone }) => !alone).map(({ value }) => value);
    const some = fc.subarray(several, { minLength: 1 });
    return [id, choose === "one" ? one : fc.oneof(one, some)];
  }),
);

function valuesIn({ kind, options = [] }: Field): fc.Arbitrary<string | string[]> {
  const values = options.map(({ value }) => value);
  if (kind === "choices") return someOf(values);
  return kind === "choice" ? fc.constantFrom("", ...values) : TEXT;
}

function rowsOf({ fields, several }: EvidenceForm) {
  const row = anyRecord(fields.map((field) => [field.id, valuesIn(field)]));
  return fc.array(row, { maxLength: several ? 3 : 1 });
}

function detailsOn(offered: readonly EvidenceFormId[]): fc.Arbitrary<QuestionEvidence> {
  const forms = EVIDENCE_FORMS.filter(({ id }) => offered.includes(id));
  const document = fc.constantFrom("", "doc-0", "doc-1", "gone");
  return plain({
    note: TEXT,
    citations: fc.array(plain({ document, pages: TEXT }), { maxLength: 2 }),
    forms: anyRecord(forms.map((form) => [form.id, rowsOf(form)])),
  });
}

const SUBJECTS = [
  { id: "service", evidence: GUIDELINE.services.flatMap(({ evidence = [] }) => evidence) },
  ...ALL_QUESTIONS,
];

const EVIDENCE = plain({
  documents: fc
    .array(plain({ kind: TEXT, author: TEXT, date: TEXT, pages: TEXT }), { maxLength: 3 })
    .map((all) => all.map((each, at) => ({ id: `doc-${at}`, ...each }))),
  questions: anyRecord(SUBJECTS.map(({ id, evidence = [] }) => [id, detailsOn(evidence)])),
});

const DETAILS = anyRecord(
  REQUEST_DETAILS.map((detail) => [
    detail.id,
    "options" in detail ? fc.constantFrom(...detail.options.map(({ value }) => value)) : TEXT,
  ]),
).map((typed) => ({ ...emptyAssessment().details, ...typed }));

/** An assessment of one of these services as someone could enter it: any answers and any texts, in any state. */
function assessmentsOf(services: readonly string[]): fc.Arbitrary<Assessment> {
  return plain({
    service: fc.constantFrom(...services),
    answers: ANSWERS,
    askRemaining: fc.boolean(),
    opened: fc.subarray(
      ALL_QUESTIONS.map(({ id }) => id),
      { maxLength: 3 },
    ),
    details: DETAILS,
    evidence: EVIDENCE,
    codes: fc.array(TEXT, { maxLength: 3 }),
  });
}

const SERVICES = GUIDELINE.services.map(({ id }) => id);

/** Of any service, or of none yet. */
export const ASSESSMENTS = assessmentsOf(["", ...SERVICES]);
/** Of any service. */
export const ASSESSMENTS_OF_SERVICES = assessmentsOf(SERVICES);
