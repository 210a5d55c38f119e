import { type OpenedFile, readFile } from "../assessment/file-reader";

/** What a reader of PDF attachments gives back. */
export type AttachmentRead =
  | { readonly kind: "found"; readonly text: string }
  | { readonly kind: "none" | "not-a-pdf" | "damaged" | "protected" | "too-large" };

export type AttachmentReader = (bytes: Uint8Array<ArrayBuffer>) => Promise<AttachmentRead>;

/** What became of a file that a person chose. */
export type DocumentRead =
  | OpenedFile
  | { readonly kind: "refused"; readonly reason: string; readonly place?: string | undefined };

/** In bytes, before anything of a file is read: more than any PDF of this app. */
const LARGEST = 30_000_000;

const NO_ATTACHMENT: Record<Exclude<AttachmentRead["kind"], "found">, string> = {
  none: "This PDF holds no assessment. A PDF made by “Download PDF” does; one printed to PDF does not.",
  "not-a-pdf": "This is not a PDF, though its name says so.",
  damaged: "This PDF is damaged. Open another copy of it.",
  protected: "This PDF is protected by a password. Open the copy that was downloaded here.",
  "too-large": "This PDF is too large to be one that this app made.",
};

async function textOf(file: File, readAttachment: AttachmentReader): Promise<AttachmentRead> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const head = new TextDecoder("latin1").decode(bytes.slice(0, 1024));
  if (head.includes("%PDF-") || /\.pdf$/i.test(file.name)) return readAttachment(bytes);
  return { kind: "found", text: new TextDecoder().decode(bytes) };
}

/** Reads a saved file, or the PDF that carries one. Never throws; what is refused says why. */
export async function readDocument(
  file: File,
  readAttachment: AttachmentReader,
): Promise<DocumentRead> {
  if (file.size > LARGEST) return { kind: "refused", reason: NO_ATTACHMENT["too-large"] };
  try {
    const read = await textOf(file, readAttachment);
    if (read.kind !== "found") return { kind: "refused", reason: NO_ATTACHMENT[read.kind] };
    return readFile(read.text);
  } catch {
    return { kind: "refused", reason: "The file could not be read. Choose it again." };
  }
}
