import type { Page } from "@playwright/test";
import { A_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { shown } from "../../looking/shown";
import { answer, assess, question, SERVICES } from "../../steps/assessment";

function notice(page: Page) {
  return page.getByRole("region", { name: "Nothing answered yet" });
}

/** Goes where the page sends one who has answered nothing. */
async function goToQuestions(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Go to the questions" }).click();
  await expect(question(page, "service")).toBeVisible();
}

test.describe("a tab without answers says so and leads to the questions", () => {
  test("where the summary is opened in a new tab, and the first tab keeps its answers", async ({
    page,
    context,
  }) => {
    await assess(page, "implantation", A_MET.answers);
    const opening = context.waitForEvent("page");
    await page
      .getByRole("link", { name: "Open summary" })
      .first()
      .click({ modifiers: ["ControlOrMeta"] });
    const opened = await opening;
    await expect(notice(opened)).toContainText("nothing is answered in this tab yet");
    await goToQuestions(opened);
    await expect(question(opened, "indication")).toBeVisible();
    await opened.close();
    await page.getByRole("link", { name: "Open summary" }).first().click();
    await expect(page.getByRole("article")).toBeVisible();
    await expect(notice(page)).toHaveCount(0);
  });

  for (const [path, heading] of [
    ["summary", /^Summary/],
    ["to-obtain", /^Missing documentation/],
  ] as const)
    test(`where its address is typed or bookmarked: ${path}`, { tag: "@long" }, async ({
      page,
    }) => {
      for (const service of SERVICES) {
        await page.goto(`/#/${service}/${path}`);
        await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
        await expect(notice(page)).toBeVisible();
      }
      await goToQuestions(page);
      await answer(page, ["trial-purpose", "other"]);
      await page.goto(`/#/trial/${path}`);
      await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
      await expect(notice(page)).toHaveCount(0);
    });

  for (const path of ["map", "note"])
    test(`where it looks at the ${path}`, { tag: "@long" }, async ({ page }) => {
      await page.goto(`/#/${path}`);
      await expect(shown(page).getByText(/^No request .*is open in this tab/)).toBeVisible();
      await page.getByRole("link", { name: "Start one" }).click();
      await expect(question(page, "service")).toBeVisible();
    });

  test("on paper it says DRAFT, and no word of tabs", { tag: "@long" }, async ({ page }) => {
    await page.goto("/#/maintenance/summary");
    await expect(notice(page)).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(notice(page)).toBeHidden();
  });
});
