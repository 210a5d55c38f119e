import type { Page } from "@playwright/test";
import { A_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { countedPages } from "../../looking/counted-pages";
import { readPdf, type Sheet } from "../../looking/pdf";
import { compact, PAPERS } from "../../looking/printing";
import { shown } from "../../looking/shown";
import { assess, openSummary, typefaces } from "../../steps/assessment";
import { documentA } from "../../steps/documenting";
import { MINUTE } from "../../steps/drafts";

async function printed(page: Page, format: "Letter" | "A4"): Promise<readonly Sheet[]> {
  const { sheets } = await readPdf(await page.pdf({ format, tagged: true }));
  return sheets;
}

test("a documented request has the pages that are said, and the count goes at once when anything changes", async ({
  page,
}) => {
  await page.clock.install();
  await assess(page, "implantation", A_MET.answers);
  await documentA(page);
  await openSummary(page);
  await typefaces(page);
  const words = await countedPages(page);
  for (const { format } of PAPERS) {
    const sheets = await printed(page, format);
    const pages = sheets.length === 1 ? "1 page" : `${sheets.length} pages`;
    expect(words).toContain(pages);
    expect(compact(sheets[0]?.body ?? "")).toContain(compact("Re-entry code:"));
  }
  // The pages are counted again only after a pause, for which the clock does not go on here.
  await page.clock.pauseAt(Date.now() + MINUTE);
  await page.getByRole("textbox", { name: "Request label" }).pressSequentially("R");
  await expect(shown(page).getByText(words, { exact: true })).toHaveCount(0);
  await page.clock.resume();
  expect(await countedPages(page)).toBe(words);
});
