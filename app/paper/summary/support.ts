import { dateForPaper } from "../../assessment/checks/dates";
import { type Finding, hasFindingAt } from "../../assessment/checks/finding";
import type { Determination } from "../../assessment/determination";
import { type Evidence, evidenceFor } from "../../assessment/evidence/evidence";
import { type EvidenceSubject, evidenceWords } from "../../assessment/evidence/evidence-words";
import { rowLabels } from "./clause-rows";
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
  readonly hasFinding: boolean;
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
    hasFinding: hasFindingAt(findings, ["evidence", "questions", subject.id]),
  };
  const lines = [...support.rows, ...support.note, ...support.citations];
  return lines.length > 0 ? support : undefined;
}

/** A document enclosed with the request, as the index lists it. */
export interface Enclosure {
  readonly number: number;
  /** Kind, author and date, less what was left blank. */
  readonly described: string;
  readonly pages: string;
  /** Where it is cited: the clauses by their labels, or the request itself by its title. */
  readonly citedAt: readonly string[];
  readonly hasFinding: boolean;
}

/** The index of enclosed documents, in the order of their numbers. */
export function enclosuresOf(
  determination: Determination,
  evidence: Evidence,
  findings: readonly Finding[],
): Enclosure[] {
  const { asked, service } = determination;
  const rows = rowLabels(determination);
  const subjects = [
    { id: "service", label: service.title },
    ...asked.map(({ id, label }) => ({ id, label: rows.get(id) ?? label })),
  ];
  return evidence.documents.map(({ id, kind, author, date, pages }, at) => {
    const parts = [kind, author, dateForPaper(date)].map(printable).filter((part) => part !== "");
    const citing = subjects.filter((subject) =>
      evidenceFor(evidence, subject.id).citations.some(({ document }) => document === id),
    );
    return {
      number: at + 1,
      described: parts.join(", "),
      pages: printable(pages),
      citedAt: [...new Set(citing.map(({ label }) => label))],
      hasFinding: hasFindingAt(findings, ["evidence", "documents", at]),
    };
  });
}
