import type { Citation, EnclosedDocument, Evidence } from "../../assessment/evidence";

/** A document with nothing typed. Its id is never shown and says nothing. */
export function newDocument(): EnclosedDocument {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  const id = `d${high.toString(36)}${low.toString(36)}`;
  return { id, kind: "", author: "", date: "", pages: "" };
}

/** A document as it is chosen by, short enough to be seen whole: its number, and the first that is typed of it. */
export function documentWords({ kind, author, date }: EnclosedDocument, index: number): string {
  const [typed] = [kind, author, date].map((text) => text.trim()).filter(Boolean);
  return `${index + 1}. ${typed ?? "nothing typed yet"}`;
}

/** A citation, and its place among those of its question. */
export interface PlacedCitation {
  readonly question: string;
  readonly index: number;
  readonly citation: Citation;
}

/** All citations of a document. */
export function citationsOf({ questions }: Evidence, documentId: string): PlacedCitation[] {
  return Object.entries(questions).flatMap(([question, { citations }]) =>
    citations.flatMap((citation, index) =>
      citation.document === documentId ? [{ question, index, citation }] : [],
    ),
  );
}
