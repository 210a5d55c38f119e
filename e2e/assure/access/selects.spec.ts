import type { Page } from "@playwright/test";
import { A_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { assess, openSummary, typefaces } from "../../steps/assessment";
import { documentA } from "../../steps/documenting";
import { openEntries } from "../../steps/entries";

/** Room for the arrow of a select. */
const ARROW = 24;

/** The options that a select would cut where they are chosen, and the dates that their fields cut, with their labels. */
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
    const dates = [...document.querySelectorAll("input")]
      .filter(({ value }) => /^\d\d\/\d\d\/\d{4}$/.test(value))
      .filter((each) => each.checkVisibility() && each.scrollWidth > each.clientWidth)
      .map(({ labels, value }) => `${labels?.[0]?.textContent}: ${value}`);
    return { selects: selects.length, cut: [...tooLong, ...dates] };
  }, ARROW);
}

test("no choice is cut short where it is chosen, and no date where it is typed, at any width", async ({
  page,
}) => {
  const expectWhole = async (least: number) => {
    for (const width of [390, 768, 1024, 1280, 1440, 1920])
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
