import { type EmbeddedFile, findEmbeddedFile } from "./embedded-file";
import { inflate } from "./inflate";

/** In bytes. Far more than any PDF that this app makes. */
const LARGEST_PDF = 30_000_000;
const LARGEST_ATTACHMENT = 20_000_000;

/** What became of looking for an attachment. */
export type AttachmentRead =
  | { readonly kind: "found"; readonly text: string }
  | { readonly kind: "none" | "not-a-pdf" | "damaged" | "protected" | "too-large" };

/** Whether there is something of an attachment, or the end of the file is missing. */
function isDamaged(text: string): boolean {
  const end = text.slice(-1024).includes("%%EOF");
  return !end || /\/(EmbeddedFiles?|Filespec|AFRelationship)\b/.test(text);
}

/** Its bytes as they were before they were packed; nothing where they are too many. */
async function unpack({ dictionary }: EmbeddedFile, packed: Uint8Array<ArrayBuffer>) {
  const filter = /\/Filter\s*\[?\s*\/(\w+)/.exec(dictionary)?.[1];
  if (filter === undefined) return packed.length > LARGEST_ATTACHMENT ? undefined : packed;
  if (filter !== "FlateDecode" || dictionary.includes("/DecodeParms"))
    throw new Error(`packed in a way that is not read here: ${filter}`);
  return inflate(packed, LARGEST_ATTACHMENT);
}

async function readFile(
  file: EmbeddedFile,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<AttachmentRead> {
  const unpacked = await unpack(file, bytes.slice(file.start, file.end));
  if (!unpacked) return { kind: "too-large" };
  const stated = /\/Size\s+(\d+)/.exec(file.dictionary)?.[1];
  if (stated !== undefined && Number(stated) !== unpacked.length) return { kind: "damaged" };
  return {
    kind: "found",
    text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(unpacked),
  };
}

/**
 * Gives back the text of the file in a PDF that this app made. Never throws: a PDF without one is told
 * apart from one that is damaged and from what is no PDF. What the text says is for its reader to check.
 */
export async function readAttachment(bytes: Uint8Array<ArrayBuffer>): Promise<AttachmentRead> {
  if (bytes.length > LARGEST_PDF) return { kind: "too-large" };
  try {
    // Each byte becomes one character, so that places in the text are places in the file.
    const text = new TextDecoder("latin1").decode(bytes);
    if (!text.slice(0, 1024).includes("%PDF-")) return { kind: "not-a-pdf" };
    if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(text)) return { kind: "protected" };
    const file = findEmbeddedFile(text);
    if (file) return await readFile(file, bytes);
    return { kind: isDamaged(text) ? "damaged" : "none" };
  } catch {
    return { kind: "damaged" };
  }
}
