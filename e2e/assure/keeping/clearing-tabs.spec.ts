import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures";
import { held, NOTHING } from "../../looking/storage";
import { assess } from "../../steps/assessment";
import { enterAll, holdUp, keepDraft, leave, notice, withoutBroadcast } from "../../steps/drafts";
import { expectStartPage } from "../../steps/emptied";
import { NOT_LOADED, withoutPart } from "../../steps/failing";

/** The dialog that asks before everything is cleared. */
async function openClear(page: Page) {
  await page.getByRole("button", { name: "Clear everything" }).click();
  return page.getByRole("dialog", { name: "Clear everything?" });
}

test.describe("“Clear everything” says that other tabs are to be cleared one by one", () => {
  test("where it cannot reach them", async ({ page }) => {
    await withoutBroadcast(page);
    await enterAll(page);
    await expect(await openClear(page)).toContainText(
      "This page may not reach every other tab: look for open ones yourself, and clear or close each.",
    );
  });

  test("where the part that asks them could not be loaded, and erases this one all the same", async ({
    page,
    watched,
  }) => {
    watched.provoked.push(NOT_LOADED);
    await withoutPart(page, "OtherTabs");
    await enterAll(page);
    const dialog = await openClear(page);
    await expect(dialog).toContainText("Other tabs could not be asked: clear or close each.");
    await dialog.getByRole("button", { name: "Clear everything", exact: true }).click();
    await expectStartPage(page);
    expect(await held(page)).toEqual(NOTHING);
  });
});

test("a tab that is cleared from another offers the kept draft no more, though its erasing is held up", async ({
  page,
  context,
}) => {
  await enterAll(page);
  await keepDraft(page);
  await leave(page);
  await assess(page, "maintenance", [["m-complications", "no"]]);
  await expect(notice(page)).toContainText("A draft is kept in this browser: New implantation");
  await holdUp(await context.newPage());
  const other = await context.newPage();
  await other.goto("/");
  await other.getByRole("button", { name: "Clear everything" }).click();
  await other.getByRole("button", { name: "Clear all tabs" }).click();
  await expect(notice(page)).toContainText("Everything in this tab was erased");
  await expect(notice(page)).not.toContainText("A draft is kept");
  await expect(page.getByRole("button", { name: "Continue the kept draft" })).toHaveCount(0);
});
