import { toBytes } from "pdfkit/output";
import type { Block } from "../blocks/block";
import { blocksOf } from "../blocks/blocks";
import type { SummaryDocument } from "../document";
import type { Attachment } from "./attachment";
import { explained, holderOf } from "./characters";
import { drawRow } from "./draw-row";
import { drawRules } from "./draw-rules";
import type { FontFile } from "./font-file";
import { type Ink, openInk } from "./ink";
import type { Section } from "./layout";
import { MARGINS, PAPERS, type PaperSize } from "./page";
import { type Page, paginate } from "./paginate";
import { writeRunning } from "./running";
import { setSections } from "./set-sections";
import { openStructure, type Structure } from "./structure";

export interface PdfOptions {
  readonly paper: PaperSize;
  /** When it is made; the summary says so in words. */
  readonly made: Date;
  readonly attachment?: Attachment | undefined;
}

/** The fonts that a summary's words need. */
async function fontsFor(summary: SummaryDocument): Promise<readonly FontFile[]> {
  const extended = [...JSON.stringify(summary).normalize("NFC")].some(
    (character) => holderOf(character) === "extended",
  );
  const { FONTS } = await import("./fonts");
  if (!extended) return FONTS;
  const { EXTENDED_FONTS } = await import("./extended-fonts");
  return [...FONTS, ...EXTENDED_FONTS];
}

/** Says which characters are substituted, and by what. */
function missingBlocks(missing: ReadonlySet<string>): Block[] {
  if (missing.size === 0) return [];
  const all = [...missing].map(explained).join("; ");
  const text = `Characters that the typeface of this PDF lacks stand in it in brackets, in words or by their Unicode number: ${all}.`;
  return [{ kind: "paragraph", spans: [{ text }] }];
}

function setSummary(summary: SummaryDocument, width: number, { measure }: Ink): Section[] {
  const missing = new Set<string>();
  const setting = { width, measure, missing: (character: string) => missing.add(character) };
  const sections = setSections(blocksOf(summary), setting);
  return [...sections, ...setSections(missingBlocks(missing), setting)];
}

function drawPage(page: Page, width: number, ink: Ink, structure: Structure): void {
  const at = { x: MARGINS.side, y: MARGINS.top };
  structure.artifact("Layout", () => drawRules(ink.document, page, at, width));
  for (const placed of page.rows)
    drawRow(placed, { x: at.x, y: at.y + placed.top }, ink, structure);
}

function attach({ document }: Ink, { name, text }: Attachment, made: Date): void {
  document.file(new TextEncoder().encode(text), {
    name,
    type: "application/json",
    relationship: "Data",
    description: "The assessment. Open this PDF in Note 170 to take it up again.",
    creationDate: made,
    modifiedDate: made,
  });
}

async function openFor(summary: SummaryDocument, { paper, made }: PdfOptions): Promise<Ink> {
  const { product, version, title } = summary;
  const description = {
    title: `${product} summary: ${title}`,
    creator: `${product} version ${version}`,
    made,
  };
  return openInk(paper, description, await fontsFor(summary));
}

/** Makes the PDF of a summary. */
export async function makePdf(
  summary: SummaryDocument,
  options: PdfOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { paper, made, attachment } = options;
  const ink = await openFor(summary, options);
  const [width, height] = PAPERS[paper];
  const room = width - 2 * MARGINS.side;
  // Measuring needs no page; the pages are begun when their number is known.
  const sections = setSummary(summary, room, ink);
  const pages = paginate(sections, height - MARGINS.top - MARGINS.bottom);
  const structure = openStructure(ink.document);
  const bytes = toBytes(ink.document);
  pages.forEach((page, index) => {
    ink.document.addPage();
    structure.artifact("Pagination", () =>
      writeRunning(summary, paper, [index + 1, pages.length], ink),
    );
    drawPage(page, room, ink, structure);
  });
  if (attachment) attach(ink, attachment, made);
  structure.end();
  ink.document.end();
  return bytes;
}
