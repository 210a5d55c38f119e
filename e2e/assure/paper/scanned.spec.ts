import { A_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { scannedFrom } from "../../looking/poppler";
import { printFigure } from "../../running/figure";
import { assess, openSummary } from "../../steps/assessment";
import { downloadTo, printedCode } from "../../steps/saved-work";

test("a scanner reads the re-entry code from the QR code, on the printed page and in the PDF", async ({
  page,
}, testInfo) => {
  const [printed, downloaded] = [testInfo.outputPath("p.pdf"), testInfo.outputPath("d.pdf")];
  await assess(page, "implantation", A_MET.answers);
  await openSummary(page);
  const code = await printedCode(page);
  await page.pdf({ path: printed });
  await downloadTo(page, "Download PDF", downloaded);
  const scanned = [scannedFrom(printed), scannedFrom(downloaded)];
  expect(scanned).toEqual([[code], [code]]);
  printFigure(scanned.flat().length, "QR codes that a scanner read, printed and downloaded");
});
