import type { Page } from "@playwright/test";
import { A_MET } from "../../cases/cases";
import { allRoutes } from "../../cases/routes";
import { expect, test } from "../../fixtures";
import { assess } from "../../steps/assessment";
import { withoutHost } from "../../steps/kept";

/** What the page at hand says, once it is there. */
async function said(page: Page): Promise<string> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  return (await page.locator("#app").textContent()) ?? "";
}

test("without a network every page opens, by reload and by its address, and says what it says with one", async ({
  browser,
  page: online,
}) => {
  const { page, problems, url, close } = await withoutHost(browser);
  for (const [tab, address] of [
    [page, url],
    [online, "/"],
  ] as const) {
    await tab.clock.setFixedTime(new Date("2026-11-22 10:42"));
    await assess(tab, "implantation", A_MET.answers, address);
  }
  expect(allRoutes().length).toBeGreaterThan(20);
  for (const route of allRoutes()) {
    await page.goto(`${url}${route}`);
    await page.reload();
    await online.goto(`/${route}`);
    await expect(async () => expect(await said(page), route).toBe(await said(online))).toPass();
  }
  expect(problems).toEqual([]);
  await close();
});
