import type { Page } from "@playwright/test";
import { typefaces } from "./assessment";
import { violations } from "./axe";
import { expect, test } from "./fixtures";
import { tooWide } from "./layout";
import { SCREENS } from "./screens";

/** Looks at the page in both themes, and narrow. */
async function expectAccessible(page: Page, rules?: number): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page, rules), colorScheme).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await typefaces(page);
  expect(await tooWide(page)).toEqual([]);
}

const TITLE =
  "no violation of WCAG 2.0 to 2.2, A and AA, light and dark; at 320 pixels, no scrolling in two directions";

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
