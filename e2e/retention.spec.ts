import type { Page } from "@playwright/test";
import { assess, result } from "./assessment";
import { A_MET } from "./cases";
import {
  enterAll,
  keepDraft,
  kept,
  leave,
  MINUTE,
  notice,
  PATIENT,
  patient,
  warning,
} from "./drafts";
import { expectNoCode, expectStartPage, typeCode } from "./emptied";
import { expect, test } from "./fixtures";
import { held, NOTHING } from "./held";

test.describe("leaving the page", () => {
  test("asks where typed details would be lost, and only then", async ({ page }) => {
    await assess(page, "implantation", A_MET.answers);
    await expect(kept(page)).toBeVisible();
    expect(await leave(page)).toBe(false);
    await enterAll(page);
    expect(await leave(page)).toBe(true);
    await enterAll(page);
    await patient(page).fill(" ");
    await expect(page.getByRole("article")).not.toContainText(PATIENT);
    expect(await leave(page)).toBe(false);
  });

  test("keeps everything where a person stays; drops what lived in memory, also from a page kept for Back", async ({
    page,
  }) => {
    await enterAll(page);
    page.once("dialog", (dialog) => dialog.dismiss());
    await page.evaluate(() => window.location.reload());
    await expect(patient(page)).toHaveValue(PATIENT);
    await expect(page.getByRole("article")).toContainText(PATIENT);
    await page.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    });
    await expect(patient(page)).toHaveValue("");
    await expect(page.getByRole("main")).not.toContainText(PATIENT);
    await expect(result(page)).toHaveAttribute("data-result", "met");
  });

  test("drops a code that was being typed, too", async ({ page }) => {
    await typeCode(page);
    await page.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    });
    await expectNoCode(page);
  });
});

test.describe("coming back to a tab", () => {
  test.beforeEach(({ page }) => page.clock.install());

  /** Leaves an assessment, and comes back to its address so much later. */
  async function comeBackAfter(page: Page, ms: number): Promise<void> {
    await assess(page, "implantation", A_MET.answers);
    await expect(kept(page)).toBeVisible();
    await page.goto("about:blank");
    await page.clock.setSystemTime(Date.now() + ms);
    await page.goto("/#/implantation");
    await expect(kept(page)).toBeVisible();
  }

  test("hours later finds nothing, and why", async ({ page }) => {
    await comeBackAfter(page, 8 * 60 * MINUTE);
    await expect(notice(page).getByRole("status").first()).toHaveText(
      "Emptied after 15 minutes without use.",
    );
    await expect(page).toHaveURL(/#\/$/);
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
    await expect(page.getByRole("link", { name: "Continue", exact: true })).toHaveCount(0);
    expect(await held(page)).toEqual(NOTHING);
  });

  test("after ten minutes finds the answers", async ({ page }) => {
    await comeBackAfter(page, 10 * MINUTE);
    await expect(result(page)).toHaveAttribute("data-result", "met");
    await expect(warning(page)).toHaveCount(0);
  });

  test("within the last minute finds the answers, and the warning", async ({ page }) => {
    await comeBackAfter(page, 15.5 * MINUTE);
    await expect(warning(page)).toBeVisible();
    await page.getByRole("button", { name: "Keep working" }).click();
    await page.reload();
    await expect(result(page)).toHaveAttribute("data-result", "met");
    await expect(kept(page)).toBeVisible();
    await expect(warning(page)).toHaveCount(0);
  });

  test("that an earlier version kept finds the answers, once", async ({ page }) => {
    await assess(page, "implantation", A_MET.answers);
    await page.evaluate(() => sessionStorage.removeItem("note-170.last-use"));
    await page.reload();
    await expect(result(page)).toHaveAttribute("data-result", "met");
    await page.goto("about:blank");
    await page.clock.setSystemTime(Date.now() + 60 * MINUTE);
    await page.goto("/#/implantation");
    await expect(notice(page)).toContainText("Emptied after 15 minutes without use.");
  });
});

test.describe("a page that is not used", () => {
  test.beforeEach(({ page }) => page.clock.install());

  test("warns after 15 minutes, counts down, and is then emptied", async ({ page }) => {
    await enterAll(page);
    await page.clock.runFor(15 * MINUTE - 5000);
    await expect(warning(page)).toHaveCount(0);
    await page.clock.runFor(6000);
    await expect(warning(page)).toBeVisible();
    await expect(warning(page)).toHaveAccessibleDescription(/In 60 seconds/);
    await expect(warning(page).getByRole("timer")).toHaveText(/5\d seconds left/);
    await expect(warning(page).getByRole("status").first()).toHaveText("");
    await page.clock.runFor(35_000);
    await expect(warning(page).getByRole("timer")).toHaveText(/2\d seconds left/);
    await expect(warning(page).getByRole("status").first()).toHaveText("30 seconds left");
    await page.clock.runFor(25_000);
    await expectStartPage(page);
    await expect(warning(page)).toHaveCount(0);
    await expect(notice(page).getByRole("status").first()).toHaveText(
      "Emptied after 15 minutes without use.",
    );
    expect(await held(page)).toEqual(NOTHING);
    await page.goto("/#/implantation/summary");
    await expect(patient(page)).toHaveValue("");
    await expect(page.getByRole("main")).not.toContainText(PATIENT);
  });

  test("leaves a draft that was chosen to be kept, says so, and nothing else", async ({ page }) => {
    await enterAll(page);
    await keepDraft(page);
    await page.clock.runFor(16 * MINUTE);
    await expectStartPage(page);
    await expect(notice(page).getByRole("status").first()).toHaveText(
      "Emptied after 15 minutes without use. The draft you chose to keep is still in this browser.",
    );
    expect(await held(page)).toEqual({
      ...NOTHING,
      databases: ["note-170"],
      drafts: [expect.stringContaining(PATIENT)],
    });
    await expect(page.getByRole("main")).not.toContainText(PATIENT);
    await page.getByRole("button", { name: "Continue the kept draft" }).click();
    await page.getByRole("link", { name: "Open summary" }).first().click();
    await expect(patient(page)).toHaveValue(PATIENT);
  });

  test("is kept for another 15 minutes by any key, Escape, a click anywhere, or its button, not by a nudge of the mouse", async ({
    page,
  }) => {
    await enterAll(page);
    for (const extend of [
      () => page.keyboard.press("a"),
      () => page.keyboard.press("Escape"),
      () => page.mouse.click(5, 5),
      () => page.getByRole("button", { name: "Keep working" }).click(),
    ]) {
      await page.clock.runFor(15 * MINUTE - 10_000);
      await expect(warning(page)).toHaveCount(0);
      await page.clock.runFor(11_000);
      await expect(warning(page)).toBeVisible();
      await extend();
      await expect(warning(page)).toHaveCount(0);
      await expect(patient(page)).toBeFocused();
      await expect(patient(page)).toHaveValue(PATIENT);
    }
    await page.clock.runFor(15 * MINUTE + 1000);
    await expect(warning(page)).toBeVisible();
    await page.mouse.move(50, 50);
    await page.mouse.move(90, 90);
    await page.clock.runFor(MINUTE);
    await expectStartPage(page);
  });

  test("offers to save to a file, by keyboard too", async ({ page }) => {
    await enterAll(page);
    await page.clock.runFor(15 * MINUTE + 1000);
    await expect(warning(page)).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(warning(page).getByRole("button", { name: "Save to a file" })).toBeFocused();
    const download = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    expect((await download).suggestedFilename()).toMatch(/^note-170-implantation-[\d-]+\.json$/);
    await expect(warning(page)).toHaveCount(0);
    await expect(patient(page)).toHaveValue(PATIENT);
    expect(await leave(page)).toBe(false);
  });

  test("is emptied at once when its computer slept through the warning", async ({ page }) => {
    await enterAll(page);
    await page.clock.setSystemTime(Date.now() + 8 * 60 * MINUTE);
    await page.mouse.move(60, 60);
    await expectStartPage(page);
    await expect(notice(page)).toContainText("Emptied after 15 minutes without use.");
    expect(await held(page)).toEqual(NOTHING);
  });

  test("is emptied of a code that is being typed, though nothing else is entered", async ({
    page,
  }) => {
    await typeCode(page);
    await page.clock.runFor(15 * MINUTE + 1000);
    await expect(warning(page)).toBeVisible();
    await page.clock.runFor(MINUTE);
    await expect(notice(page)).toContainText("Emptied after 15 minutes without use.");
    await expectNoCode(page);
  });

  test("is left alone where nothing is entered", async ({ page }) => {
    await page.goto("/#/note");
    await expect(kept(page)).toBeVisible();
    await page.clock.runFor(40 * MINUTE);
    await expect(warning(page)).toHaveCount(0);
    await expect(page).toHaveURL(/#\/note$/);
    await expect(notice(page)).toBeHidden();
  });
});
