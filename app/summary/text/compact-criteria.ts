import type { CriterionRow } from "../criterion-rows";

/** Told in a line of its own: what was asked, and the uppermost groups. */
function hasLine({ asked, rule, depth }: CriterionRow): boolean {
  return asked !== undefined || (rule !== undefined && depth <= 1);
}

/** A question as it was put, for a bare "No" says nothing; of a group its name. */
function lineOf({ label, name, rule, sign, asked, answer }: CriterionRow): string {
  if (asked) return `${label} ${sign.word}: ${asked} ${answer}`;
  return `${label} ${sign.word}: ${name}, ${rule}`;
}

/** Without those below a group of which the same is said: that nothing of it was needed. */
function outermost(rows: readonly CriterionRow[]): CriterionRow[] {
  let idleAt = Number.POSITIVE_INFINITY;
  return rows.filter((row) => {
    const below = row.depth > idleAt;
    if (!below)
      idleAt = row.status === "not-needed" && row.rule ? row.depth : Number.POSITIVE_INFINITY;
    return !below || row.status !== "not-needed" || row.asked !== undefined;
  });
}

/**
 * Each criterion with its status: asked ones by question and answer, the others by name. Bare, without
 * those that were not needed.
 */
export function compactCriteria(rows: readonly CriterionRow[], bare: boolean): string[] {
  const told = outermost(rows).filter(
    ({ status, asked }) => !bare || asked || status !== "not-needed",
  );
  const others = new Map<string, string[]>();
  for (const { label, name, sign } of told.filter((row) => !hasLine(row)))
    others.set(sign.word, [...(others.get(sign.word) ?? []), `${label} ${name}`]);
  return [
    ...told.filter(hasLine).map(lineOf),
    ...[...others].map(([word, names]) => `${word}: ${names.join("; ")}`),
  ];
}
