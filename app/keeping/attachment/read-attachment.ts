import { type OtherPages, objectsIn, otherPages, pagesIn } from "./pages";
import { findStreams, type PdfStream } from "./streams";
import { unpack } from "./unpack";

/** In bytes. Far more than any PDF that this app makes. */
const LARGEST_PDF = 30_000_000;
const LARGEST_ATTACHMENT = 20_000_000;
/** Of all files in it together. */
const MOST_UNPACKED = 60_000_000;

/** A file that a PDF carries, and what other pages are in it. */
interface CarriedFile {
  readonly text: string;
  readonly otherPages: OtherPages;
}

/** What keeps a file from being read. */
type Problem = "damaged" | "packed-otherwise" | "too-large";

/** What became of looking for attachments. */
export type AttachmentRead =
  | {
      readonly kind: "found";
      readonly files: readonly CarriedFile[];
      /** What kept another from being read. */
      readonly problem?: Problem | undefined;
    }
  | { readonly kind: "none" | "not-a-pdf" | "protected" | Problem };

/** Whether there is something left of an attachment, or the end of the file is missing. */
function isDamaged(text: string, objects: string): boolean {
  const emptied = objects.replaceAll(/\/EmbeddedFiles\s*<<\s*\/Names\s*\[\s*\]\s*>>/g, "");
  const end = text.slice(-1024).includes("%%EOF");
  return !end || /\/(EmbeddedFiles?|Filespec|AFRelationship)\b/.test(emptied);
}

function isJson({ dictionary }: PdfStream): boolean {
  return /\/Subtype\s*\/application#2Fjson/i.test(dictionary);
}

/** Whether it is something else, by what it says it is. */
function isOther(file: PdfStream): boolean {
  return file.dictionary.includes("/Subtype") && !isJson(file);
}

function textOf({ dictionary }: PdfStream, bytes: Uint8Array): string {
  const stated = /\/Size\s+(\d+)/.exec(dictionary)?.[1];
  if (stated !== undefined && Number(stated) !== bytes.length) throw new Error("It is cut short.");
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** The texts of these files, each once, and what kept others from being read. */
async function readFiles(files: readonly PdfStream[], pdf: Uint8Array<ArrayBuffer>) {
  const texts = new Set<string>();
  const problems: Problem[] = [];
  let left = MOST_UNPACKED;
  for (const file of files) {
    const most = Math.min(LARGEST_ATTACHMENT, left);
    try {
      const unpacked = await unpack(file, pdf, most);
      left -= unpacked.kind === "unpacked" ? unpacked.bytes.length : most;
      if (unpacked.kind === "unpacked") texts.add(textOf(file, unpacked.bytes));
      else if (!isOther(file)) problems.push(unpacked.kind);
    } catch {
      if (!isOther(file)) problems.push("damaged");
    }
  }
  return { texts: [...texts].reverse(), problems };
}

async function readPdf(text: string, bytes: Uint8Array<ArrayBuffer>): Promise<AttachmentRead> {
  const embedded = findStreams(text, "EmbeddedFile");
  const objects = await objectsIn(text, bytes, embedded);
  if (/\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(objects)) return { kind: "protected" };
  const inOrder = [...embedded.filter(isJson), ...embedded.filter((file) => !isJson(file))];
  const { texts, problems } = await readFiles(inOrder, bytes);
  const pages = pagesIn(objects);
  const files = texts.map((each) => ({ text: each, otherPages: otherPages(pages, each) }));
  const [problem] = problems;
  if (files.length > 0) return { kind: "found", files, problem };
  if (problem) return { kind: problem };
  return { kind: embedded.length === 0 && isDamaged(text, objects) ? "damaged" : "none" };
}

/**
 * Gives back the texts of the files in a PDF that could be ours. Never throws: a PDF without one is told
 * apart from one that is damaged and from what is no PDF. What the texts say is for their reader to check.
 */
export async function readAttachment(bytes: Uint8Array<ArrayBuffer>): Promise<AttachmentRead> {
  if (bytes.length > LARGEST_PDF) return { kind: "too-large" };
  try {
    // Each byte becomes one character, so that places in the text are places in the file.
    const text = new TextDecoder("latin1").decode(bytes);
    if (!text.slice(0, 1024).includes("%PDF-")) return { kind: "not-a-pdf" };
    return await readPdf(text, bytes);
  } catch {
    return { kind: "damaged" };
  }
}
