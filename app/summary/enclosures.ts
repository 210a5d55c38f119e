import { dateForPaper } from "../assessment/checks/dates";
import type { Finding } from "../assessment/checks/findings";
import type { Determination } from "../assessment/determination";
import { type Evidence, evidenceFor } from "../assessment/evidence";
import { isToCheck } from "./findings-at";
import { printable } from "./printable";

/** A document enclosed with the request, as the index lists it. */
export interface Enclosure {
  readonly number: number;
  /** Kind, author and date, less what was left blank. */
  readonly described: string;
  readonly pages: string;
  /** The clauses that cite it, each once; the request itself among them. */
  readonly citedFor: readonly string[];
  readonly toCheck: boolean;
}

/** What can cite a document: the request, and the questions asked. */
function citing({ service, asked }: Determination): { id: string; label: string }[] {
  return [{ id: "service", label: service.title.toLowerCase() }, ...asked];
}

/** The index of enclosed documents, in the order of their numbers. */
export function enclosuresOf(
  determination: Determination,
  evidence: Evidence,
  findings: readonly Finding[],
): Enclosure[] {
  const subjects = citing(determination);
  return evidence.documents.map(({ id, kind, author, date, pages }, at) => {
    const parts = [kind, author, dateForPaper(date)].map(printable).filter((part) => part !== "");
    const citedBy = subjects.filter((subject) =>
      evidenceFor(evidence, subject.id).citations.some(({ document }) => document === id),
    );
    return {
      number: at + 1,
      described: parts.join(", "),
      pages: printable(pages),
      citedFor: [...new Set(citedBy.map(({ label }) => label))],
      toCheck: isToCheck(findings, ["evidence", "documents", at]),
    };
  });
}
