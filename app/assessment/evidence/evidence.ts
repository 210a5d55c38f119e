import type { EvidenceFormId } from "../../guidelines/evidence-forms";

/** One row of a form, by field id, as typed; a field not typed in is absent or empty. Choices are a list. */
export type EvidenceRow = Record<string, string | string[]>;

/** What is typed in a field, or chosen; of choices nothing, for they are several. */
export function textIn(row: Readonly<Partial<EvidenceRow>>, id: string): string {
  const value = row[id];
  return typeof value === "string" ? value : "";
}

/** What is chosen in a field of choices. */
export function choicesIn(row: Readonly<EvidenceRow>, id: string): readonly string[] {
  const value = row[id];
  return Array.isArray(value) ? value : [];
}

/** The source of an answer: an enclosed document, and its pages. */
export interface Citation {
  /** The id of an enclosed document. */
  document: string;
  pages: string;
}

/** The supporting details of one question. */
export interface QuestionEvidence {
  note: string;
  citations: Citation[];
  /** Rows by form id. */
  forms: Partial<Record<EvidenceFormId, EvidenceRow[]>>;
}

/** A document enclosed with the request. */
export interface EnclosedDocument {
  id: string;
  kind: string;
  author: string;
  date: string;
  pages: string;
}

/** All supporting details. Note 170 requires none of it, and none of it changes a determination. */
export interface Evidence {
  documents: EnclosedDocument[];
  /** By question id; "service" for the request itself. */
  questions: Record<string, QuestionEvidence>;
}

/** A question's details, blank where there are none. */
export function evidenceFor(evidence: Evidence, questionId: string): QuestionEvidence {
  return evidence.questions[questionId] ?? { note: "", citations: [], forms: {} };
}
