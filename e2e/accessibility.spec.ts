import type { Page } from "@playwright/test";
import axe, { type AxeResults } from "axe-core";
import { typefaces } from "./assessment";
import { expect, test } from "./fixtures";
import { tooWide } from "./layout";
import { SCREENS } from "./screens";

const RULES = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
  // The app has no media to wait for.
  preload: false,
  // Of the rules that hold, their number is enough.
  resultTypes: ["violations"],
};

/** What axe finds wrong with the page as it stands; at least so many of its rules apply. */
async function violations(page: Page, least: number): Promise<string[]> {
  const found = await page.evaluate<Pick<AxeResults, "violations"> & { held: number }>(
    `axe.run(document, ${JSON.stringify(RULES)})
      .then(({ violations, passes }) => ({ violations, held: passes.length }))`,
  );
  expect(found.held, "rules that axe could apply").toBeGreaterThanOrEqual(least);
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
  );
}

/** Looks at the page in both themes, and narrow. */
async function expectAccessible(page: Page, rules = 11): Promise<void> {
  await page.evaluate(axe.source);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page, rules), colorScheme).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await typefaces(page);
  expect(await tooWide(page)).toEqual([]);
  expect(await violations(page, rules), "at 320 pixels").toEqual([]);
}

const TITLE =
  "no violation of WCAG 2.0 to 2.2, A and AA, light and dark, and at 320 pixels, no scrolling in two directions";

for (const { name, reach, provokes = [] } of SCREENS)
  test(`${name}: ${TITLE}`, async ({ page, watched }) => {
    watched.provoked.push(...provokes);
    await reach(page);
    await expectAccessible(page);
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test(`what the page needs: ${TITLE}`, async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/needs JavaScript/);
    // No timer goes off in such a page, and axe waits for some.
    await page.evaluate(() => {
      const soon = (act: () => void) => Promise.resolve().then(act);
      Object.assign(window, { setTimeout: soon });
    });
    await expectAccessible(page, 5);
  });
});
