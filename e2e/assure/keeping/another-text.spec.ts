import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures";
import { held } from "../../looking/storage";
import {
  answerMaintenance,
  CLAUSE,
  listed,
  OTHER_CLAUSE,
  ofAnotherText,
  openOfAnotherText,
} from "../../steps/another-text";
import { choice, result } from "../../steps/assessment";
import { clearEverything, keepDraft, notice, writeOver } from "../../steps/drafts";
import { makeSession, reloadWith } from "../../steps/failing";
import { startAfresh } from "../../steps/saved-work";

/** One answer is carried over, and one waits to be confirmed. */
async function expectSetAside(page: Page): Promise<void> {
  await expect(listed(page)).toContainText(/Carried over, .*Maint\. A/);
  await expect(listed(page)).toContainText("Set aside: 1.");
  await expect(listed(page)).toContainText("(abababab…; today’s is 52ad346a…");
  await expect(listed(page)).toContainText(OTHER_CLAUSE);
  await expect(listed(page)).toContainText(CLAUSE);
  await expect(result(page)).toHaveAttribute("data-result", "undetermined");
  await expect(choice(page, "m-complications", "no")).toBeChecked();
  await expect(choice(page, "m-benefit", "yes")).not.toBeChecked();
}

test.describe("answers from another text of the note", () => {
  test("of a file are set aside until each is confirmed, by keyboard too, and kept meanwhile", async ({
    page,
  }) => {
    await openOfAnotherText(page);
    await expectSetAside(page);
    await page.reload();
    await expect(listed(page)).toContainText("Set aside: 1.");
    await expect(result(page)).toHaveAttribute("data-result", "undetermined");
    await listed(page)
      .getByRole("button", { name: /^Use this answer/ })
      .press("Enter");
    await expect(listed(page).getByRole("heading", { level: 2 })).toBeFocused();
    await expect(listed(page)).toContainText("Answered now: Yes.");
    await expect(choice(page, "m-benefit", "yes")).toBeChecked();
    await expect(result(page)).toHaveAttribute("data-result", "met");
  });

  test("of a draft and of the tab’s session are set aside in the same way", async ({ page }) => {
    await answerMaintenance(page);
    await keepDraft(page);
    const [draft = ""] = (await held(page)).drafts;
    await writeOver(page, ofAnotherText(draft));
    await startAfresh(page);
    await notice(page).getByRole("button", { name: "Continue" }).click();
    await expectSetAside(page);
    await clearEverything(page);
    await expect(listed(page)).toHaveCount(0);

    await makeSession(page);
    await choice(page, "m-benefit", "yes").check();
    const kept = await page.evaluate(() => sessionStorage.getItem("note-170.session") ?? "");
    await reloadWith(page, ofAnotherText(kept));
    await expectSetAside(page);
  });

  test("are not on paper, and count as answered once they are answered again", async ({ page }) => {
    await openOfAnotherText(page);
    await expectSetAside(page);
    await choice(page, "m-benefit", "no").check();
    await expect(listed(page)).toContainText("Answered now: No.");
    await expect(result(page)).toHaveAttribute("data-result", "not-met");
    await page.emulateMedia({ media: "print" });
    await expect(listed(page)).toBeHidden();
  });

  test("are out of sight once they are dismissed, and focus goes to the heading of the page", async ({
    page,
  }) => {
    await openOfAnotherText(page);
    await expectSetAside(page);
    await listed(page).getByRole("button", { name: "Dismiss" }).press("Enter");
    await expect(listed(page)).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(choice(page, "m-benefit", "yes")).not.toBeChecked();
  });
});
