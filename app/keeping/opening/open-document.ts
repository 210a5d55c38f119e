import { type Gathered, gather, type Item, itemsIn } from "../../ui/files/dropped";
import { type FileSource, sourceIn } from "../../ui/files/file-source";
import type { OpenedFromFile } from "./opened";

/** What was opened from a file, or why not and what to do. */
type Opening =
  | { readonly kind: "opened"; readonly opened: OpenedFromFile }
  | {
      readonly kind: "problem";
      readonly problem: string;
      /** What is wrong with the file, by itself. */
      readonly reason: string;
    };

const NOT_LOADED =
  "The part of the app that opens files could not be loaded: there is no connection, or a newer version has replaced it. Save what is here, reload the page, and open the file again.";

/** The way that always works. */
const BY_CODE = "If you have the printed summary, type its code instead.";

/**
 * Opens a file that a person chose; with a handle, to be saved back to, unless it is a PDF. What reads it is
 * loaded when it is first asked for.
 */
export async function openDocument(file: File, handle?: FileSystemFileHandle): Promise<Opening> {
  const reading = import("./read-document").then(({ readDocument }) => readDocument(file));
  const read = await reading.catch(() => undefined);
  if (!read) return { kind: "problem", problem: NOT_LOADED, reason: NOT_LOADED };
  if (read.kind === "opened") {
    const { name, lastModified } = file;
    const own = handle && !read.fromPdf && { own: { handle, lastModified } };
    return { kind: "opened", opened: { from: "file", file: read, name, ...own } };
  }
  const { reason } = read;
  const problem = `The file was not opened. ${reason} Nothing on screen has changed. ${BY_CODE}`;
  return { kind: "problem", problem, reason };
}

/** What was given to the app: one file, with the right to write to it if so; several; or what to do instead. */
export type ToOpen =
  | {
      readonly kind: "file";
      readonly file: File;
      readonly handle?: FileSystemFileHandle | undefined;
    }
  | { readonly kind: "several"; readonly gathered: Gathered }
  | { readonly kind: "problem"; readonly problem: string };

/** Opens what was given. Gives back what to tell the person where it was not opened; else nothing. */
export type Open = (given: ToOpen | Promise<ToOpen>) => Promise<string>;

function instead(what: string, advice: string): ToOpen {
  return { kind: "problem", problem: `${what} ${advice} Nothing on screen has changed.` };
}

/** One file, as it is now. */
export async function fileIn({ look, handle }: FileSource): Promise<ToOpen> {
  const file = await look().catch(() => undefined);
  if (file) return { kind: "file", file, handle };
  return instead("The file could not be read.", "It may have been moved. Open it again.");
}

/** One file by itself; a folder, or more than one, for a list. */
export async function toOpen(items: readonly Item[]): Promise<ToOpen> {
  const [item, ...others] = items;
  if (item && others.length === 0 && "look" in item) return fileIn(item);
  return { kind: "several", gathered: await gather(items) };
}

/** Takes what was dropped. */
export async function droppedIn(transfer: DataTransfer): Promise<ToOpen> {
  const items = await itemsIn(transfer);
  if (items.length > 0) return toOpen(items);
  return instead("That is not a file.", "Drop saved files, PDFs from this app, or a folder.");
}

/** Takes what the operating system opened in the installed app, or what was picked with the right to write. */
export function launchedWith(handles: readonly FileSystemFileHandle[]): Promise<ToOpen> {
  return toOpen(handles.map((handle) => sourceIn(handle)));
}
