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
function migrateEvidence(file: Raw): Raw {
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

/** Marks a file as this app's. */
export const KIND = "note-170-assessment";

/** Of a saved file. Raised when the shape changes, together with a step from the format before. */
export const FORMAT = 2;

/** A file's content before it is checked. */
export type RawFile = Readonly<Record<string, unknown>>;

/** A step from one format to the next. It may take nothing for granted but the format. */
export interface Migration {
  readonly from: number;
  /** What changed, in a few words. */
  readonly name: string;
  readonly apply: (file: RawFile) => RawFile;
}

/** The one NPI of format 1 was whose name stood with it: the requesting clinician's, where that was typed. */
function withNpiOwned(details: unknown): unknown {
  if (typeof details !== "object" || details === null || !("npi" in details)) return details;
  const { npi, ...others } = details;
  if ("requestingClinician" in details) return details;
  if ("performingClinician" in details) return { ...others, performingNpi: npi };
  return "facility" in details ? { ...others, facilityNpi: npi } : details;
}

/** Every step from a format that was in use. */
export const MIGRATIONS: readonly Migration[] = [
  {
    from: 1,
    name: "the words of the questions stand with their answers; a trial dose has a unit, a method several outcomes; each NPI has a field of its own",
    apply: (file) => ({
      ...migrateEvidence(file),
      words: {},
      details: withNpiOwned(file.details),
    }),
  },
];

/** A file brought to today's format step by step; nothing where a step is missing. */
export function migrate(
  file: RawFile,
  format: number,
  steps: readonly Migration[],
): RawFile | undefined {
  if (format === FORMAT) return file;
  const step = steps.find(({ from }) => from === format);
  if (!step) return undefined;
  return migrate({ ...step.apply(file), format: format + 1 }, format + 1, steps);
}

/** Larger than any file that this app writes, in characters. Held against a file before it is read. */
export const MAX_LENGTH = 20_000_000;
