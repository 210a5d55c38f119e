/** A file to go into a PDF: the assessment, so that the PDF itself can be opened in the app. */
export interface Attachment {
  readonly name: string;
  readonly text: string;
}

/** An assessment as it was when its PDF was asked for. */
export interface Snapshot extends Attachment {
  readonly pdfName: string;
  /** Whether the request is still on screen. */
  readonly isOnScreen: () => boolean;
}

/** How each page of a PDF names the file that goes with it. */
const PAGE_MARK = "note-170-page-";

/** Every mark in a text. */
export const PAGE_MARKS = new RegExp(`${PAGE_MARK}[\\da-f]{8}`, "g");

/**
 * What a page says of the file that goes with it: a hash (FNV-1a) of its text. So pages of another request are
 * noticed once PDFs were merged.
 */
export function pageMark(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const hash = bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193), 0x811c9dc5) >>> 0;
  return PAGE_MARK + hash.toString(16).padStart(8, "0");
}
