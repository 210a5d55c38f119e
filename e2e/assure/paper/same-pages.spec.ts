import { writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { BARE } from "../../cases/bare";
import { LONG } from "../../cases/longer";
import { openUsual, UNMET, USUAL } from "../../cases/usual";
import { expect, test } from "../../fixtures";
import { countedPages } from "../../looking/counted-pages";
import { readPdf, type Sheet } from "../../looking/pdf";
import { readingOrder, structureOf } from "../../looking/poppler";
import { compact, LEAST, RUNNING, shownInPrint, TABLE_HEAD } from "../../looking/printing";
import { printFigure } from "../../running/figure";
import { assess, openSummary, typefaces } from "../../steps/assessment";
import { download } from "../../steps/saved-work";

const PAPERS = [
  { name: "Letter", choice: "US Letter", size: { width: "8.5in", height: "11in" } },
  { name: "A4", choice: "A4", size: { width: "210mm", height: "297mm" } },
] as const;

/** A page of fewer lines is paper for nothing: what is on it could have stood before. Its head is one of them. */
const LEAST_LINES = 5 + 1;

/** As many characters of a row as tell it from the one before. */
const ENOUGH = 24;

/** What a page is made of, by how each begins: rows of the table, and what is above and below it. */
function rowsOf(page: Page, without?: string): Promise<string[]> {
  return shownInPrint(page, "article > :not(table), tbody > tr", without);
}

/** For each page the row in which it begins. */
function firstRows(sheets: readonly Sheet[], rows: readonly string[], head: string): string[] {
  const pages = sheets.map(({ body }) =>
    compact(body).replace(head, "").replaceAll(compact(TABLE_HEAD), ""),
  );
  const whole = pages.join("");
  let from = 0;
  const places = rows.map((row) => {
    const begin = row.slice(0, ENOUGH);
    const at = whole.indexOf(begin, from);
    expect(at, `“${begin}”, after ${from} characters of ${whole}`).toBeGreaterThanOrEqual(0);
    from = at + begin.length;
    return { begin, at };
  });
  let start = 0;
  return pages.map((page) => {
    const row = places.findLast(({ at }) => at <= start);
    start += page.length;
    return row?.begin ?? "";
  });
}

/** How many pages are said beside "Print" and "Download PDF" for this paper. */
async function saidFor(page: Page, paper: string): Promise<number> {
  const one = await countedPages(page);
  const [, same, letter, a4] =
    /^(?:(\d+) pages?, Letter or A4|(\d+) pages? on Letter, (\d+) on A4),/.exec(one) ?? [];
  return Number(same ?? (paper === "A4" ? a4 : letter));
}

/** The same summary, printed and downloaded. */
async function both(page: Page, { choice, size }: (typeof PAPERS)[number]) {
  const printed = await page.pdf({ ...size, tagged: true });
  await page.getByRole("combobox", { name: "Paper" }).selectOption(choice);
  const { buffer: downloaded } = await download(page, "Download PDF");
  return { printed, downloaded };
}

function expectNoShortPage(sheets: readonly Sheet[], of: string): void {
  for (const { lines, body } of sheets)
    expect(lines, `${of}:\n${body}`).toBeGreaterThanOrEqual(LEAST_LINES);
}

/** The blocks that only explain may stand on a second page. */
const EXPLAINS = /^(Noopen|Answered,no|Missing|Codes\.|Howopen|Whatthenote|Notpart)/;

/** Fails unless the first page holds the request, result, all rows, enclosures, attestation, signature and code. */
function expectWholeCase([first]: readonly Sheet[], rows: readonly string[], of: string): void {
  const body = compact(first?.body ?? "");
  const begins = rows.filter((row) => !EXPLAINS.test(row)).map((row) => row.slice(0, ENOUGH));
  const closing = ["Enclosures.", "Signature", "Printed name, credentials", "Re-entry code:"];
  for (const each of [...begins, ...closing.map(compact)]) expect(body, of).toContain(each);
  expect(body, of).toContain(compact("It holds no names or details."));
}

/** Fails unless print and PDF break alike; where it is to be so, with the whole case on the first page. */
async function expectSamePages(page: Page, of: string, whole = false): Promise<number> {
  await typefaces(page);
  const [head = ""] = await shownInPrint(page, RUNNING);
  const rows = await rowsOf(page);
  let pages = 0;
  for (const paper of PAPERS) {
    const { printed, downloaded } = await both(page, paper);
    const [print, file] = [await readPdf(printed), await readPdf(downloaded)];
    const where = `${of}, ${paper.name}`;
    expect(file.sheets.length, where).toBe(await saidFor(page, paper.name));
    expect(firstRows(file.sheets, rows, head), where).toEqual(firstRows(print.sheets, rows, head));
    expectNoShortPage([...print.sheets, ...file.sheets], where);
    for (const { smallest } of [...print.sheets, ...file.sheets])
      expect(smallest, where).toBeGreaterThanOrEqual(LEAST);
    if (whole) for (const { sheets } of [print, file]) expectWholeCase(sheets, rows, where);
    pages += file.sheets.length;
  }
  return pages;
}

for (const service of [
  "implantation",
  "revision",
  "replacement",
  "maintenance",
  "removal",
  "trial",
])
  test(`${service}: a bare request takes one page in all, printed and downloaded, as is said, with the same row first`, async ({
    context,
  }) => {
    for (const bare of BARE.filter((each) => each.service === service))
      await test.step(bare.name, async () => {
        const page = await context.newPage();
        await assess(page, bare.service, bare.answers);
        await openSummary(page);
        const pages = await expectSamePages(page, bare.name);
        expect(pages, bare.name).toBe(PAPERS.length);
        expect(await countedPages(page)).toMatch(/^1 page, Letter or A4/);
        await page.close();
      });
  });

for (const usual of USUAL)
  test(`${usual.name}: fully documented, the whole case is on page 1, and print and PDF have the same pages and rows`, async ({
    page,
  }) => {
    await openUsual(page, usual);
    printFigure(await expectSamePages(page, usual.name, true), `pages alike, of ${usual.name}`);
  });

for (const usual of UNMET)
  test(`${usual.name}: fully documented, print and PDF have the same pages and rows`, async ({
    page,
  }) => {
    await openUsual(page, usual);
    printFigure(await expectSamePages(page, usual.name), `pages alike, of ${usual.name}`);
  });

/** All that is read aloud of a file, in its order. */
function contentOf(bytes: Buffer, file: string): string {
  writeFileSync(file, bytes);
  return compact(readingOrder(structureOf(file))).replaceAll("•", "");
}

for (const usual of LONG)
  test(`${usual.name}: the same content printed and downloaded, and a page more at most`, async ({
    page,
  }, testInfo) => {
    // The minute of preparation is on the page, and may not pass in between.
    await page.clock.setFixedTime(new Date("2026-11-22T10:42"));
    await openUsual(page, usual);
    const rows = await rowsOf(page);
    // Older Poppler does not know PDF 2.0's Strong, and leaves its text out.
    const plain = await rowsOf(page, ".visually-hidden, strong");
    for (const paper of PAPERS) {
      const { printed, downloaded } = await both(page, paper);
      for (const [way, bytes] of Object.entries({ printed, downloaded })) {
        const content = contentOf(bytes, testInfo.outputPath(`${paper.name}-${way}.pdf`));
        const lost = rows.filter((row, at) =>
          [row, plain[at] ?? row].every((each) => !content.includes(each)),
        );
        expect(lost, `${paper.name}, ${way}`).toEqual([]);
      }
      const [print, file] = [await readPdf(printed), await readPdf(downloaded)];
      expect(file.sheets.length).toBe(await saidFor(page, paper.name));
      expect(Math.abs(file.sheets.length - print.sheets.length)).toBeLessThanOrEqual(1);
      expect(file.sheets.length).toBeGreaterThan(1);
    }
  });
