import type { AttachmentReader } from "./read-document";
import type { Taken } from "./taken";

/** Loads the reader of PDF attachments. */
export type LoadAttachmentReader = () => Promise<AttachmentReader>;

/** What was taken up from a file, or why not and what to do. */
export type Opening =
  | { readonly kind: "taken"; readonly taken: Taken }
  | { readonly kind: "problem"; readonly problem: string };

const NOT_LOADED =
  "The part of the app that opens files could not be loaded: there is no connection, or a newer version has replaced it. Save what is here, reload the page, and open the file again.";

/** Opens a file that a person chose. What reads it is loaded when it is first asked for. */
export async function openDocument(
  file: File,
  loadAttachmentReader: LoadAttachmentReader,
): Promise<Opening> {
  const readers = await Promise.all([import("./read-document"), loadAttachmentReader()]).catch(
    () => undefined,
  );
  if (!readers) return { kind: "problem", problem: NOT_LOADED };
  const [{ readDocument }, readAttachment] = readers;
  const read = await readDocument(file, readAttachment);
  if (read.kind === "opened") return { kind: "taken", taken: { from: "file", file: read } };
  const place = read.place ? ` Place: ${read.place}.` : "";
  const problem = `The file was not opened. ${read.reason}${place} Nothing on screen has changed.`;
  return { kind: "problem", problem };
}
