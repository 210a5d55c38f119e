import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures";
import { expectNoViolation } from "../../looking/axe";
import { tooWide } from "../../looking/layout";
import { PAGES } from "../../screens/pages";
import { typefaces } from "../../steps/assessment";

async function expectNarrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  await typefaces(page);
  expect(await tooWide(page)).toEqual([]);
}

const TITLE =
  "no violation of WCAG 2.0 to 2.2, A and AA, light and dark; at 320 pixels, no scrolling in two directions";

/** Those of the usual way. Every screen is in `assure/access/every-screen.spec.ts`. */
const USUAL = ["start", "questions, midway", "summary, met"];

for (const { name, reach } of PAGES.filter(({ name }) => USUAL.includes(name)))
  test(`${name}: ${TITLE}`, async ({ page }) => {
    await reach(page);
    await expectNoViolation(page);
    await expectNarrow(page);
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
    // Nor does it look into what stands for such pages only.
    await expectNoViolation(page, { all: 5, onColours: 0 });
    await expectNarrow(page);
  });
});
