import PDFDocument from "pdfkit";
import { cutHolding } from "../../ui/look/paper-type";
import { bytesOf, type FontFile, type FontName } from "./fonts/font-file";
import { type Face, MARGINS, PAPERS, type PaperSize, type Style } from "./layout";
import type { Measure } from "./set-text";

/** What the file says of itself. Nothing of it identifies a person. */
export interface Description {
  readonly title: string;
  readonly creator: string;
  readonly made: Date;
}

/** A PDF in the making, with what writes and measures in it. */
export interface Ink {
  readonly document: PDFKit.PDFDocument;
  readonly measure: Measure;
  /** Writes one line of text upon its baseline. */
  readonly write: (text: string, style: Style, x: number, baseline: number) => void;
}

function fontFor(face: Face, character: string): FontName {
  return `${cutHolding(character) ?? "latin"}-${face}`;
}

/** Text in parts that are each in one font. */
function partsOf(text: string, face: Face): { font: FontName; text: string }[] {
  const parts: { font: FontName; text: string }[] = [];
  for (const character of text) {
    const font = fontFor(face, character);
    const last = parts.at(-1);
    if (last?.font === font) last.text += character;
    else parts.push({ font, text: character });
  }
  return parts;
}

function open(paper: PaperSize, { title, creator, made }: Description): PDFKit.PDFDocument {
  const document = new PDFDocument({
    pdfVersion: "1.7",
    tagged: true,
    lang: "en-US",
    displayTitle: true,
    autoFirstPage: false,
    font: "",
    size: [...PAPERS[paper]],
    margins: { ...MARGINS, left: MARGINS.side, right: MARGINS.side },
    info: { Title: title, Creator: creator, CreationDate: made },
  });
  document.initSubset({ subset: "PDF/UA" });
  // As a word: the number that initSubset sets makes pdfkit write incomplete CIDSets (ISO 14289-1, 7.21.4.2).
  document.subset = "1";
  return document;
}

/** Begins a PDF in these fonts. */
export function openInk(
  paper: PaperSize,
  description: Description,
  fonts: readonly FontFile[],
): Ink {
  const document = open(paper, description);
  for (const font of fonts) document.registerFont(font.name, bytesOf(font));
  const widthOf = (font: FontName, text: string, size: number) =>
    document.font(font).fontSize(size).widthOfString(text);
  return {
    document,
    measure: (text, { face, size }) =>
      partsOf(text, face).reduce((sum, part) => sum + widthOf(part.font, part.text, size), 0),
    write: (text, { face, size }, x, baseline) => {
      let at = x;
      for (const part of partsOf(text, face)) {
        const width = widthOf(part.font, part.text, size);
        document.text(part.text, at, baseline, { lineBreak: false, baseline: "alphabetic" });
        at += width;
      }
    },
  };
}
