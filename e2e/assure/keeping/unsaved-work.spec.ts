import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures";
import { shown } from "../../looking/shown";
import { answer, choice } from "../../steps/assessment";
import { chooseFile, detailsOf, download, everything, savedFile } from "../../steps/saved-work";

const UNSAVED = "Replace what is on screen?";

test.describe("over work that is not saved", () => {
  /** Saves a file, then works on: another answer, and a note. */
  async function workOn(page: Page) {
    const saved = await savedFile(page);
    await answer(page, ["a3-response", "unfavorable"]);
    const details = await detailsOf(page, "a3-response");
    await details.getByLabel("Note", { exact: true }).fill("Second dose");
    const work = await everything(page);
    await page.getByRole("link", { name: /^Note 170/ }).click();
    await chooseFile(page, saved);
    const dialog = page.getByRole("dialog", { name: UNSAVED });
    await expect(dialog).toBeVisible();
    await expect(dialog).toContainText("On screen: New implantation, no label.");
    await expect(dialog).toContainText("To be opened: New implantation, no label, saved on");
    const continued = async () => {
      await page.getByRole("link", { name: "Continue" }).click();
      return everything(page);
    };
    return { saved, work, dialog, continued };
  }

  test("opening asks, and what is here can be kept, by Escape too", async ({ page }) => {
    const { saved, work, dialog, continued } = await workOn(page);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await chooseFile(page, saved);
    await expect(dialog).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(dialog.getByRole("button", { name: "Keep what is here" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(dialog).toBeHidden();
    await expect(page.getByLabel(/^Open a saved file/)).toBeFocused();
    expect(await continued()).toEqual(work);
  });

  test("it can be saved first, and is whole in that file", async ({ page }) => {
    const { work, dialog } = await workOn(page);
    const kept = await download(page, "Save what is here first");
    await expect(dialog).toContainText("Check that the file arrived");
    await expect(dialog).not.toContainText("on screen are not saved");
    await expect(dialog.getByRole("status")).toContainText(`as ${kept.name}`);
    await dialog.getByRole("button", { name: "Replace it" }).click();
    await expect(choice(page, "a3-response", "favorable")).toBeChecked();
    await page.getByRole("link", { name: /^Note 170/ }).click();
    await chooseFile(page, kept);
    await expect(choice(page, "a3-response", "unfavorable")).toBeChecked();
    expect(await everything(page)).toEqual(work);
  });

  test("it can be replaced, and nothing of it stays open", async ({ page }) => {
    const { dialog } = await workOn(page);
    await dialog.getByRole("button", { name: "Replace it" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(choice(page, "a3-response", "favorable")).toBeChecked();
    await expect(page.getByRole("button", { name: /^Details/, expanded: true })).toHaveCount(0);
    await expect(shown(page).getByText("Second dose")).toHaveCount(0);
    await page.reload();
    await expect(choice(page, "a3-response", "favorable")).toBeChecked();
  });

  test("nothing is asked where all of it is saved", async ({ page }) => {
    const saved = await savedFile(page);
    await page.getByRole("link", { name: /^Note 170/ }).click();
    await chooseFile(page, saved);
    await expect(shown(page).getByText(/^Opened: New implantation/)).toBeVisible();
  });
});
