import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures";
import { held } from "../../looking/storage";
import { choice, openSummary } from "../../steps/assessment";
import { enterAll, keepDraft, kept, notice, PATIENT, patient, workState } from "../../steps/drafts";
import { printedCode, typeCode } from "../../steps/saved-work";
import { nextVersion } from "../../steps/versions";

/** Longer than a draft waits for a pause before it is written. */
const PAUSE = 2000;

/** Changes to the new version, agreeing to what is lost by it. */
async function changeVersion(page: Page, asks: boolean): Promise<void> {
  await page.getByRole("button", { name: "Change to the new version" }).click();
  if (asks) await page.getByRole("button", { name: "Change without saving" }).click();
  await page.clock.runFor(PAUSE);
}

test.describe("changing to a new version", () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install();
    await nextVersion(page, "new-one-waiting");
  });

  test("lets go of what is typed, and the kept draft still has it", async ({ page }) => {
    await enterAll(page);
    await keepDraft(page);
    await patient(page).fill(`${PATIENT} Jr.`);
    await page.clock.runFor(PAUSE);
    await expect(workState(page)).toContainText("Draft kept");
    await changeVersion(page, false);
    await expect(patient(page)).toHaveValue("");
    await expect(notice(page)).toContainText(`New implantation, member “${PATIENT} Jr.”`);
    expect((await held(page)).drafts.join()).toContain(`${PATIENT} Jr.`);
  });

  test("with a request on screen from a code, without its details, writes nothing over the kept draft", {
    tag: "@long",
  }, async ({ page }) => {
    await enterAll(page);
    const code = await printedCode(page);
    await keepDraft(page);
    await page.getByRole("link", { name: /^Note 170/ }).click();
    await typeCode(page, code);
    await page.getByRole("button", { name: "Replace it" }).click();
    await expect(choice(page, "a3-response", "favorable")).toBeChecked();
    await expect(notice(page)).toContainText(`A draft is kept in this browser: New implantation`);
    await openSummary(page);
    await patient(page).fill("Ada Other");
    await page.clock.runFor(PAUSE);
    const { drafts } = await held(page);
    expect(drafts.join()).toContain(PATIENT);
    await changeVersion(page, true);
    await expect(patient(page)).toHaveValue("");
    await expect(kept(page)).toContainText("Typed details are lost if this tab closes or reloads");
    expect((await held(page)).drafts).toEqual(drafts);
  });
});
