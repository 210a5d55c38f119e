import { detailLines } from "../blocks/support-blocks";
import type { SupportedRow } from "../document";
import type { OpenItems } from "../open-items";
import type { Support } from "../support";
import type { Brevity } from "./brevity";

/** Told in a line of its own: what was asked, and the uppermost groups. */
function hasLine({ asked, rule, depth }: SupportedRow): boolean {
  return asked !== undefined || (rule !== undefined && depth <= 1);
}

/** Supporting details in one line. */
export function detailsInLine(support: Support | undefined): string {
  const lines = support ? detailLines(support) : [];
  return lines.map((spans) => spans.map(({ text }) => text).join("")).join(" | ");
}

/** A question with its answer and details, for a bare "No" says nothing; of a group its name. */
function lineOf(row: SupportedRow, brief: boolean) {
  const { label, name, rule, sign, asked, about, answer, support } = row;
  const details = support ? ` | ${detailsInLine(support)}` : "";
  if (asked) {
    const question = brief && about ? `${about.name}:` : asked;
    return `${label} ${sign.word}: ${question} ${answer}${details}`;
  }
  return `${label} ${sign.word}: ${name}, ${rule}`;
}

/** Without those below a group of which the same is said: that nothing of it was needed. */
function outermost(rows: readonly SupportedRow[]): SupportedRow[] {
  const nowhere = Number.POSITIVE_INFINITY;
  let idleAt = nowhere;
  return rows.filter(({ depth, status, rule, asked }) => {
    const below = depth > idleAt;
    if (!below) idleAt = status === "not-needed" && rule ? depth : nowhere;
    return !below || status !== "not-needed" || asked !== undefined;
  });
}

/** The others by name, under each status. */
function byStatus(rows: readonly SupportedRow[]): string[] {
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
  rows: readonly SupportedRow[],
  { needed, besides }: OpenItems,
  { brief = false, bare = false, terse = false }: Brevity,
): string[] {
  const open = new Set([...needed, ...besides].map(({ id }) => id));
  const told = outermost(rows);
  const listed = ({ about, support }: SupportedRow) =>
    bare && about && !support && open.has(about.question);
  const lines = told.filter((row) => hasLine(row) && !listed(row) && !(terse && !row.asked));
  return [
    ...lines.map((row) => lineOf(row, brief)),
    ...byStatus(bare ? [] : told.filter((row) => !hasLine(row))),
  ];
}
