import type { SummaryDocument } from "../document";

/** Says what was requested and when it was prepared, and nothing that was typed. */
export function pdfName({ service, preparedAt }: SummaryDocument): string {
  return `note-170-${service}-${preparedAt.slice(0, 10)}.pdf`;
}
