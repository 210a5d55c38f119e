import type { Page } from "@playwright/test";
import { A_MET } from "../../cases/cases";
import { heads } from "../../cases/words";
import { expect, test } from "../../fixtures";
import { readPdf } from "../../looking/pdf";
import { compact, LEAST, madeBy } from "../../looking/printing";
import { shown } from "../../looking/shown";
import { answer, assess, openSummary, question, SERVICES, typefaces } from "../../steps/assessment";

async function printed(page: Page, format: "Letter" | "A4") {
  await typefaces(page);
  const { sheets } = await readPdf(await page.pdf({ format, tagged: true }));
  return sheets.map(({ margins, body, smallest }) => ({ text: `${margins} ${body}`, smallest }));
}

const MOST_PAGES_OF_ALL = 3;
const ON_ONE_PAGE: readonly string[] = ["removal", "maintenance", "trial"];

const SHEETS = [
  ...SERVICES.map((service) => ({
    of: heads(service),
    route: `/${service}`,
    most: ON_ONE_PAGE.includes(service) ? 1 : 2,
  })),
  { of: /The whole note/, route: "", most: MOST_PAGES_OF_ALL },
];

/** What a blank worksheet shows, and what is chosen or typed in it. */
async function worksheet(page: Page, route: string, of: RegExp) {
  await page.goto(`/#/worksheet${route}`);
  const heading = page.getByRole("heading", { level: 1, name: /^Blank worksheet: / });
  await expect(heading.and(shown(page).getByText(of))).toBeVisible();
  // A page that went on from the one the build rendered keeps React's comments of it.
  return (await page.getByRole("main").innerHTML()).replaceAll(/<!--.*?-->/g, "");
}

test.describe("the blank worksheet", () => {
  test("of each service and of the whole note takes as few pages as it can, and is that of a tab without answers", async ({
    page,
    browser,
  }) => {
    await assess(page, "implantation", A_MET.answers);
    const made = compact(await madeBy(page));
    const fresh = await browser.newPage();
    for (const { of, route, most } of SHEETS)
      await test.step(`${of}, at most ${most}`, async () => {
        expect(await worksheet(page, route, of)).toBe(await worksheet(fresh, route, of));
        for (const format of ["Letter", "A4"] as const) {
          const pages = await printed(page, format);
          expect(pages.length).toBeLessThanOrEqual(most);
          expect(pages[0]?.text).toContain("no effective date on the source");
          for (const [at, { text, smallest }] of pages.entries()) {
            expect(compact(text)).toContain(made);
            expect(text).toContain("Worksheet: ");
            expect(text).toContain(`Page ${at + 1} of ${pages.length}`);
            expect(smallest).toBeGreaterThanOrEqual(LEAST);
          }
        }
      });
    await fresh.close();
  });

  test("is reached from the start page", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "Print a blank worksheet" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Blank worksheet");
    await expect(page).toHaveURL(/#\/worksheet$/);
  });
});

test.describe("the map", () => {
  test("shows each status of the assessment, and prints on one page", async ({ page }) => {
    await assess(page, "implantation", A_MET.answers);
    await page.getByRole("link", { name: "Map", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Map");
    await expect(
      shown(page).getByText("Criteria met for Lines 71, 283, 290").first(),
    ).toBeVisible();
    for (const format of ["Letter", "A4"] as const) {
      const pages = await printed(page, format);
      expect(pages).toHaveLength(1);
      expect(pages[0]?.text).toContain("Not claimed");
    }
  });

  test("names the request on paper, or has room to write it, and of which day it is", async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date("2026-11-22 10:42"));
    await assess(page, "implantation", A_MET.answers);
    await page.getByRole("link", { name: "Map", exact: true }).click();
    const line = shown(page).getByText(/^Request: /);
    await expect(line).toBeHidden();
    await page.emulateMedia({ media: "print" });
    await expect(line).toHaveText(/^Request: _+ · Prepared 11\/22\/2026$/);
    await expect(line).toBeVisible();
    await page.emulateMedia({ media: null });
    await page.getByRole("link", { name: "Request", exact: true }).click();
    await openSummary(page);
    await page.getByRole("textbox", { name: "Patient (name or initials)" }).fill("Zebulon Quill");
    await page.getByRole("link", { name: "Map", exact: true }).click();
    const [unlabeled] = await printed(page, "Letter");
    expect(unlabeled?.text).toContain("Member: Zebulon Quill · Prepared 11/22/2026");
    await page.getByRole("link", { name: "Request", exact: true }).click();
    await openSummary(page);
    await page.getByRole("textbox", { name: "Request label" }).fill("R-2291");
    await page.getByRole("link", { name: "Map", exact: true }).click();
    const pages = await printed(page, "Letter");
    expect(pages[0]?.text).toContain("Request: R-2291 · Prepared 11/22/2026");
    await page.getByRole("button", { name: "Maintenance" }).click();
    await expect(line).toHaveCount(0);
  });

  test("leads to the question of a criterion", async ({ page }) => {
    await assess(page, "implantation", []);
    await answer(page, ["indication", "baclofen-spasticity"]);
    await page.getByRole("link", { name: "Map", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Map");
    await page
      .getByRole("link", { name: /A\(3\)/ })
      .last()
      .click();
    await expect(question(page, "a3-response").getByRole("radio").first()).toBeFocused();
  });
});
