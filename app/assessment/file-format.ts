/** Marks a file as this app's. */
export const KIND = "note-170-assessment";

/** Of a saved file. Raised when the shape changes, together with a step from the format before. */
export const FORMAT = 1;

/** A file's content before it is checked. */
export type RawFile = Readonly<Record<string, unknown>>;

/** A step from one format to the next. It may take nothing for granted but the format. */
export interface Migration {
  readonly from: number;
  /** What changed, in a few words. */
  readonly name: string;
  readonly apply: (file: RawFile) => RawFile;
}

/** Every step from a format that was in use. Format 1 is the first, so there is none yet. */
export const MIGRATIONS: readonly Migration[] = [];

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
