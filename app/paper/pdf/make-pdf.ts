import { toBytes } from "pdfkit/output";
import { type Attachment, pageMark } from "../../keeping/attachment/attachment";
import type { Block } from "../sheet/block";
import { blocksOf } from "../summary/blocks";
import type { SummaryDocument } from "../summary/document";
import { drawRow, drawRules, openStructure, type Place, type Structure } from "./draw";
import { explained } from "./fonts/characters";
import { fontsFor } from "./fonts/font-file";
import { type Ink, openInk } from "./ink";
import { MARGINS, PAPERS, type PaperSize } from "./layout";
import { type Page, paginate } from "./paginate";
import { setHead, writeRunning } from "./running";
import { setSections } from "./set-blocks";

/** How a PDF is made. */
export interface PdfOptions {
  readonly paper: PaperSize;
  /** When it is made; the summary says so in words. */
  readonly made: Date;
  readonly attachment?: Attachment | undefined;
}

/** Says which characters are substituted, and by what. */
function missingBlocks(missing: ReadonlySet<string>): Block[] {
  if (missing.size === 0) return [];
  const all = [...missing].map(explained).join("; ");
  const text = `This PDF’s typeface lacks some characters. They are shown in brackets, in words or by their Unicode number: ${all}.`;
  return [{ kind: "paragraph", spans: [{ text }] }];
}

/** A summary on pages of this size. Measuring needs no page: the pages are begun when their number is known. */
function setSummary(summary: SummaryDocument, paper: PaperSize, { measure }: Ink) {
  const [width, height] = PAPERS[paper];
  const missing = new Set<string>();
  const setting = {
    width: width - 2 * MARGINS.side,
    measure,
    missing: (character: string) => missing.add(character),
  };
  const head = setHead(summary, setting);
  const sections = setSections(blocksOf(summary), setting);
  const all = [...sections, ...setSections(missingBlocks(missing), setting)];
  return { head, pages: paginate(all, height - MARGINS.top - MARGINS.bottom - head.height) };
}

function drawPage(page: Page, at: Place, ink: Ink, structure: Structure): void {
  const width = ink.document.page.width - 2 * MARGINS.side;
  structure.artifact("Layout", () => drawRules(ink.document, page, at, width));
  for (const placed of page.rows)
    drawRow(placed, { x: at.x, y: at.y + placed.top }, ink, structure);
}

function attach({ document }: Ink, { name, text }: Attachment, made: Date): void {
  document.file(new TextEncoder().encode(text), {
    name,
    type: "application/json",
    relationship: "Data",
    description: "The request. Open this PDF in Note 170 to resume the request.",
    creationDate: made,
    modifiedDate: made,
  });
}

/** Has the page say which file goes with it, where PDF has room for what is a program's own. */
function markPage({ document }: Ink, { text }: Attachment, made: Date): void {
  Object.assign(document.page.dictionary.data, {
    LastModified: made,
    PieceInfo: { Note170: { LastModified: made, Private: pageMark(text) } },
  });
}

async function openFor(summary: SummaryDocument, { paper, made }: PdfOptions): Promise<Ink> {
  const { product, version, title } = summary;
  const description = {
    title: `${product} summary: ${title}`,
    creator: `${product} version ${version}`,
    made,
  };
  return openInk(paper, description, await fontsFor(JSON.stringify(summary)));
}

/** How many pages a summary takes. */
export async function countPages(
  summary: SummaryDocument,
): Promise<Readonly<Record<PaperSize, number>>> {
  const ink = await openFor(summary, { paper: "letter", made: new Date(0) });
  const count = (paper: PaperSize) => setSummary(summary, paper, ink).pages.length;
  return { letter: count("letter"), a4: count("a4") };
}

/** Makes the PDF of a summary. */
export async function makePdf(
  summary: SummaryDocument,
  options: PdfOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { paper, made, attachment } = options;
  const ink = await openFor(summary, options);
  const { head, pages } = setSummary(summary, paper, ink);
  const structure = openStructure(ink.document);
  const bytes = toBytes(ink.document);
  pages.forEach((page, index) => {
    ink.document.addPage();
    if (attachment) markPage(ink, attachment, made);
    structure.artifact("Pagination", () =>
      writeRunning(summary, head, paper, [index + 1, pages.length], ink),
    );
    drawPage(page, { x: MARGINS.side, y: MARGINS.top + head.height }, ink, structure);
  });
  if (attachment) attach(ink, attachment, made);
  structure.end();
  ink.document.end();
  return bytes;
}
