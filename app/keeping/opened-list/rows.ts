import type { Gathered } from "../../ui/files/dropped";
import type { FileSource } from "../../ui/files/file-source";
import type { OpenedList, Read, Row, Skipped } from "./opened-list";

/** So many files are in a list at most. */
export const MOST_FILES = 200;

/** Reads a file as opening it would. */
export type Inspect = (source: FileSource) => Promise<Read>;

/** Brings the row of a source up to date; does nothing where that is not in the list any more. */
export function updateRow(list: OpenedList, source: FileSource, change: Partial<Row>): void {
  const state = list.state();
  if (!state.rows.some((row) => row.source === source)) return;
  const rows = state.rows.map((row) => (row.source === source ? { ...row, ...change } : row));
  list.change({ ...state, rows });
}

/** Lets the page be drawn, and a person act, before what comes next. */
function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Adds files to a list, to be read: as many as it holds. The others are named as skipped. */
export function addFiles(list: OpenedList, { files, leftOut, partly }: Gathered): void {
  const before = list.state();
  const room = MOST_FILES - before.rows.length;
  const rows = files.slice(0, room).map((source): Row => ({ source, read: { kind: "reading" } }));
  const tooMany = files.slice(room).map(({ path }): Skipped => ({ path, why: "many" }));
  list.change({
    rows: [...before.rows, ...rows],
    skipped: [...before.skipped, ...leftOut, ...tooMany],
    partly: before.partly || partly,
  });
}

/**
 * Reads what is to be read in a list, one file after the other, whenever something is added, until it is told to
 * stop. What is not in the list any more is not read.
 */
export function keepReading(list: OpenedList, inspect: Inspect): () => void {
  let isReading = false;
  let isStopped = false;
  const next = () => list.state().rows.find(({ read }) => read.kind === "reading");
  const readOn = async () => {
    if (isReading) return;
    isReading = true;
    for (let row = next(); row && !isStopped; row = next()) {
      updateRow(list, row.source, { read: await inspect(row.source) });
      await aMoment();
    }
    isReading = false;
  };
  readOn();
  const forget = list.subscribe(readOn);
  return () => {
    isStopped = true;
    forget();
  };
}
