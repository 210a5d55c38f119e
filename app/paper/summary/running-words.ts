import { oneLine, whoseOf } from "../../assessment/whose-page";
import { madeBy } from "../sheet/every-sheet";
import type { SummaryDocument } from "./document";

/** What stands on each page, so that a page parted from the others makes sense. */
export function runningWords(summary: SummaryDocument) {
  const { product, version, title, guideline, draft, result, code, preparedAt } = summary;
  const supersedes = oneLine(summary.supersedes);
  return {
    whose: `${draft ? "DRAFT · " : ""}${title} · ${whoseOf(summary)}`,
    outcome: `${result.sentence} · ${code}`,
    /** What made the page, and from which text. */
    madeBy: madeBy({ product, version, ...guideline }),
    prepared: `Prepared ${preparedAt}${supersedes && ` · Supersedes ${supersedes}`}`,
  };
}
