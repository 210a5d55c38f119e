import type { Page } from "@playwright/test";
import { A_MET } from "../cases/cases";
import { expect, test } from "../fixtures";
import { assess, openSummary, typefaces } from "../steps/assessment";
import { documentA } from "../steps/documenting";
import { openEntries } from "../steps/entries";

/** Room for the arrow of a select. */
const ARROW = 20;

/** The options that a select would cut where they are chosen, with its label. */
function cut(page: Page): Promise<{ selects: number; cut: string[] }> {
  return page.evaluate((arrow) => {
    const context = document.createElement("canvas").getContext("2d");
    if (context === null) throw new Error("no canvas");
    const selects = [...document.querySelectorAll("select")].filter((each) =>
      each.checkVisibility(),
    );
    const tooLong = selects.flatMap((select) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(select);
      context.font = font;
      const padding = Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight);
      const room = select.clientWidth - padding - arrow;
      return [...select.options]
        .filter(({ text }) => context.measureText(text).width > room)
        .map(({ text }) => `${select.labels[0]?.textContent}: ${text}`);
    });
    return { selects: selects.length, cut: tooLong };
  }, ARROW);
}

test("no choice is cut short where it is chosen, at any width", async ({ page }) => {
  const expectWhole = async (least: number) => {
    for (const width of [390, 768, 1024, 1440, 1920])
      await test.step(`${width} pixels`, async () => {
        await page.setViewportSize({ width, height: 900 });
        const found = await cut(page);
        expect(found.selects).toBeGreaterThanOrEqual(least);
        expect(found.cut).toEqual([]);
      });
  };
  await assess(page, "implantation", A_MET.answers);
  await documentA(page);
  await openEntries(page);
  await typefaces(page);
  await expectWhole(10);
  await openSummary(page);
  await expectWhole(1);
});
