import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures";
import { assess, openSummary, result } from "../../steps/assessment";

/** What a page's hooks say: each criterion with its status once, and the result with its lines. */
async function hooks(page: Page) {
  const criteria = await page
    .locator("[data-criterion]")
    .evaluateAll((all) => all.map(({ dataset }) => `${dataset.criterion}: ${dataset.status}`));
  const found = await result(page).evaluateAll((all) =>
    all.map(({ dataset }) => [dataset.result, dataset.lines, dataset.line654]),
  );
  return { criteria: [...new Set(criteria)].sort(), found };
}

test("the questions, the summary and the map carry the same criteria, statuses, result and lines", async ({
  page,
}) => {
  await assess(page, "implantation", [
    ["indication", "cancer-pain", "other"],
    ["b-severe-pain", "yes"],
  ]);
  await expect(result(page)).toHaveAttribute("data-line-654", "yes");
  const asked = await hooks(page);
  expect(asked.criteria).toHaveLength(22);
  await openSummary(page);
  expect(await hooks(page)).toEqual(asked);
  await page.getByRole("link", { name: "Map" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Map/ })).toBeVisible();
  expect(await hooks(page)).toEqual(asked);
});

test("a blank worksheet has no questions to answer", async ({ page }) => {
  await page.goto("/#/worksheet");
  await expect(page.getByRole("heading", { level: 1, name: /^Blank worksheet/ })).toBeVisible();
  await expect(page.locator("[data-question]")).toHaveCount(0);
});
