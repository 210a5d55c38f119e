import type { Page } from "@playwright/test";
import { A_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { readPdf } from "../../looking/pdf";
import { compact, PAPERS, RUNNING, shownInPrint } from "../../looking/printing";
import { assess, openSummary } from "../../steps/assessment";
import { textEntries } from "../../steps/entries";

/** A text of this length that is like no other. */
function longText(at: number, length: number): string {
  return `Entry${at} ${"word ".repeat(length / 5)}`.slice(0, length);
}

/** The request details of a summary, each third of them this long; yields the long ones. */
async function fillDetails(page: Page, length: number): Promise<string[]> {
  await assess(page, "implantation", A_MET.answers);
  await openSummary(page);
  const entries = await textEntries(page).all();
  const long: string[] = [];
  for (const [at, entry] of entries.entries()) {
    const text = at % 3 === 0 ? longText(at, length) : `short ${at}`;
    if (at % 3 === 0) long.push(text);
    await entry.fill(text);
  }
  return long;
}

async function printed(page: Page, format: "Letter" | "A4"): Promise<string[]> {
  const { sheets } = await readPdf(await page.pdf({ format, tagged: true }));
  const [head = ""] = await shownInPrint(page, RUNNING);
  return sheets.map(({ body }) => compact(body).replace(head, ""));
}

test("request details longer than a page run on from where they begin, and no page stays blank", {
  tag: "@long",
}, async ({ page }) => {
  const long = await fillDetails(page, 10_000);
  for (const { format } of PAPERS) {
    const pages = await printed(page, format);
    expect(pages[0]).toContain(compact(longText(0, 3000)));
    for (const text of long) expect(pages.join("")).toContain(compact(text));
    for (const each of pages.slice(0, -1)) expect(each.length).toBeGreaterThan(1000);
  }
});

test("a request detail that fits on a page does not split, however long", { tag: "@long" }, async ({
  page,
}) => {
  const long = await fillDetails(page, 1900);
  for (const { format } of PAPERS) {
    const pages = await printed(page, format);
    for (const text of long)
      expect(pages.filter((each) => each.includes(`${compact(text)}[tocheck]`))).toHaveLength(1);
  }
});
