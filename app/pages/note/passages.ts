import type { ShownCriterion } from "../../assessment/walk";

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

/** A criterion at the line that holds its quote, with those below it that stand on the same line. */
export interface CriterionAtLine {
  readonly shown: ShownCriterion;
  readonly below: readonly CriterionAtLine[];
}

/** The line of the source that holds a quote, from 0; -1 where none does. */
export function lineOf(quote: string, source: string): number {
  return source.split("\n").findIndex((text) => text.includes(quote));
}

/** Where the criteria stand in the source: by line, in the guideline's order. */
export function criteriaByLine(
  root: ShownCriterion,
  source: string,
): ReadonlyMap<number, readonly CriterionAtLine[]> {
  const byLine = new Map<number, CriterionAtLine[]>();
  const place = (shown: ShownCriterion, lineAbove: number, siblings: CriterionAtLine[]): void => {
    const line = lineOf(shown.criterion.quote, source);
    const below: CriterionAtLine[] = [];
    const neighbours = line === lineAbove ? siblings : (byLine.get(line) ?? []);
    neighbours.push({ shown, below });
    if (line !== lineAbove) byLine.set(line, neighbours);
    for (const child of shown.children) place(child, line, below);
  };
  place(root, -1, []);
  return byLine;
}
