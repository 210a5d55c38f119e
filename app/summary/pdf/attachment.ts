/** A file to go into a PDF: the assessment, so that the PDF itself can be opened in the app. */
export interface Attachment {
  readonly name: string;
  readonly text: string;
}
