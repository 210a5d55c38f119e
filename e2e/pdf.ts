import { getDocument, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A page of a PDF. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** What stands in the margins, apart from the document. */
  readonly margins: string;
  readonly body: string;
  /** The roles of its structure, each once: headings, tables and so on. */
  readonly roles: readonly string[];
}

type Structure = Awaited<ReturnType<PDFPageProxy["getStructTree"]>>;

function rolesIn(node: Structure): string[] {
  return [node.role, ...node.children.flatMap((each) => ("role" in each ? rolesIn(each) : []))];
}

/** In a tagged PDF, text outside any marked content, or in an artifact, is no part of the document. */
async function readSheet(page: PDFPageProxy): Promise<Sheet> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const within: string[] = [];
  let [margins, body] = ["", ""];
  for (const item of items) {
    if ("str" in item) {
      if (within.length === 0 || within.includes("Artifact")) margins += `${item.str} `;
      else body += `${item.str}${item.hasEOL ? "\n" : ""}`;
    } else if (item.type === "endMarkedContent") within.pop();
    else within.push("tag" in item ? String(item.tag) : "");
  }
  const { width, height } = page.getViewport({ scale: 1 });
  const structure = await page.getStructTree();
  return { width, height, margins, body, roles: [...new Set(rolesIn(structure))] };
}

/** Reads a PDF back, page by page. */
export async function readPdf(bytes: Buffer) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages = Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1));
  const sheets = await Promise.all(pages.map(async (page) => readSheet(await page)));
  const { info } = await pdf.getMetadata();
  await task.destroy();
  return { sheets, info: info as Readonly<Record<string, unknown>> };
}
