import { getDocument, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A page of a PDF. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** What stands in the margins, apart from the document. */
  readonly margins: string;
  readonly body: string;
  /** How many lines the document has here. */
  readonly lines: number;
  /** The size of its smallest words, in points. */
  readonly smallest: number;
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
  let smallest = Number.POSITIVE_INFINITY;
  const baselines = new Set<number>();
  for (const item of items) {
    if ("str" in item) {
      if (item.str.trim()) smallest = Math.min(smallest, item.height);
      if (within.length === 0 || within.includes("Artifact")) margins += `${item.str} `;
      else {
        body += `${item.str}${item.hasEOL ? "\n" : ""}`;
        if (item.str.trim()) baselines.add(Math.round(item.transform[5] / 3));
      }
    } else if (item.type === "endMarkedContent") within.pop();
    else within.push("tag" in item ? String(item.tag) : "");
  }
  const { width, height } = page.getViewport({ scale: 1 });
  const structure = await page.getStructTree();
  const lines = baselines.size;
  return { width, height, margins, body, lines, smallest, roles: [...new Set(rolesIn(structure))] };
}

function open(bytes: Buffer) {
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
}

/** Words on paper, with their size in points. */
export interface Printed {
  readonly text: string;
  readonly size: number;
}

/** All words of a PDF with the sizes at which they stand on the paper. */
export async function printedSizes(bytes: Buffer): Promise<Printed[]> {
  const task = open(bytes);
  const pdf = await task.promise;
  const all: Printed[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items)
      if ("str" in item && item.str.trim() !== "") {
        const [, , across = 0, up = 0]: readonly number[] = item.transform;
        all.push({ text: item.str, size: Math.hypot(across, up) });
      }
  }
  await task.destroy();
  return all;
}

/** Reads a PDF back, page by page. */
export async function readPdf(bytes: Buffer) {
  const task = open(bytes);
  const pdf = await task.promise;
  const pages = Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1));
  const sheets = await Promise.all(pages.map(async (page) => readSheet(await page)));
  const { info } = await pdf.getMetadata();
  await task.destroy();
  return { sheets, info: info as Readonly<Record<string, unknown>> };
}
