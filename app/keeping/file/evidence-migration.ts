/** A value of a file of which nothing is known yet. */
type Raw = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTyped(value: unknown): boolean {
  return typeof value !== "string" || value.trim() !== "";
}

/** A trial dose was in mcg always. */
function withUnit(row: Raw): Raw {
  return "dose" in row && isTyped(row.dose) ? { ...row, unit: "mcg" } : row;
}

/** A method had one outcome. */
function withOutcomes({ outcome, ...row }: Raw): Raw {
  if (outcome === undefined) return row;
  return { ...row, outcomes: outcome === "" ? [] : [outcome] };
}

/** By form: what becomes of a row. The battery date of a device stays, and is of either kind. */
const ROWS: ReadonlyMap<string, (row: Raw) => Raw> = new Map([
  ["trial-dose", withUnit],
  ["methods", withOutcomes],
  ["pain-strategies", withOutcomes],
]);

function eachOf(record: unknown, change: (value: unknown, key: string) => unknown): unknown {
  if (!isRecord(record)) return record;
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, change(value, key)]),
  );
}

function rowsOf(rows: unknown, form: string): unknown {
  const change = ROWS.get(form);
  if (!change || !Array.isArray(rows)) return rows;
  return rows.map((row: unknown) => (isRecord(row) ? change(row) : row));
}

/** Of the parts of a question's details only its forms are records. */
function detailsByQuestion(questions: unknown): unknown {
  return eachOf(questions, (details) => eachOf(details, (part) => eachOf(part, rowsOf)));
}

/**
 * The evidence of a file of format 1, as format 2 has it: a trial dose has a unit, and a method several
 * outcomes. Nothing is lost; what is not as it was written is left for the schema to refuse.
 */
export function migrateEvidence(file: Raw): Raw {
  const { evidence, setAside } = file;
  return {
    ...file,
    ...(isRecord(evidence) && {
      evidence: { ...evidence, questions: detailsByQuestion(evidence.questions) },
    }),
    ...(isRecord(setAside) && {
      setAside: { ...setAside, evidence: detailsByQuestion(setAside.evidence) },
    }),
  };
}
