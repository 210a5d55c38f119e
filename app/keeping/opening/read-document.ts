import {
  type AttachmentRead,
  type OtherPages,
  readAttachment,
} from "../attachment/read-attachment";
import { readFile } from "../file/file-reader";
import { type Advice, FOREIGN, type RefusedFile } from "../file/file-refusal";
import { type OpenedDocument, savedPhrase } from "./opened";

/** What is not opened: why, and what to do. */
interface Refused {
  readonly kind: "refused";
  readonly reason: string;
}

/** What became of a file that a person chose. */
export type DocumentRead = OpenedDocument | Refused;

/** In bytes, held against a file before anything of it is read: more than any that this app makes. */
const LARGEST = 30_000_000;

const NO_ATTACHMENT: Record<Exclude<AttachmentRead["kind"], "found">, string> = {
  none: "This PDF contains no saved request. “Download PDF” adds one. A PDF that was printed or scanned has none, and one that was merged or split may have lost it.",
  "not-a-pdf": "This is not a PDF, though its name says so. Open another copy of it.",
  damaged: "This PDF is damaged. Open another copy of it.",
  "packed-otherwise":
    "Another program saved this PDF, and this app cannot read the request in it. Open the copy that this app downloaded.",
  protected:
    "This PDF is encrypted, so the request in it cannot be read. Open the copy that this app downloaded.",
  "too-large": "This PDF contains more than this app ever writes. Open another copy of it.",
};

const ANOTHER_FILE = "Choose a file whose name begins with “note-170-”.";

/** What to do for what was saved here and is not opened. Of a PDF, a person sees no file within. */
function adviceFor(what: "file" | "PDF"): Advice {
  return {
    "another-copy": `Open another copy of the ${what}.`,
    "another-file": ANOTHER_FILE,
    "newer-app": `Reload this page to get the newer version, or get it where you got this one. Then open the ${what} again.`,
  };
}

/** What to do for a FHIR response, which another system may have written. */
const FOR_RESPONSE: Advice = {
  ...adviceFor("file"),
  "another-copy": "Get another copy from the system that wrote it.",
};

function refused(reason: string): Refused {
  return { kind: "refused", reason };
}

function withAdvice({ reason, help }: RefusedFile, advice: Advice): Refused {
  return refused(`${reason} ${advice[help]}`);
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

const REMARKS: Record<OtherPages, string | undefined> = {
  none: undefined,
  "not-told":
    "The app cannot tell whether all pages of the PDF belong to this request: an older version made it, or another program saved it.",
  documents: "The PDF has pages of other documents too.",
  requests: "The PDF has pages of another request too. Only this one is opened.",
  "requests-only":
    "The pages of the PDF belong to another request. This is the request saved in it. Check that it is the one you want.",
};

interface Carried {
  readonly read: ReturnType<typeof readFile>;
  readonly otherPages: OtherPages;
}

/** Which of several is meant, only the person knows. */
function refuseSeveral(all: readonly Carried[]): Refused {
  const names = all.map(({ read }) =>
    read.kind === "opened" ? savedPhrase(read) : "one that cannot be opened",
  );
  return refused(
    `This PDF carries ${all.length} requests: ${names.join("; ")}. Open the PDF or the saved file of the one you want.`,
  );
}

/** Opens the only assessment that a PDF carries, and says what other pages there are. */
function openOnly({ read, otherPages }: Carried): DocumentRead {
  if (read.kind === "refused") {
    const { reason } = withAdvice(read, adviceFor("PDF"));
    return refused(`The request in this PDF cannot be opened. ${reason}`);
  }
  return { ...read, fromPdf: true, remark: REMARKS[otherPages] };
}

async function readPdf(
  bytes: Uint8Array<ArrayBuffer>,
  read: typeof readAttachment,
): Promise<DocumentRead> {
  const attachment = await read(bytes);
  if (attachment.kind !== "found") return refused(NO_ATTACHMENT[attachment.kind]);
  const [only, ...others] = attachment.files
    .map(({ text, otherPages }) => ({ read: readFile(text), otherPages }))
    .filter(({ read }) => read !== FOREIGN);
  if (!only) return refused(NO_ATTACHMENT[attachment.problem ?? "none"]);
  return others.length > 0 ? refuseSeveral([only, ...others]) : openOnly(only);
}

/** What FHIR as JSON and as XML names itself by; another text may speak of either. */
const NAMES_FHIR = /"resourceType"\s*:|xmlns(:\w+)?=["']http:\/\/hl7\.org\/fhir["']/;

/** A saved file, or what another system writes. What reads the latter is loaded when there is one. */
async function readText(text: string): Promise<DocumentRead> {
  const read = readFile(text);
  if (read.kind === "opened") return read;
  if (read !== FOREIGN || !NAMES_FHIR.test(text)) return withAdvice(read, adviceFor("file"));
  const { readResponse } = await import("./read-response");
  const response = readResponse(text);
  return "help" in response ? withAdvice(response, FOR_RESPONSE) : response;
}

/**
 * Reads a saved file, a FHIR response, or the PDF that carries one. What is refused says why. Rejects only
 * where a part that reads it could not be loaded.
 *
 * @param read Reads what a PDF carries; a test gives what it wants read.
 */
export async function readDocument(file: File, read = readAttachment): Promise<DocumentRead> {
  if (file.size > LARGEST)
    return refused("It is larger than anything that this app saves. Choose another file.");
  if (file.size === 0) return refused("It is empty. Open another copy of the file.");
  const buffer = await file.arrayBuffer().catch(() => undefined);
  if (!buffer)
    return refused("It could not be read: it was moved, changed or locked. Choose it again.");
  const bytes = new Uint8Array(buffer);
  if (isPdf(file, bytes)) return readPdf(bytes, read);
  const text = textOf(bytes);
  if (text !== undefined) return readText(text);
  return refused(
    `It is not a file that this app saved, or it is damaged: it is not text. ${ANOTHER_FILE}`,
  );
}
