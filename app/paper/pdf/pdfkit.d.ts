/** What the published types do not yet know of pdfkit. */
declare namespace PDFKit.Mixins {
  interface PDFSubset {
    initSubset(options: { subset: "PDF/UA" }): void;
    /** Which part of the standard. */
    subset: string;
  }

  interface StructureElementOptions {
    scope?: "Column" | "Row";
  }

  interface PDFAttachmentOptions {
    relationship?: "Data";
  }

  interface PDFAttachment {
    file(src: Uint8Array, options?: PDFAttachmentOptions): this;
  }
}

declare module "pdfkit/output" {
  export function toBytes(document: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>>;
}
