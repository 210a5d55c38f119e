import type { Page } from "@playwright/test";
import { OPEN_A } from "../../cases/cases";
import { openUsual, UNMET, USUAL } from "../../cases/usual";
import { expect, test } from "../../fixtures";
import { printedSizes } from "../../looking/pdf";
import { PAPERS } from "../../looking/printing";
import { printFigure } from "../../running/figure";
import { assess, SERVICES, typefaces } from "../../steps/assessment";
import { download } from "../../steps/saved-work";

/** In points, less what the rounding of a print driver takes. */
const SMALLEST = 9;
const ROUNDING = 0.01;

/** How many words there are, and how small the smallest; fails where some are smaller than that. */
async function measure(bytes: Buffer, of: string) {
  const all = await printedSizes(bytes);
  const small = all.filter(({ size }) => size < SMALLEST - ROUNDING);
  expect(small, of).toEqual([]);
  expect(all.length, of).toBeGreaterThan(10);
  return all.length;
}

async function printed(page: Page, of: string): Promise<number> {
  await typefaces(page);
  let count = 0;
  for (const { format } of PAPERS) {
    const bytes = await page.pdf({ format, tagged: true });
    count += await measure(bytes, `${of}, printed on ${format}`);
  }
  return count;
}

async function downloaded(page: Page, of: string): Promise<number> {
  let count = 0;
  for (const paper of ["US Letter", "A4"]) {
    await page.getByRole("combobox", { name: "Paper" }).selectOption(paper);
    const { buffer } = await download(page, "Download PDF");
    count += await measure(buffer, `${of}, downloaded on ${paper}`);
  }
  return count;
}

test("no word of a summary is smaller than 9 points, printed or downloaded, for any service", async ({
  context,
}) => {
  test.setTimeout(240_000);
  let count = 0;
  for (const usual of [...USUAL, ...UNMET])
    await test.step(usual.name, async () => {
      const page = await context.newPage();
      await openUsual(page, usual);
      count += await printed(page, usual.name);
      count += await downloaded(page, usual.name);
      await page.close();
    });
  printFigure(count, "pieces of text of summaries, none smaller than 9 points");
});

test("no word of a worksheet, or of the list of missing documentation, is smaller than 9 points", async ({
  page,
}) => {
  test.setTimeout(240_000);
  await assess(page, "implantation", OPEN_A.answers);
  let count = 0;
  const sheets = ["", ...SERVICES.map((each) => `/${each}`)].map((each) => `/worksheet${each}`);
  for (const route of ["/implantation/to-obtain", ...sheets]) {
    await page.goto(`/#${route}`);
    const title = /worksheet/.test(route) ? /^Blank worksheet: / : /^Missing documentation/;
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    count += await printed(page, route);
  }
  printFigure(count, "pieces of text of worksheets and lists, none smaller than 9 points");
});
