import type { TakenFile } from "./taken";

/** What was opened from a file, or why not and what to do. */
export type Opening =
  | { readonly kind: "taken"; readonly taken: TakenFile }
  | {
      readonly kind: "problem";
      readonly problem: string;
      /** What is wrong with the file, by itself. */
      readonly reason: string;
    };

const NOT_LOADED =
  "The part of the app that opens files could not be loaded: there is no connection, or a newer version has replaced it. Save what is here, reload the page, and open the file again.";

/** The way that always works. */
const BY_CODE = "Type the code that is printed on the summary instead.";

/**
 * Opens a file that a person chose; with a handle, to be saved back to, unless it is a PDF. What reads it is
 * loaded when it is first asked for.
 */
export async function openDocument(file: File, handle?: FileSystemFileHandle): Promise<Opening> {
  const reader = await import("./read-document").catch(() => undefined);
  if (!reader) return { kind: "problem", problem: NOT_LOADED, reason: NOT_LOADED };
  const read = await reader.readDocument(file);
  if (read.kind === "opened") {
    const { name, lastModified } = file;
    const own = handle && !read.fromPdf && { own: { handle, lastModified } };
    return { kind: "taken", taken: { from: "file", file: read, name, ...own } };
  }
  const reason = `${read.reason}${read.place ? ` Place: ${read.place}.` : ""}`;
  const problem = `The file was not opened. ${reason} Nothing on screen has changed. ${BY_CODE}`;
  return { kind: "problem", problem, reason };
}
