import type { Page } from "@playwright/test";
import { A_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { held, NOTHING } from "../../looking/storage";
import { assess, result } from "../../steps/assessment";
import {
  enterAll,
  keepDraft,
  leave,
  MINUTE,
  notice,
  PATIENT,
  patient,
  setInSight,
  stopClock,
  warning,
  workState,
} from "../../steps/drafts";
import { expectNoCode, expectStartPage, typeCode } from "../../steps/emptied";
import { confirmArrival } from "../../steps/saved-work";

test.describe("leaving the page", () => {
  test("asks where typed details would be lost, and only then", async ({ page }) => {
    await assess(page, "implantation", A_MET.answers);
    await expect(workState(page)).toBeVisible();
    expect(await leave(page)).toBe(false);
    await enterAll(page);
    expect(await leave(page)).toBe(true);
    await enterAll(page);
    await patient(page).fill(" ");
    await expect(page.getByRole("article")).not.toContainText(PATIENT);
    expect(await leave(page)).toBe(false);
  });

  test("keeps everything where a person stays; drops what lived in memory, also from a page kept for Back", {
    tag: "@long",
  }, async ({ page }) => {
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
    await page.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    });
    await expect(notice(page)).toContainText("Typed details were not kept: request details.");
  });

  test("says on a reload which typed details were not kept, until something is typed, and only where there were some", {
    tag: "@long",
  }, async ({ page }) => {
    await enterAll(page);
    page.on("dialog", (dialog) => dialog.accept());
    await page.reload();
    await expect(notice(page)).toContainText("Typed details were not kept: request details.");
    await expect(notice(page)).not.toContainText(PATIENT);
    await patient(page).fill(PATIENT);
    await expect(notice(page)).toBeHidden();
    await patient(page).fill("");
    await page.reload();
    await expect(workState(page)).toBeVisible();
    await expect(notice(page)).toBeHidden();
  });

  test("says nothing on a reload of typed details that the kept draft has", {
    tag: "@long",
  }, async ({ page }) => {
    await enterAll(page);
    await keepDraft(page);
    await page.reload();
    await expect(notice(page)).toContainText("A draft is kept in this browser");
    await expect(notice(page)).not.toContainText("not kept");
  });

  test("drops a code that was being typed, too", { tag: "@long" }, async ({ page }) => {
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
    await expect(workState(page)).toBeVisible();
    await page.goto("about:blank");
    await page.clock.setSystemTime(Date.now() + ms);
    await page.goto("/#/implantation");
    await expect(workState(page)).toBeVisible();
  }

  test("hours later finds nothing, and why", { tag: "@long" }, async ({ page }) => {
    await comeBackAfter(page, 8 * 60 * MINUTE);
    await expect(notice(page).getByRole("paragraph").first()).toHaveText(
      "Cleared after 15 minutes of inactivity. To continue a saved request, open its file.",
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

  test("within the last two minutes finds the answers, and the warning", { tag: "@long" }, async ({
    page,
  }) => {
    await comeBackAfter(page, 16.5 * MINUTE);
    await expect(warning(page)).toBeVisible();
    await page.getByRole("button", { name: "Keep working" }).click();
    await page.reload();
    await expect(result(page)).toHaveAttribute("data-result", "met");
    await expect(workState(page)).toBeVisible();
    await expect(warning(page)).toHaveCount(0);
  });

  test("that an earlier version kept finds the answers, once", { tag: "@long" }, async ({
    page,
  }) => {
    await assess(page, "implantation", A_MET.answers);
    await page.evaluate(() => sessionStorage.removeItem("note-170.last-use"));
    await page.reload();
    await expect(result(page)).toHaveAttribute("data-result", "met");
    await page.goto("about:blank");
    await page.clock.setSystemTime(Date.now() + 60 * MINUTE);
    await page.goto("/#/implantation");
    await expect(notice(page)).toContainText("Cleared after 15 minutes of inactivity.");
  });
});

test.describe("a page that is not used", () => {
  test.beforeEach(({ page }) => page.clock.install());

  /** Presses a button as a voice or a switch does: without key or pointer. */
  async function press(page: Page, name: string): Promise<void> {
    await page.getByRole("button", { name }).evaluate((button: HTMLElement) => button.click());
  }

  /** Moves focus as the app does, which scrolls the page. */
  async function moveFocus(page: Page, to: string): Promise<void> {
    await page.locator(to).evaluate((element: HTMLElement) => element.focus());
  }

  test("warns after 15 minutes, counts down, and is then cleared", async ({ page }) => {
    await enterAll(page);
    await stopClock(page);
    await page.clock.runFor(15 * MINUTE - 5000);
    await expect(warning(page)).toHaveCount(0);
    await page.clock.runFor(6000);
    await expect(warning(page)).toBeVisible();
    await expect(warning(page)).toHaveAccessibleDescription(
      /Press “Keep working,” or everything entered is cleared .* (2 minutes|1 minute 5\d seconds) left$/,
    );
    await expect(warning(page).getByRole("timer")).toHaveText(/^1 minute 5\d seconds left$/);
    await expect(warning(page).getByRole("status")).toHaveText("");
    await page.clock.runFor(60_000);
    await expect(warning(page).getByRole("status")).toHaveText(
      "1 minute left. Press “Keep working.”",
    );
    await page.clock.runFor(30_000);
    await expect(warning(page).getByRole("timer")).toHaveText(/^2\d seconds left$/);
    await expect(warning(page).getByRole("status")).toHaveText(
      "30 seconds left. Press “Keep working.”",
    );
    await page.clock.runFor(30_000);
    await expectStartPage(page);
    await expect(warning(page)).toHaveCount(0);
    await expect(notice(page).getByRole("paragraph").first()).toHaveText(
      "Cleared after 15 minutes of inactivity. To continue a saved request, open its file.",
    );
    expect(await held(page)).toEqual(NOTHING);
    await page.goto("/#/implantation/summary");
    await expect(patient(page)).toHaveValue("");
    await expect(page.getByRole("main")).not.toContainText(PATIENT);
  });

  test("leaves a draft that was chosen to be kept, says so, and nothing else", {
    tag: "@long",
  }, async ({ page }) => {
    await enterAll(page);
    await keepDraft(page);
    await page.clock.runFor(17 * MINUTE);
    await expectStartPage(page);
    await expect(notice(page).getByRole("paragraph").first()).toHaveText(
      "Cleared after 15 minutes of inactivity. The draft you chose to keep is still in this browser.",
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

  test("is kept for another 15 minutes by the buttons of the warning, and by nothing else", {
    tag: "@long",
  }, async ({ page }) => {
    await enterAll(page);
    await stopClock(page);
    const button = page.getByRole("button", { name: "Keep working" });
    for (const extend of [
      () => button.click(),
      async () => {
        await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
      },
      () => press(page, "Keep working"),
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
    for (const key of ["a", "Tab", "Escape", "Escape"]) await page.keyboard.press(key);
    await page.mouse.click(5, 5);
    await warning(page).getByRole("timer").click();
    await page.mouse.move(90, 90);
    await setInSight(page, false);
    await setInSight(page, true);
    await expect(warning(page)).toBeVisible();
    await page.clock.runFor(2 * MINUTE);
    await expectStartPage(page);
  });

  test("is in use by dictation, by what activates without a pointer, and by a return in time", {
    tag: "@long",
  }, async ({ page }) => {
    await enterAll(page);
    for (const use of [
      () => page.keyboard.insertText(" Jr.").then(() => moveFocus(page, "h1")),
      () => page.locator("h1").dispatchEvent("input"),
      () => press(page, "Copy as text"),
      () => setInSight(page, true),
      () => page.evaluate(() => window.dispatchEvent(new Event("focus"))),
    ]) {
      await page.clock.runFor(14 * MINUTE);
      await use();
    }
    await page.clock.runFor(14 * MINUTE);
    await expect(warning(page)).toHaveCount(0);
    await moveFocus(page, "main");
    await page.clock.runFor(2 * MINUTE);
    await expect(warning(page)).toBeVisible();
  });

  test("says in the title of its tab, out of sight, when it is cleared, and then no more", {
    tag: "@long",
  }, async ({ page }) => {
    await enterAll(page);
    const title = await page.title();
    await stopClock(page);
    await setInSight(page, false);
    await page.clock.runFor(15 * MINUTE - 5000);
    expect(await page.title()).toBe(title);
    await page.clock.runFor(6000);
    await expect(page).toHaveTitle(/^Will be cleared at \d+:\d\d [AP]M · Note 170$/);
    await setInSight(page, true);
    await expect(page).toHaveTitle(title);
    await setInSight(page, false);
    await expect(page).toHaveTitle(/^Will be cleared/);
    await press(page, "Keep working");
    await expect(page).toHaveTitle(title);
    await page.clock.runFor(15 * MINUTE + 1000);
    await expect(page).toHaveTitle(/^Will be cleared/);
    await page.clock.runFor(2 * MINUTE);
    await expectStartPage(page);
    await expect(page).toHaveTitle("Note 170");
  });

  test("names the request in the warning, and offers to save it to a file, by keyboard too", {
    tag: "@long",
  }, async ({ page }) => {
    await enterAll(page);
    await page.clock.runFor(15 * MINUTE + 1000);
    await expect(warning(page)).toBeVisible();
    await expect(warning(page)).toHaveAccessibleDescription(
      /^On screen: New implantation, member “Zebulon Quill”\. This page was not used/,
    );
    for (const name of ["Keep working", "Save to a file"]) {
      await page.keyboard.press("Tab");
      await expect(warning(page).getByRole("button", { name })).toBeFocused();
    }
    const download = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    expect((await download).suggestedFilename()).toMatch(/^note-170-implantation-[\d-]+\.json$/);
    await expect(warning(page)).toHaveCount(0);
    await expect(patient(page)).toHaveValue(PATIENT);
    await confirmArrival(page);
    expect(await leave(page)).toBe(false);
  });

  test("is cleared at once when its computer slept through the warning", { tag: "@long" }, async ({
    page,
  }) => {
    await enterAll(page);
    await page.clock.setSystemTime(Date.now() + 8 * 60 * MINUTE);
    await page.mouse.move(60, 60);
    await expectStartPage(page);
    await expect(notice(page)).toContainText("Cleared after 15 minutes of inactivity.");
    expect(await held(page)).toEqual(NOTHING);
  });

  test("is cleared of a code that is being typed, though nothing else is entered", {
    tag: "@long",
  }, async ({ page }) => {
    await typeCode(page);
    await page.clock.runFor(15 * MINUTE + 1000);
    await expect(warning(page)).toBeVisible();
    await page.clock.runFor(2 * MINUTE);
    await expect(notice(page)).toContainText("Cleared after 15 minutes of inactivity.");
    await expectNoCode(page);
  });

  test("is left alone where nothing is entered", { tag: "@long" }, async ({ page }) => {
    await page.goto("/#/note");
    await expect(workState(page)).toBeVisible();
    // The clock jumps only once the browser has answered whether it holds a draft.
    expect(await held(page)).toEqual(NOTHING);
    await page.clock.runFor(40 * MINUTE);
    await expect(warning(page)).toHaveCount(0);
    await expect(page).toHaveURL(/#\/note$/);
    await expect(notice(page)).toBeHidden();
  });
});
