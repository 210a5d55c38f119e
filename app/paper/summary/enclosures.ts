import { dateForPaper } from "../../assessment/checks/dates";
import type { Finding } from "../../assessment/checks/findings";
import type { Determination } from "../../assessment/determination";
import { type Evidence, evidenceFor } from "../../assessment/evidence";
import { rowLabels } from "./clause-rows";
import { isToCheck } from "./findings-at";
import { printable } from "./printable";

/** A document enclosed with the request, as the index lists it. */
export interface Enclosure {
  readonly number: number;
  /** Kind, author and date, less what was left blank. */
  readonly described: string;
  readonly pages: string;
  /** Where it is cited: the clauses by their labels, or the request itself by its title. */
  readonly citedAt: readonly string[];
  readonly toCheck: boolean;
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
      toCheck: isToCheck(findings, ["evidence", "documents", at]),
    };
  });
}
