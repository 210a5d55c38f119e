import type { Page } from "@playwright/test";
import { answer, assess, question } from "./assessment";
import { A_MET } from "./cases";
import { expect, test } from "./fixtures";
import { readPdf } from "./pdf";

async function printed(page: Page, format: "Letter" | "A4") {
  const { sheets } = await readPdf(await page.pdf({ format, tagged: true }));
  return sheets.map(({ margins, body }) => `${margins} ${body}`);
}

const MOST_PAGES = {
  implantation: 2,
  revision: 2,
  replacement: 2,
  removal: 2,
  maintenance: 2,
  trial: 2,
};

test.describe("the blank worksheet", () => {
  for (const [service, most] of Object.entries(MOST_PAGES))
    test(`of ${service} takes at most two pages, and holds none of the answers`, async ({
      page,
    }) => {
      await assess(page, "implantation", A_MET.answers);
      await page.goto(`/#/worksheet/${service}`);
      await expect(page.getByRole("heading", { level: 1 })).toContainText("Blank worksheet");
      for (const format of ["Letter", "A4"] as const) {
        const pages = await printed(page, format);
        expect(pages.length).toBeLessThanOrEqual(most);
        expect(pages.join(" ")).toContain("no effective date on the source");
        expect(pages.join(" ")).not.toContain("Criteria met");
      }
    });

  test("is reached from the start page", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "Print a blank worksheet" }).click();
    await expect(page).toHaveURL(/#\/worksheet$/);
  });
});

test.describe("the map", () => {
  test("shows each status of the assessment, and prints on one page", async ({ page }) => {
    await assess(page, "implantation", A_MET.answers);
    await page.getByRole("link", { name: "Map", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Map");
    await expect(page.getByText("Criteria met for Lines 71, 283, 290").first()).toBeVisible();
    for (const format of ["Letter", "A4"] as const) {
      const pages = await printed(page, format);
      expect(pages).toHaveLength(1);
      expect(pages.join(" ")).toContain("Not claimed");
    }
  });

  test("leads to the question of a criterion", async ({ page }) => {
    await assess(page, "implantation", []);
    await answer(page, ["indication", "baclofen-spasticity"]);
    await page.getByRole("link", { name: "Map", exact: true }).click();
    await page
      .getByRole("link", { name: /A\(3\)/ })
      .last()
      .click();
    await expect(question(page, "a3-response").getByRole("radio").first()).toBeFocused();
  });
});
