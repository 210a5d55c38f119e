/** A line of the source text, with the numbered clauses that belong to it. */
export interface Passage {
  /** Which line of the source it is, from 0. */
  readonly line: number;
  /** How a clause is numbered, such as "A) "; empty for a paragraph. */
  readonly marker: string;
  /** The words that follow the marker. */
  readonly text: string;
  readonly clauses: readonly Passage[];
}

/** How clauses are numbered, outermost first. */
const NUMBERING = [/^[A-Z]\) /, /^\d+\) /, /^[a-z]\) /];

/** The source's paragraphs, each with its clauses under it as their numbering nests them. */
export function passagesOf(source: string): readonly Passage[] {
  const paragraphs: Passage[] = [];
  const levels: Passage[][] = [paragraphs];
  for (const [line, whole] of source.split("\n").entries()) {
    if (whole.trim() === "") continue;
    const level = NUMBERING.findIndex((numbering) => numbering.test(whole)) + 1;
    const [marker = ""] = NUMBERING[level - 1]?.exec(whole) ?? [];
    const clauses: Passage[] = [];
    (levels[level] ?? paragraphs).push({ line, marker, text: whole.slice(marker.length), clauses });
    levels.splice(level + 1, levels.length, clauses);
  }
  return paragraphs;
}
