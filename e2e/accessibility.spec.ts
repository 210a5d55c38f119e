import type { Page } from "@playwright/test";
import axe, { type AxeResults } from "axe-core";
import { typefaces } from "./assessment";
import { expect, test } from "./fixtures";
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

/** The elements that stick out of the page's width, or hold content that does and scroll it. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const { clientWidth } = root;
    const scrolls = (each: Element) =>
      each.scrollWidth > each.clientWidth &&
      (each === root || /auto|scroll/.test(getComputedStyle(each).overflowX));
    return [root, ...document.body.querySelectorAll("*")]
      .filter((each) => scrolls(each) || each.getBoundingClientRect().right > clientWidth + 0.5)
      .map((each) => each.outerHTML.slice(0, 120));
  });
}

for (const { name, reach } of SCREENS) {
  test(`${name}: no violation of WCAG 2.0 to 2.2, A and AA, light and dark`, async ({ page }) => {
    await reach(page);
    await page.evaluate(axe.source);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
  });

  test(`${name}: at 320 pixels, no scrolling in two directions and no violation`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await reach(page);
    await typefaces(page);
    expect(await tooWide(page)).toEqual([]);
    await page.evaluate(axe.source);
    expect(await violations(page)).toEqual([]);
  });
}
