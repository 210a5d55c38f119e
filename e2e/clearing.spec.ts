import { enterAll, keepDraft, kept, leave, notice, patient } from "./drafts";
import { expectNoCode, expectStartPage, typeCode } from "./emptied";
import { expect, test } from "./fixtures";
import { held, NOTHING } from "./held";

test.describe("“Clear everything now”", () => {
  test("is at hand on every page, and says what it erases", async ({ page }) => {
    for (const route of ["", "implantation", "implantation/summary", "note", "map", "about"]) {
      await page.goto(`/#/${route}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const button = page.getByRole("banner").getByRole("button", { name: "Clear everything now" });
      await expect(button).toBeInViewport();
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByRole("button", { name: "Clear everything now" }).click();
    const dialog = page.getByRole("dialog", { name: "Clear everything now?" });
    for (const named of ["answers", "supporting details", "codes", "request details", "draft"])
      await expect(dialog).toContainText(named);
    await dialog.getByRole("button", { name: "Keep it" }).click();
    await expect(dialog).toBeHidden();
  });

  test("leaves nothing on screen and in no storage, and no draft comes back", async ({ page }) => {
    await page.clock.install();
    await enterAll(page);
    await keepDraft(page);
    await page.evaluate(() => sessionStorage.setItem("note-170.session.set-aside", "damaged"));
    await page.getByRole("textbox", { name: "Member ID" }).fill("OHP7731");
    await page.getByRole("button", { name: "Clear everything now" }).click();
    await page.getByRole("button", { name: "Clear everything", exact: true }).click();
    await expectStartPage(page);
    await expect(notice(page).getByRole("status").first()).toHaveText(/^Everything was erased/);
    await expect(page.getByRole("banner")).not.toContainText("Draft kept");
    await page.clock.runFor(5000);
    await expect(notice(page)).not.toContainText("another tab");
    expect(await held(page)).toEqual(NOTHING);
    expect(await leave(page)).toBe(false);
    await page.goto("/#/implantation/summary");
    await expect(patient(page)).toHaveValue("");
    await page.goto("/");
    await expect(kept(page)).toBeVisible();
    await expect(notice(page)).toBeHidden();
    expect((await held(page)).drafts).toEqual([]);
  });

  test("empties a code that is being typed, too", async ({ page }) => {
    await typeCode(page);
    await page.getByRole("button", { name: "Clear everything now" }).click();
    await page.getByRole("button", { name: "Clear everything", exact: true }).click();
    await expect(notice(page).getByRole("status").first()).toHaveText(/^Everything was erased/);
    await expectNoCode(page);
  });

  test("is what starting over does too", async ({ page }) => {
    await enterAll(page);
    await keepDraft(page);
    await page.getByRole("link", { name: "Back to the questions" }).click();
    await page.getByRole("button", { name: "Start over" }).click();
    await page.getByRole("button", { name: "Erase and start over" }).click();
    await expectStartPage(page);
    await expect(notice(page).getByRole("status").first()).toHaveText(/^Everything was erased/);
    expect(await held(page)).toEqual(NOTHING);
  });
});
