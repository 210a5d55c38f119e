import { expect, type Page } from "@playwright/test";
import axe, { type AxeResults } from "axe-core";

const LEVELS = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] };

/** The rules of these levels that look at colors. */
const COLOURS = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/** What axe finds wrong with the page as it stands; at least so many of the rules apply. */
async function violations(page: Page, runOnly: object, least: number): Promise<string[]> {
  const isThere = await page.evaluate(() => "axe" in window);
  if (!isThere) await page.evaluate(axe.source);
  // Axe does not know that an open dialog lies above all: what comes later in the tree would cover it.
  await page.evaluate(() => {
    document.querySelector<HTMLElement>("dialog[open]")?.style.setProperty("z-index", "1");
  });
  const options = {
    runOnly,
    // The app has no media to wait for.
    preload: false,
    // Of the rules that hold, their number is enough.
    resultTypes: ["violations"],
  };
  const found = await page.evaluate<Pick<AxeResults, "violations"> & { held: number }>(
    `axe.run(document, ${JSON.stringify(options)})
      .then(({ violations, passes }) => ({ violations, held: passes.length }))`,
  );
  expect(found.held, "rules that axe could apply").toBeGreaterThanOrEqual(least);
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
  );
}

/**
 * Axe finds nothing wrong with the page: by all rules in the light theme, by those on colors in the dark one;
 * and at least so many of them apply.
 */
export async function expectNoViolation(
  page: Page,
  least = { all: 11, onColours: 1 },
): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  expect(await violations(page, LEVELS, least.all), "light").toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await violations(page, COLOURS, least.onColours), "dark").toEqual([]);
}
