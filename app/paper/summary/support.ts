import type { Finding } from "../../assessment/checks/findings";
import type { Evidence } from "../../assessment/evidence";
import { type EvidenceSubject, evidenceWords } from "../../assessment/evidence-words";
import { isToCheck } from "./findings-at";
import { printable, printableLines } from "./printable";

/** The supporting details of a question, or of the request itself, as they are printed. */
export interface Support {
  /** Row by row. */
  readonly rows: readonly string[];
  /** Line by line. */
  readonly note: readonly string[];
  /** The sources. */
  readonly citations: readonly string[];
  /** Something in it does not look right. It is listed among the entries to check. */
  readonly toCheck: boolean;
}

/** Nothing where nothing was typed. */
export function supportOf(
  subject: EvidenceSubject,
  evidence: Evidence,
  findings: readonly Finding[],
): Support | undefined {
  const { note, rows, citations } = evidenceWords(subject, evidence);
  const support = {
    rows: rows.map(printable),
    note: printableLines(note),
    citations: citations.map(printable),
    toCheck: isToCheck(findings, ["evidence", "questions", subject.id]),
  };
  const lines = [...support.rows, ...support.note, ...support.citations];
  return lines.length > 0 ? support : undefined;
}
