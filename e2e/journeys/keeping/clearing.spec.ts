import { expect, test } from "../../fixtures";
import { held, NOTHING } from "../../looking/storage";
import { assess } from "../../steps/assessment";
import {
  clearEverything,
  enterAll,
  keepDraft,
  leave,
  notice,
  PATIENT,
  patient,
  workState,
} from "../../steps/drafts";
import { expectNoCode, expectStartPage, typeCode } from "../../steps/emptied";

test.describe("“Clear everything”", () => {
  test("is at hand on every page once there is something to clear, and says what it erases", {
    tag: "@long",
  }, async ({ page }) => {
    await page.goto("/");
    await expect(workState(page)).toBeVisible();
    await expect(page.getByRole("button", { name: "Clear everything" })).toHaveCount(0);
    await assess(page, "implantation", [["indication", "other"]]);
    for (const route of ["", "implantation", "implantation/summary", "note", "map", "about"]) {
      await page.goto(`/#/${route}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const button = page.getByRole("banner").getByRole("button", { name: "Clear everything" });
      await expect(button).toBeInViewport();
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByRole("button", { name: "Clear everything" }).click();
    const dialog = page.getByRole("dialog", { name: "Clear everything?" });
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
    await page.getByRole("button", { name: "Clear everything" }).click();
    const dialog = page.getByRole("dialog", { name: "Clear everything?" });
    await expect(dialog).toContainText(`On screen: New implantation, member “${PATIENT}”.`);
    await dialog.getByRole("button", { name: "Clear everything" }).click();
    await expectStartPage(page);
    await expect(notice(page).getByRole("paragraph").first()).toHaveText(/^Everything was erased/);
    await expect(workState(page)).not.toContainText("Draft kept");
    await page.clock.runFor(5000);
    await expect(notice(page)).not.toContainText("another tab");
    expect(await held(page)).toEqual(NOTHING);
    expect(await leave(page)).toBe(false);
    await page.goto("/#/implantation/summary");
    await expect(patient(page)).toHaveValue("");
    await page.goto("/");
    await expect(workState(page)).toBeVisible();
    await expect(notice(page)).toBeHidden();
    expect((await held(page)).drafts).toEqual([]);
  });

  test("clears a code that is being typed, too", { tag: "@long" }, async ({ page }) => {
    await typeCode(page);
    await clearEverything(page);
    await expect(notice(page).getByRole("paragraph").first()).toHaveText(/^Everything was erased/);
    await expectNoCode(page);
  });

  test("erases a kept draft that is offered, and offers it no more", { tag: "@long" }, async ({
    page,
  }) => {
    await enterAll(page);
    await keepDraft(page);
    await leave(page);
    await page.goto("/");
    await expect(notice(page)).toContainText("A draft is kept");
    await clearEverything(page);
    await expect(notice(page).getByRole("paragraph").first()).toHaveText(/^Everything was erased/);
    await expect(notice(page)).not.toContainText("A draft is kept");
    await expect(notice(page).getByRole("button")).toHaveCount(0);
    expect(await held(page)).toEqual(NOTHING);
  });
});
