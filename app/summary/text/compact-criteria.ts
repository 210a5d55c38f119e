import type { CriterionRow } from "../criterion-rows";
import type { OpenItems } from "../open-items";
import type { Brevity } from "./brevity";

/** Told in a line of its own: what was asked, and the uppermost groups. */
function hasLine({ asked, rule, depth }: CriterionRow): boolean {
  return asked !== undefined || (rule !== undefined && depth <= 1);
}

/** A question with its answer, for a bare "No" says nothing; of a group its name. */
function lineOf({ label, name, rule, sign, asked, about, answer }: CriterionRow, brief: boolean) {
  if (asked) return `${label} ${sign.word}: ${brief && about ? `${about.name}:` : asked} ${answer}`;
  return `${label} ${sign.word}: ${name}, ${rule}`;
}

/** Without those below a group of which the same is said: that nothing of it was needed. */
function outermost(rows: readonly CriterionRow[]): CriterionRow[] {
  const nowhere = Number.POSITIVE_INFINITY;
  let idleAt = nowhere;
  return rows.filter(({ depth, status, rule, asked }) => {
    const below = depth > idleAt;
    if (!below) idleAt = status === "not-needed" && rule ? depth : nowhere;
    return !below || status !== "not-needed" || asked !== undefined;
  });
}

/** The others by name, under each status. */
function byStatus(rows: readonly CriterionRow[]): string[] {
  const names = new Map<string, string[]>();
  for (const { label, name, sign } of rows)
    names.set(sign.word, [...(names.get(sign.word) ?? []), `${label} ${name}`]);
  return [...names].map(([word, all]) => `${word}: ${all.join("; ")}`);
}

/**
 * Each criterion with its status: asked ones by question and answer, the others by name. Bare, only what
 * was answered, for what is open is listed as such, and the rest follows from it.
 */
export function compactCriteria(
  rows: readonly CriterionRow[],
  { needed, besides }: OpenItems,
  { brief = false, bare = false }: Brevity,
): string[] {
  const open = new Set([...needed, ...besides].map(({ id }) => id));
  const told = outermost(rows);
  const listed = ({ about }: CriterionRow) => bare && about && open.has(about.question);
  const lines = told.filter((row) => hasLine(row) && !listed(row));
  return [
    ...lines.map((row) => lineOf(row, brief)),
    ...byStatus(bare ? [] : told.filter((row) => !hasLine(row))),
  ];
}
