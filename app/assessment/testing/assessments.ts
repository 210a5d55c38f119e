import { GUIDELINE } from "../../guidelines/current";
import type { Field } from "../../guidelines/evidence-field";
import type { EvidenceFormId } from "../../guidelines/evidence-forms";
import { EVIDENCE_FORMS, type EvidenceForm } from "../../guidelines/evidence-forms";
import { ALL_QUESTIONS } from "../determination";
import type { EvidenceRow, QuestionEvidence } from "../evidence";
import { type Assessment, emptyAssessment } from "../record";
import { REQUEST_DETAILS } from "../request-details";
import type { Random } from "./random";

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

function answersFor(random: Random): Assessment["answers"] {
  const entries = random.some(ALL_QUESTIONS, 0.6).map(({ id, choose, options }) => {
    const several = options.filter(({ alone }) => !alone).map(({ value }) => value);
    const some = choose === "one" ? [] : random.some(several, 0.5);
    return [id, some.length > 0 ? some : [random.pick(options).value]] as const;
  });
  return Object.fromEntries(entries);
}

function valueFor({ kind, options = [] }: Field, random: Random): string | string[] {
  if (kind === "choices")
    return random.some(
      options.map(({ value }) => value),
      0.5,
    );
  return kind === "choice"
    ? random.pick(["", ...options.map(({ value }) => value)])
    : random.pick(TEXTS);
}

function rowOf({ fields }: EvidenceForm, random: Random): EvidenceRow {
  return Object.fromEntries(
    random.some(fields, 0.6).map((field) => [field.id, valueFor(field, random)]),
  );
}

function detailsOf(offered: readonly EvidenceFormId[], random: Random): QuestionEvidence {
  const forms = EVIDENCE_FORMS.filter(({ id }) => offered.includes(id)).map((form) => {
    const rows = random.below(form.several ? 4 : 2);
    return [form.id, Array.from({ length: rows }, () => rowOf(form, random))] as const;
  });
  return {
    note: random.pick(TEXTS),
    citations: Array.from({ length: random.below(3) }, () => ({
      document: random.pick(["", "doc-0", "doc-1", "gone"]),
      pages: random.pick(TEXTS),
    })),
    forms: Object.fromEntries(random.some(forms, 0.8)),
  };
}

function evidenceOf(random: Random): Assessment["evidence"] {
  const text = () => random.pick(TEXTS);
  const subjects = [
    { id: "service", evidence: GUIDELINE.services.flatMap(({ evidence = [] }) => evidence) },
    ...ALL_QUESTIONS,
  ];
  return {
    documents: Array.from({ length: random.below(4) }, (_, at) => ({
      ...{ id: `doc-${at}`, kind: text(), author: text(), date: text(), pages: text() },
    })),
    questions: Object.fromEntries(
      random.some(subjects, 0.5).map(({ id, evidence = [] }) => [id, detailsOf(evidence, random)]),
    ),
  };
}

function requestDetails(random: Random): Assessment["details"] {
  const { details } = emptyAssessment();
  for (const detail of random.some(REQUEST_DETAILS, 0.6))
    details[detail.id] = random.pick(
      "options" in detail ? detail.options.map(({ value }) => value) : TEXTS,
    );
  return details;
}

/** An assessment as someone could enter it: any answers and any texts, in any state. */
export function someAssessment(random: Random): Assessment {
  return {
    service: random.pick(["", ...GUIDELINE.services.map(({ id }) => id)]),
    answers: answersFor(random),
    askRemaining: random.chance(0.3),
    opened: random.some(ALL_QUESTIONS, 0.1).map(({ id }) => id),
    details: requestDetails(random),
    evidence: evidenceOf(random),
    codes: Array.from({ length: random.below(4) }, () => random.pick(TEXTS)),
  };
}
