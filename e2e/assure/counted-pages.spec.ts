import type { Page } from "@playwright/test";
import { A_MET } from "../cases/cases";
import { expect, test } from "../fixtures";
import { countedPages } from "../looking/counted-pages";
import { readPdf, type Sheet } from "../looking/pdf";
import { compact, PAPERS } from "../looking/printing";
import { shown } from "../looking/shown";
import { assess, openSummary, typefaces } from "../steps/assessment";
import { documentA } from "../steps/documenting";

async function printed(page: Page, format: "Letter" | "A4"): Promise<readonly Sheet[]> {
  const { sheets } = await readPdf(await page.pdf({ format, tagged: true }));
  return sheets;
}

test("a documented request has the pages that are said, and the count goes at once when anything changes", async ({
  page,
}) => {
  test.setTimeout(60_000);
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
  await page.getByRole("textbox", { name: "Request label" }).pressSequentially("R");
  expect(await shown(page).getByText(words, { exact: true }).count()).toBe(0);
  expect(await countedPages(page)).toBe(words);
});
