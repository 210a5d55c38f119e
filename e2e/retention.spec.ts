import type { Page } from "@playwright/test";
import { answer, assess, choice, question, result } from "./assessment";
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
  writeOver,
} from "./drafts";
import { expect, test } from "./fixtures";

/** The text of a draft that is cut short. */
const DAMAGED = '{"kind":"note-170-assessment",';

/** Everything that the browser holds for this site, and the text of the kept draft. */
async function held(page: Page) {
  return page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? "");
    const drafts = await Promise.all(
      names.map(async (name) => {
        const opening = indexedDB.open(name);
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        const reading = database.transaction("draft").objectStore("draft").getAll();
        const all = await new Promise<unknown[]>((resolve, reject) => {
          reading.onsuccess = () => resolve(reading.result);
          reading.onerror = () => reject(reading.error);
        });
        database.close();
        return all.map(String);
      }),
    );
    return {
      session: Object.keys(sessionStorage).sort(),
      local: Object.keys(localStorage),
      caches: await caches.keys(),
      cookies: document.cookie,
      databases: names,
      drafts: drafts.flat(),
    };
  });
}

const NOTHING = { session: [], local: [], caches: [], cookies: "", databases: [], drafts: [] };

const KEPT = ["note-170.last-use", "note-170.session"];

/** Types a code on the start page, and a mistake in it is said. */
async function typeCode(page: Page): Promise<void> {
  await page.goto("/");
  await expect(kept(page)).toBeVisible();
  await page.getByText("Type a code from a printed summary").click();
  await codeField(page).fill("ABCD-EFGH");
  await page.getByRole("button", { name: "Restore answers" }).click();
  await expect(codeField(page)).toHaveAttribute("aria-invalid", "true");
}

function codeField(page: Page) {
  return page.getByRole("textbox", { name: "Re-entry code" });
}

/** Nothing of a typed code is on screen, nor anything said of it. */
async function expectNoCode(page: Page): Promise<void> {
  await expect(codeField(page)).toHaveValue("");
  await expect(codeField(page)).not.toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("alert", { includeHidden: true })).toHaveText(["", ""]);
}

/** Waits until the draft in the browser holds this text. */
async function expectDrafted(page: Page, text: string): Promise<void> {
  await expect.poll(async () => (await held(page)).drafts.join()).toContain(text);
}

async function expectStartPage(page: Page): Promise<void> {
  await expect(page).toHaveURL(/#\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  for (const radio of await question(page, "service").getByRole("radio").all())
    await expect(radio).not.toBeChecked();
  await expect(page.getByRole("link", { name: "Continue", exact: true })).toHaveCount(0);
}

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

  test("keeps everything where a person stays after all", async ({ page }) => {
    await enterAll(page);
    page.once("dialog", (dialog) => dialog.dismiss());
    await page.evaluate(() => window.location.reload());
    await expect(patient(page)).toHaveValue(PATIENT);
    await expect(page.getByRole("article")).toContainText(PATIENT);
  });

  test("drops what lived in memory, also from a page kept for Back and Forward", async ({
    page,
  }) => {
    await enterAll(page);
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

test.describe("a draft kept by choice", () => {
  test("is nowhere before it is chosen, and what it means is said first", async ({ page }) => {
    await enterAll(page);
    expect(await held(page)).toEqual({ ...NOTHING, session: KEPT });
    await kept(page).getByRole("button", { name: "Keep the draft in this browser" }).click();
    const dialog = page.getByRole("dialog", { name: "Keep the draft in this browser?" });
    await expect(dialog).toContainText("On a shared computer, do not.");
    await expect(dialog).toContainText("What: the answers, supporting details, codes");
    await expect(dialog).toContainText("Where: in this browser’s own database on this computer");
    await expect(dialog).toContainText("How long: until you erase it");
    await dialog.getByRole("button", { name: "Do not keep it" }).click();
    expect(await held(page)).toEqual({ ...NOTHING, session: KEPT });
  });

  test("is continued on the next visit with all that was typed", async ({ page }) => {
    await enterAll(page);
    await keepDraft(page);
    await expect(page.getByRole("banner")).toContainText("Draft kept in this browser");
    await page.getByRole("textbox", { name: "Member ID" }).fill("OHP7731");
    await expectDrafted(page, "OHP7731");
    expect(await leave(page)).toBe(false);

    await page.goto("/");
    await page.evaluate(() => sessionStorage.clear());
    await page.reload();
    await expect(notice(page)).toContainText(
      /kept in this browser: .*[Ii]mplantation.*written .*20/,
    );
    await expect(notice(page)).not.toContainText(PATIENT);
    await page.getByRole("button", { name: "Continue the kept draft" }).click();
    await expect(page).toHaveURL(/#\/implantation$/);
    await expect(result(page)).toHaveAttribute("data-result", "met");
    await expect(choice(page, "a3-response", "favorable")).toBeChecked();
    await expect(page.getByRole("banner")).toContainText("Draft kept in this browser");
    await expect(notice(page)).toBeHidden();
    await page.getByRole("link", { name: "Open summary" }).first().click();
    await expect(patient(page)).toHaveValue(PATIENT);
    await expect(page.getByRole("textbox", { name: "Member ID" })).toHaveValue("OHP7731");
    await patient(page).fill("Quill, Z.");
    await expectDrafted(page, "Quill, Z.");
  });

  test("is written as the page goes out of sight", async ({ page }) => {
    await page.clock.install();
    await enterAll(page);
    await kept(page).getByRole("button", { name: "Keep the draft in this browser" }).click();
    await page.getByRole("button", { name: "Keep it in this browser" }).click();
    await expect(kept(page)).toContainText("Last written");
    await page.clock.pauseAt(Date.now() + MINUTE);
    await patient(page).fill("Quill, Z.");
    await expect(page.getByRole("article")).toContainText("Quill, Z.");
    expect((await held(page)).drafts.join()).not.toContain("Quill, Z.");
    await page.evaluate(() => {
      Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await expectDrafted(page, "Quill, Z.");
  });

  test("asks before it takes the place of other work", async ({ page }) => {
    await enterAll(page);
    await keepDraft(page);
    await leave(page);
    await assess(page, "maintenance", [["m-complications", "no"]]);
    await page.getByRole("button", { name: "Continue the kept draft" }).click();
    const dialog = page.getByRole("dialog", { name: "Replace what is on screen?" });
    await dialog.getByRole("button", { name: "Keep what is here" }).click();
    await expect(choice(page, "m-complications", "no")).toBeChecked();
    await page.getByRole("button", { name: "Continue the kept draft" }).click();
    await dialog.getByRole("button", { name: "Replace it" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(result(page)).toHaveAttribute("data-result", "met");
  });

  test("is erased from the next visit’s offer, and from where it was chosen", async ({ page }) => {
    await enterAll(page);
    await keepDraft(page);
    await leave(page);
    await page.goto("/");
    await notice(page).getByRole("button", { name: "Erase it" }).click();
    await expect(notice(page)).toBeHidden();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    expect((await held(page)).drafts).toEqual([]);

    await keepDraft(page);
    await kept(page).getByRole("button", { name: "Stop keeping, and erase the draft" }).click();
    await expect(kept(page)).toBeFocused();
    await expect(kept(page)).toContainText("What you type lives in memory only");
    await expect.poll(async () => (await held(page)).drafts).toEqual([]);
    await answer(page, ["service", "trial"]);
    await answer(page, ["trial-purpose", "other"]);
    expect((await held(page)).drafts).toEqual([]);
  });

  test("that is damaged stays as it is, with a notice, and nothing breaks", async ({ page }) => {
    await enterAll(page);
    await keepDraft(page);
    await leave(page);
    await page.goto("/");
    await expect(notice(page)).toContainText("A draft is kept");
    await writeOver(page, DAMAGED);
    await page.reload();
    await expect(notice(page)).toContainText("could not be read: line 1, column 31");
    await answer(page, ["service", "maintenance"]);
    expect((await held(page)).drafts).toEqual([DAMAGED]);
    await notice(page).getByRole("button", { name: "Erase it" }).click();
    await expect(notice(page)).toBeHidden();
    expect((await held(page)).drafts).toEqual([]);
  });

  test("of another tab is not overwritten, and this tab says so", async ({ page, context }) => {
    await enterAll(page);
    await keepDraft(page);
    const other = await context.newPage();
    await other.goto("/");
    await other.getByRole("button", { name: "Continue the kept draft" }).click();
    await expect(result(other)).toHaveAttribute("data-result", "met");
    await other.getByRole("link", { name: "Open summary" }).first().click();
    await patient(other).fill("From the other tab");
    await expectDrafted(other, "From the other tab");

    await patient(page).fill("From this tab");
    await expect(notice(page)).toContainText("changed or erased in another tab");
    await expect(page.getByRole("banner")).not.toContainText("Draft kept");
    const { drafts } = await held(page);
    expect(drafts).toHaveLength(1);
    expect(drafts.join()).toContain("From the other tab");
    expect(await leave(page)).toBe(true);
  });
});

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

  for (const [how, extend] of [
    ["any key", (page: Page) => page.keyboard.press("a")],
    ["Escape", (page: Page) => page.keyboard.press("Escape")],
    ["a click anywhere", (page: Page) => page.mouse.click(5, 5)],
    ["its button", (page: Page) => page.getByRole("button", { name: "Keep working" }).click()],
  ] as const)
    test(`is kept for another 15 minutes by ${how}`, async ({ page }) => {
      await enterAll(page);
      await page.clock.runFor(15 * MINUTE + 1000);
      await expect(warning(page)).toBeVisible();
      await extend(page);
      await expect(warning(page)).toHaveCount(0);
      await expect(patient(page)).toBeFocused();
      await expect(patient(page)).toHaveValue(PATIENT);
      await page.clock.runFor(14 * MINUTE);
      await expect(warning(page)).toHaveCount(0);
      await page.clock.runFor(2 * MINUTE - 10_000);
      await expect(warning(page)).toBeVisible();
    });

  test("is not kept by a mouse that is nudged once it warns", async ({ page }) => {
    await enterAll(page);
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
