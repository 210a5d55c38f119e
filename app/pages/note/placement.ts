import { isLeaf } from "../../criteria/criterion";
import type { GuidelineCriterion } from "../../guidelines/guideline";

/** A criterion at the line that holds its quote, with those below it that stand on the same line. */
export interface Placed {
  readonly criterion: GuidelineCriterion;
  readonly below: readonly Placed[];
}

/** The line of the source that holds a quote, from 0; -1 where none does. */
export function lineOf(quote: string, source: string): number {
  return source.split("\n").findIndex((text) => text.includes(quote));
}

/** Where the criteria stand in the source: by line, in the guideline's order. */
export function placeCriteria(
  root: GuidelineCriterion,
  source: string,
): ReadonlyMap<number, readonly Placed[]> {
  const byLine = new Map<number, Placed[]>();
  const place = (criterion: GuidelineCriterion, lineAbove: number, siblings: Placed[]): void => {
    const line = lineOf(criterion.quote, source);
    const below: Placed[] = [];
    const neighbours = line === lineAbove ? siblings : (byLine.get(line) ?? []);
    neighbours.push({ criterion, below });
    if (line !== lineAbove) byLine.set(line, neighbours);
    if (isLeaf(criterion)) return;
    for (const child of criterion.children) place(child, line, below);
  };
  place(root, -1, []);
  return byLine;
}
