import { type OpenedFile, readFile } from "../assessment/file-reader";

/** What a reader of PDF attachments gives back. */
type AttachmentRead =
  | { readonly kind: "found"; readonly text: string }
  | { readonly kind: "none" | "not-a-pdf" | "damaged" | "protected" | "too-large" };

export type AttachmentReader = (bytes: Uint8Array<ArrayBuffer>) => Promise<AttachmentRead>;

interface Refused {
  readonly kind: "refused";
  readonly reason: string;
  readonly place?: string | undefined;
}

/** What became of a file that a person chose. */
export type DocumentRead = OpenedFile | Refused;

/** In bytes, held against a file before anything of it is read: more than any that this app makes. */
const LARGEST = 30_000_000;

const NO_ATTACHMENT: Record<Exclude<AttachmentRead["kind"], "found">, string> = {
  none: "This PDF carries no assessment. One made by “Download PDF” does; one that was printed to PDF or scanned does not. Type the code that is printed on it instead.",
  "not-a-pdf": "This is not a PDF, though its name says so. Open another copy of it.",
  damaged: "This PDF is damaged. Open another copy of it.",
  protected:
    "This PDF is encrypted, so what it carries cannot be read. Open the copy that was downloaded here.",
  "too-large": "This PDF carries more than any that this app makes. Open another copy of it.",
};

function refused(reason: string): Refused {
  return { kind: "refused", reason };
}

function isPdf({ name }: File, bytes: Uint8Array): boolean {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  return head.includes("%PDF-") || /\.pdf$/i.test(name);
}

/** The text of a saved file. It is always UTF-8: what is not, is damaged or something else. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function readPdf(
  bytes: Uint8Array<ArrayBuffer>,
  readAttachment: AttachmentReader,
): Promise<DocumentRead> {
  const attachment = await readAttachment(bytes);
  if (attachment.kind !== "found") return refused(NO_ATTACHMENT[attachment.kind]);
  const read = readFile(attachment.text);
  if (read.kind === "opened") return read;
  return { ...read, reason: `What this PDF carries cannot be opened. ${read.reason}` };
}

/** Reads a saved file, or the PDF that carries one. Never throws; what is refused says why. */
export async function readDocument(
  file: File,
  readAttachment: AttachmentReader,
): Promise<DocumentRead> {
  if (file.size > LARGEST)
    return refused("It is larger than anything that this app saves. Choose another file.");
  if (file.size === 0) return refused("It is empty. Open another copy of the file.");
  const buffer = await file.arrayBuffer().catch(() => undefined);
  if (!buffer)
    return refused("It could not be read: it was moved, changed or locked. Choose it again.");
  const bytes = new Uint8Array(buffer);
  if (isPdf(file, bytes)) return readPdf(bytes, readAttachment);
  const text = textOf(bytes);
  if (text !== undefined) return readFile(text);
  return refused(
    "It is not a file that this app saved, or it is damaged: it is not text. Choose a file whose name begins with “note-170-”.",
  );
}
