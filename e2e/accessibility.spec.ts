import type { Page } from "@playwright/test";
import axe, { type AxeResults } from "axe-core";
import { typefaces } from "./assessment";
import { expect, test } from "./fixtures";
import { tooWide } from "./layout";
import { SCREENS } from "./screens";

const RULES = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
};

/** What axe finds wrong with the page as it stands. */
async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(RULES)})`);
  expect(found.passes.length, "rules that axe could apply").toBeGreaterThan(10);
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
  );
}

for (const { name, reach } of SCREENS)
  test(`${name}: no violation of WCAG 2.0 to 2.2, A and AA, light and dark, and at 320 pixels, no scrolling in two directions`, async ({
    page,
  }) => {
    await reach(page);
    await page.evaluate(axe.source);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await typefaces(page);
    expect(await tooWide(page)).toEqual([]);
    expect(await violations(page), "at 320 pixels").toEqual([]);
  });
