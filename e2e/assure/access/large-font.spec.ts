import type { Page } from "@playwright/test";
import { A_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { hardToHit, lost, tooWide } from "../../looking/layout";
import { shown } from "../../looking/shown";
import { PAGES } from "../../screens/pages";
import { open, type Screen } from "../../screens/screen";
import { assess, openSummary, typefaces } from "../../steps/assessment";
import { documentA } from "../../steps/documenting";
import { openEntries } from "../../steps/entries";
import { typeCode } from "../../steps/saved-work";

const CODE: Screen = {
  name: "start, with a code that cannot be read",
  reach: async (page) => {
    await page.goto("/");
    await typeCode(page, "12AB");
    await expect(shown(page).getByText(/^A code has 12 characters/)).toBeVisible();
  },
};

const DETAILS: Screen = {
  name: "questions, with details of each kind",
  reach: async (page) => {
    await assess(page, "implantation", A_MET.answers);
    await documentA(page);
    await openEntries(page);
  },
};

const WORKSHEET: Screen = {
  name: "a blank worksheet",
  reach: (page) => open(page, "worksheet/implantation"),
};

/** A narrow window of a browser whose owner reads at twice the usual size. */
async function readLarge(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  const client = await page.context().newCDPSession(page);
  await client.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  await typefaces(page);
}

async function expectRoom(page: Page): Promise<void> {
  await readLarge(page);
  expect(await tooWide(page)).toEqual([]);
  expect(await lost(page)).toEqual([]);
  expect(await hardToHit(page, { any: 24, inLists: 24 })).toEqual([]);
}

const WHOLE =
  "at 320 pixels and a font of 32 nothing scrolls sideways, is cut off, covered or hard to hit";

for (const { name, reach } of [...PAGES, DETAILS, CODE, WORKSHEET])
  test(`${name}: ${WHOLE}`, async ({ page }) => {
    await reach(page);
    await expectRoom(page);
  });

test("on a phone every field holds text of at least 16 pixels, so that the page does not zoom", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const expectLarge = async () => {
    const small = await page
      .locator("select, textarea, input:not([type=radio], [type=checkbox], [type=file])")
      .evaluateAll((all) =>
        all
          .filter((each) => Number.parseFloat(getComputedStyle(each).fontSize) < 16)
          .map((each) => each.outerHTML.slice(0, 160)),
      );
    expect(small).toEqual([]);
  };
  await page.goto("/");
  await shown(page).getByText("Type a code from a printed summary").click();
  await expect(page.getByLabel("Re-entry code")).toBeVisible();
  await expectLarge();
  await assess(page, "implantation", A_MET.answers);
  await openEntries(page);
  await expectLarge();
  await openSummary(page);
  await expectLarge();
});
