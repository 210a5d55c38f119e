import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../../fixtures";
import { answer, assess, openSummary } from "../../steps/assessment";
import { openKeeping } from "../../steps/drafts";
import { drop } from "../../steps/dragging";
import { savedFile } from "../../steps/saved-work";

/** A dialog has focus itself, with its title and its text, so that both are said as it opens. */
async function expectSaid(dialog: Locator, text: RegExp): Promise<void> {
  await expect(dialog).toBeFocused();
  await expect(dialog).toHaveAccessibleDescription(text);
}

async function begin(page: Page): Promise<void> {
  await assess(page, "maintenance", []);
  await answer(page, ["m-complications", "no"]);
}

test.describe("a dialog says what it is as it opens, and gives focus back", () => {
  for (const [trigger, title, text] of [
    ["Clear everything", "Clear everything?", /^On screen: .* erases all answers/],
    ["New request", "Start a new request?", /^On screen: .* It is not saved\. Starting without/],
    ["Keep the draft in this browser", "Keep the draft in this browser?", /shared computer/],
  ] as const)
    test(`“${trigger}”`, async ({ page }) => {
      await begin(page);
      await openKeeping(page);
      const button = page.getByRole("button", { name: trigger, exact: true });
      await button.focus();
      await page.keyboard.press("Enter");
      await expectSaid(page.getByRole("dialog", { name: title, exact: true }), text);
      await page.keyboard.press("Tab");
      await expect(page.getByRole("dialog").getByRole("button").first()).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(button).toBeFocused();
    });

  test("“New request” by what it says, not by its choices, which are met next", async ({
    page,
  }) => {
    await begin(page);
    await openSummary(page);
    await page.getByRole("textbox", { name: "Facility", exact: true }).fill("Harbor Clinic");
    await page.getByRole("button", { name: "New request" }).click();
    const dialog = page.getByRole("dialog", { name: "Start a new request?" });
    await expectSaid(dialog, /^On screen: .* erases it from this tab\.$/);
    await page.keyboard.press("Tab");
    await expect(dialog.getByRole("radio", { name: "Nothing from this request" })).toBeFocused();
  });

  test("before a file takes the place of what is on screen", { tag: "@long" }, async ({ page }) => {
    const saved = await savedFile(page);
    await answer(page, ["a3-response", "unknown"]);
    await drop(page, { files: [{ name: saved.name, text: saved.buffer.toString() }] });
    const dialog = page.getByRole("dialog", { name: "Replace what is on screen?" });
    await expectSaid(dialog, /^On screen: .* To be opened: /);
  });

  test("before all is cleared for want of use, with the time that is left", async ({ page }) => {
    await page.clock.install();
    await begin(page);
    await page.clock.runFor(15 * 60_000);
    await expectSaid(
      page.getByRole("alertdialog", { name: "Are you still there?" }),
      /^On screen: .* Press “Keep working,”.* left$/,
    );
  });
});
