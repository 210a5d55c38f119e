import { expect, type Page } from "@playwright/test";
import axe, { type AxeResults } from "axe-core";

const RULES = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
  // The app has no media to wait for.
  preload: false,
  // Of the rules that hold, their number is enough.
  resultTypes: ["violations"],
};

/** What axe finds wrong with the page as it stands; at least so many of its rules apply. */
export async function violations(page: Page, least = 11): Promise<string[]> {
  const isThere = await page.evaluate(() => "axe" in window);
  if (!isThere) await page.evaluate(axe.source);
  const found = await page.evaluate<Pick<AxeResults, "violations"> & { held: number }>(
    `axe.run(document, ${JSON.stringify(RULES)})
      .then(({ violations, passes }) => ({ violations, held: passes.length }))`,
  );
  expect(found.held, "rules that axe could apply").toBeGreaterThanOrEqual(least);
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
  );
}
