import type { LoadAttachmentReader } from "../files/open-document";

/** What reads the file that a PDF carries is loaded when a file is opened. */
export const loadAttachmentReader: LoadAttachmentReader = async () =>
  (await import("../summary/pdf/read-attachment")).readAttachment;
