import type { QuestionEvidence } from "../../assessment/evidence/evidence";
import { isBlank } from "../../assessment/unsaved";
import { EVIDENCE_FORMS, type EvidenceForm } from "../../guidelines/evidence-forms";

/** How many rows of a form have anything in them, in words. */
function rowsIn({ id, name, several }: EvidenceForm, { forms }: QuestionEvidence): string[] {
  const typed = (forms[id] ?? []).filter((row) => !isBlank(row));
  if (typed.length === 0) return [];
  const one = name.toLowerCase();
  if (!several) return [one];
  return [typed.length === 1 ? `1 ${one}` : `${typed.length} ${several}`];
}

function citationsIn({ citations }: QuestionEvidence): string[] {
  if (citations.length === 0) return [];
  return [citations.length === 1 ? "1 citation" : `${citations.length} citations`];
}

/** What there is of a question's details, in a line. */
export default function DetailsLabel({ kept }: { kept: QuestionEvidence }) {
  const rows = EVIDENCE_FORMS.flatMap((form) => rowsIn(form, kept));
  const note = kept.note.trim() ? ["note"] : [];
  const parts = [...rows, ...note, ...citationsIn(kept)];
  return <span>{parts.length > 0 ? `Details: ${parts.join(", ")}` : "Add details"}</span>;
}
