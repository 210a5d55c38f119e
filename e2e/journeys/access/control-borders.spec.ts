import type { Page } from "@playwright/test";
import { A_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { contrast } from "../../looking/pixels";
import { printFigure } from "../../running/figure";
import { assess, openSummary } from "../../steps/assessment";
import { addRow, detailsOn } from "../../steps/documenting";

/** What shows where a control is: its border, and the ground that the border is drawn on. */
async function borders(page: Page) {
  return page.evaluate(() => {
    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const groundOf = (each: Element | null): string => {
      if (!each) return "rgb(255, 255, 255)";
      const { backgroundColor } = getComputedStyle(each);
      return numbers(backgroundColor)[3] === 0 ? groundOf(each.parentElement) : backgroundColor;
    };
    const fields = "input:not([type=radio], [type=checkbox], [type=file]), select, textarea";
    const controls = `${fields}, .button, fieldset label:has(input):not([class=""])`;
    return [...document.querySelectorAll(controls)]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }))
      .filter((each) => getComputedStyle(each).borderTopWidth !== "0px")
      .map((each) => ({
        what: each.outerHTML.slice(0, 120),
        border: numbers(getComputedStyle(each).borderTopColor),
        ground: numbers(groundOf(each.parentElement)),
      }));
  });
}

async function expectSeen(page: Page, least: number): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const all = await borders(page);
    expect(all.length).toBeGreaterThanOrEqual(least);
    const weakest = Math.min(...all.map(({ border, ground }) => contrast(border, ground)));
    printFigure(weakest, `to 1 at least, the borders of ${all.length} controls, ${colorScheme}`);
    const faint = all.filter(({ border, ground }) => contrast(border, ground) < 3);
    expect(faint, colorScheme).toEqual([]);
  }
}

test("the border of each control stands out by 3 to 1 from its ground, light and dark", {
  tag: "@long",
}, async ({ page }) => {
  await assess(page, "implantation", A_MET.answers);
  const details = await detailsOn(page, "Adequate trial of non-invasive methods");
  await addRow(details, "Method tried", 1, { Name: "baclofen", From: "13/2025" });
  await expectSeen(page, 40);
  await openSummary(page);
  await expectSeen(page, 20);
});
