import type { Page } from "@playwright/test";
import { LONG } from "../../cases/longer";
import { openUsual } from "../../cases/usual";
import { heads } from "../../cases/words";
import { expect, test } from "../../fixtures";
import { readPdf, type Sheet } from "../../looking/pdf";
import {
  compact,
  expectInOrder,
  madeBy,
  PAPERS,
  PRINTS,
  prepare,
  REQUEST_LABEL,
  RUNNING,
  shownInPrint,
  TABLE_HEAD,
} from "../../looking/printing";
import { clausesInPrint, expectWholeRows } from "../../looking/whole-rows";
import { assess, openSummary, SERVICES, typefaces } from "../../steps/assessment";

/** The document's text over all pages, without the table's head where it repeats. */
function bodyOf(sheets: readonly Sheet[]): string {
  return sheets
    .map(({ body }, index) => compact(body).replace(index === 0 ? "" : compact(TABLE_HEAD), ""))
    .join("");
}

/** The labels of clauses of which a word stands on more than one line. */
function brokenLabels(page: Page): Promise<string[]> {
  return page.locator("tr[data-criterion] > th").evaluateAll((labels) =>
    labels.flatMap((label) => {
      const text = document.createTreeWalker(label, NodeFilter.SHOW_TEXT).nextNode();
      const words = [...(text?.textContent ?? "").matchAll(/\S+/g)];
      const isBroken = words.some(({ 0: word, index }) => {
        const range = document.createRange();
        if (!text) return false;
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return range.getClientRects().length > 1;
      });
      return isBroken || words.length === 0 ? [label.textContent ?? ""] : [];
    }),
  );
}

/** The width between the margins of a Letter page, in the pixels of a screen. */
const LETTER_ROOM = 736;

test("no clause’s label is broken within a word, on paper or screen, for any service", {
  tag: "@long",
}, async ({ page }) => {
  const labels = page.locator("tr[data-criterion] > th");
  for (const service of SERVICES) {
    await page.goto(`/#/${service}/summary`);
    await expect(page.getByRole("heading", { level: 1, name: heads(service) })).toBeVisible();
    await typefaces(page);
    for (const [media, width] of [
      ["print", LETTER_ROOM],
      ["screen", 1440],
      ["screen", 1024],
      ["screen", 768],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ media });
      await expect(labels.first()).toBeVisible();
      expect(await brokenLabels(page), `${service}, ${media} ${width}`).toEqual([]);
    }
  }
});

for (const [index, print] of PRINTS.entries())
  test(`${print.name}, printed on Letter and on A4, reads back whole`, {
    tag: index > 0 ? "@long" : [],
  }, async ({ page }) => {
    await prepare(page, print);
    const rows = await clausesInPrint(page);
    expect(rows.length).toBeGreaterThan(2);
    const made = await madeBy(page);
    const [head] = await shownInPrint(page, RUNNING);
    const [shown] = await shownInPrint(page, "main", `.visually-hidden, ${RUNNING}`);
    for (const { format, points } of PAPERS)
      await test.step(format, async () => {
        const { sheets, info } = await readPdf(await page.pdf({ format, tagged: true }));
        expect(info).toMatchObject({ Language: "en", Title: expect.stringContaining("Note 170") });
        expect(sheets.length).toBeLessThanOrEqual(print.pages);
        sheets.forEach((sheet, index) => {
          expect(Math.abs(sheet.width - points[0])).toBeLessThan(1);
          expect(Math.abs(sheet.height - points[1])).toBeLessThan(1);
          expect(compact(sheet.margins + sheet.body)).toContain(head);
          expect(sheet.margins).toContain(`Page ${index + 1} of ${sheets.length}`);
          expect(sheet.margins).toContain("Prepared 11/22/2026 10:42");
          expect(sheet.margins).toContain(made);
        });
        for (const part of [print.title, `Request: ${REQUEST_LABEL}`])
          expect(head).toContain(compact(part));
        expect(head?.includes("DRAFT")).toBe(print.draft);
        const body = bodyOf(sheets).replaceAll(head ?? "", "");
        expectInOrder(body, print.says);
        expect(body).toBe(shown);
        const bodies = sheets.map((sheet) => sheet.body);
        expectWholeRows(bodies, rows);
        expect(sheets.flatMap(({ roles }) => roles)).toEqual(
          expect.arrayContaining(["H1", "H2", "P", "Table", "TR", "TH", "TD"]),
        );
      });
  });

test("rows that take several pages each stand whole on one, below the table’s head", {
  tag: "@long",
}, async ({ page }) => {
  const [twice] = LONG;
  if (!twice) throw new Error("no request is long");
  await openUsual(page, twice);
  const rows = await clausesInPrint(page);
  for (const { format } of PAPERS) {
    const { sheets } = await readPdf(await page.pdf({ format, tagged: true }));
    const bodies = sheets.map(({ body }) => body);
    expect(expectWholeRows(bodies, rows), format).toBeGreaterThan(1);
  }
});

test("a request for maintenance takes one page not met, and with an answer missing", {
  tag: "@long",
}, async ({ page }) => {
  for (const complications of ["yes", "no"] as const) {
    await assess(page, "maintenance", [["m-complications", complications]]);
    await openSummary(page);
    await typefaces(page);
    for (const { format } of PAPERS) {
      const { sheets } = await readPdf(await page.pdf({ format, tagged: true }));
      expect(sheets, `${complications}, ${format}`).toHaveLength(1);
    }
  }
});
