import type { MarkShape } from "../../ui/Mark";
import { qrPath } from "../sheet/qr-path";
import type { Picture } from "./layout";

/** The same signs as on screen, on a field of 20 by 20. */
const PATHS: Readonly<Record<MarkShape, string>> = {
  tick: "M6.2 10.4l2.7 2.7 5-5.6",
  cross: "M7 7l6 6M13 7l-6 6",
  question: "M7.6 8a2.4 2.4 0 1 1 3.3 2.2c-.6.3-.9.7-.9 1.4v.3M10 14.4v.2",
  dash: "M6.8 10h6.4",
};

/** Draws a status mark, in outline, for black and white. */
function drawMark(
  document: PDFKit.PDFDocument,
  shape: MarkShape,
  x: number,
  y: number,
  size: number,
): void {
  document
    .save()
    .translate(x, y)
    .scale(size / 20);
  document.lineCap("round").lineJoin("round");
  document.lineWidth(1.4).circle(10, 10, 9).stroke();
  document.lineWidth(1.8).path(PATHS[shape]).stroke();
  document.restore();
}

/** Draws a QR code, its white margin within its size. */
function drawCode(
  document: PDFKit.PDFDocument,
  text: string,
  x: number,
  y: number,
  size: number,
): void {
  const { path, size: modules } = qrPath(text);
  document
    .save()
    .translate(x, y)
    .scale(size / modules);
  document.path(path).fill();
  document.restore();
}

/** Draws what a line holds beside its words. */
export function drawPicture(
  document: PDFKit.PDFDocument,
  picture: Picture,
  x: number,
  y: number,
): void {
  if ("code" in picture) drawCode(document, picture.code, x, y, picture.size);
  else drawMark(document, picture.shape, x, y, picture.size);
}
