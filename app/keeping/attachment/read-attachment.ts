import { PAGE_MARKS, pageMark } from "./attachment";
import { findStreams, type PdfStream, unpack } from "./streams";

/** In bytes, of all that is looked through. */
const MOST = 20_000_000;

/** What the pages of a PDF say of where they come from. */
interface Pages {
  readonly count: number;
  readonly marks: readonly string[];
}

/**
 * Whose the pages are, beside those of a carried file:
 * - none: no others
 * - not-told: an older version made them, or another program rewrote them, and they name no file
 * - documents: pages of other documents
 * - requests: pages of other summaries
 * - requests-only: of those, and no others
 */
export type OtherPages = "none" | "not-told" | "documents" | "requests" | "requests-only";

/** A PDF's text without these streams, and with the objects in it that are packed together. */
async function objectsIn(
  text: string,
  bytes: Uint8Array<ArrayBuffer>,
  without: readonly PdfStream[],
): Promise<string> {
  const ends = [text.length, ...without.map(({ start }) => start)];
  const begins = [...without.map(({ end }) => end), 0];
  const parts = ends.map((end, index) => text.slice(begins[index], end));
  let left = MOST;
  for (const stream of findStreams(text, "ObjStm")) {
    const unpacked = await unpack(stream, bytes, left).catch(() => undefined);
    if (unpacked?.kind !== "unpacked") continue;
    left -= unpacked.bytes.length;
    parts.push(new TextDecoder("latin1").decode(unpacked.bytes));
  }
  return parts.join("\n");
}

/** Counts pages, and what they say of themselves, in the text of the objects of a PDF. */
function pagesIn(objects: string): Pages {
  return {
    count: objects.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    marks: objects.match(PAGE_MARKS) ?? [],
  };
}

/** What other pages there are than those of a carried file. */
function otherPages({ count, marks }: Pages, text: string): OtherPages {
  const own = marks.filter((mark) => mark === pageMark(text)).length;
  if (marks.length === 0) return "not-told";
  if (own === 0 && marks.length >= count) return "requests-only";
  if (own < marks.length) return "requests";
  return own < count ? "documents" : "none";
}

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
