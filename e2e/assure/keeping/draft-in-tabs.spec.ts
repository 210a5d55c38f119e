import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures";
import { held, NOTHING } from "../../looking/storage";
import { answer, assess, choice } from "../../steps/assessment";
import {
  clearEverything,
  enterAll,
  eraseOffered,
  holdUp,
  keepDraft,
  kept,
  leave,
  MINUTE,
  notice,
  openKeeping,
  PATIENT,
  patient,
  setInSight,
  withoutBroadcast,
  workState,
} from "../../steps/drafts";
import { chooseFile, savedFile } from "../../steps/saved-work";

const MAINTENANCE = "Maintenance: refill or reprogramming";

/** Keeps a draft of a maintenance, in a tab of its own. */
async function keepMaintenance(other: Page): Promise<void> {
  await assess(other, "maintenance", [["m-complications", "no"]]);
  await expect(workState(other)).toBeVisible();
  await (await openKeeping(other))
    .getByRole("button", { name: "Keep the draft in this browser" })
    .click();
  const dialog = other.getByRole("dialog", { name: "Keep the draft in this browser?" });
  await dialog.getByRole("button", { name: /^(Keep it in this browser|Replace the kept)/ }).click();
  await expect(kept(other)).toContainText("Last written");
}

/** Has the browser's database never answer. */
async function silence(page: Page): Promise<void> {
  await page.evaluate(() => {
    const silent = () => new EventTarget();
    for (const name of ["open", "deleteDatabase"])
      Object.defineProperty(IDBFactory.prototype, name, { value: silent });
  });
}

/** As where the browser puts the tab to sleep: what other tabs tell it then, it hears only once it wakes. */
async function canFallAsleep(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const listen = BroadcastChannel.prototype.addEventListener;
    let awake = Promise.resolve();
    const fallAsleep = () => {
      awake = new Promise((resolve) => Object.assign(window, { wake: resolve }));
    };
    Object.assign(window, { fallAsleep });
    BroadcastChannel.prototype.addEventListener = function (
      type: string,
      hear: (event: Event) => void,
    ) {
      listen.call(this, type, (event) => awake.then(() => hear(event)));
    };
  });
}

test.describe("a kept draft, where another tab", () => {
  test("keeps its own, is replaced only by its name, and this tab says so at once", async ({
    page,
    context,
  }) => {
    await enterAll(page);
    await keepDraft(page);
    const other = await context.newPage();
    await assess(other, "maintenance", [["m-complications", "no"]]);
    await (await openKeeping(other))
      .getByRole("button", { name: "Keep the draft in this browser" })
      .click();
    const dialog = other.getByRole("dialog", { name: "Keep the draft in this browser?" });
    await expect(dialog).toContainText(/which is then lost: New implantation, .*last written/);
    await dialog.getByRole("button", { name: "Replace the kept draft" }).click();
    await expect(kept(other)).toContainText("Last written");

    await expect(notice(page)).toContainText("The kept draft was changed in another tab");
    await expect(notice(page)).toContainText(`A draft is kept in this browser: ${MAINTENANCE}`);
    await expect(kept(page)).toContainText("Typed details are lost if this tab closes or reloads");
    await expect(workState(page)).not.toContainText("Draft kept");
    expect(await leave(page)).toBe(true);
  });

  test("cannot tell this one, is looked at on the return to it", async ({ page, context }) => {
    await withoutBroadcast(page);
    await enterAll(page);
    await keepDraft(page);
    const other = await context.newPage();
    await keepMaintenance(other);
    await expect(kept(page)).toContainText("Draft kept in this browser");
    await setInSight(page, true);
    await expect(notice(page)).toContainText("The kept draft was changed in another tab");
    expect(await leave(page)).toBe(true);
  });

  test("changed this one and cannot tell it, is not written over", async ({ page, context }) => {
    await withoutBroadcast(page);
    await enterAll(page);
    await keepDraft(page);
    const other = await context.newPage();
    await keepMaintenance(other);
    await patient(page).fill("Quill, Z.");
    await expect(notice(page)).toContainText("The kept draft was changed in another tab");
    await expect(notice(page)).toContainText(`A draft is kept in this browser: ${MAINTENANCE}`);
    const { drafts } = await held(page);
    expect(drafts).toEqual([expect.stringContaining('"maintenance"')]);
    expect(await leave(page)).toBe(true);
  });

  test("changed it since it was offered, is not continued unseen, nor replaced or erased", async ({
    page,
    context,
  }) => {
    const former = await context.newPage();
    await enterAll(former);
    await keepDraft(former);
    await former.close();
    await withoutBroadcast(page);
    await page.goto("/");
    await expect(notice(page)).toContainText("A draft is kept in this browser: New implantation");
    const other = await context.newPage();
    await keepMaintenance(other);
    await page.getByRole("button", { name: "Continue the kept draft" }).click();
    await expect(notice(page)).toContainText("The kept draft was changed in another tab.");
    await expect(notice(page)).toContainText(MAINTENANCE);
    await expect(choice(page, "m-complications", "no")).toHaveCount(0);
    await answer(other, ["m-benefit", "no"]);
    await expect.poll(async () => (await held(other)).drafts.join()).toContain("m-benefit");
    await eraseOffered(page, /Maintenance/);
    await expect(notice(page)).toContainText("Nothing was replaced or erased here");
    expect((await held(page)).drafts).toHaveLength(1);
    await page.getByRole("button", { name: "Continue the kept draft" }).click();
    await expect(choice(page, "m-benefit", "no")).toBeChecked();
  });

  test("clears everything, is no longer offered, and this tab says so", async ({
    page,
    context,
  }) => {
    await enterAll(page);
    await keepDraft(page);
    const other = await context.newPage();
    await other.goto("/");
    await expect(notice(other)).toContainText("A draft is kept");
    await clearEverything(page);
    await expect(notice(other)).toContainText("was erased in another tab");
    await expect(other.getByRole("button", { name: "Continue the kept draft" })).toHaveCount(0);
    expect((await held(other)).drafts).toEqual([]);
    await expect(notice(page)).not.toContainText("another tab");
  });
});

test("opening a file leaves the kept draft of another request as it is, and offers it", async ({
  page,
}) => {
  const saved = await savedFile(page);
  await clearEverything(page);
  await keepMaintenance(page);
  await page.getByRole("link", { name: /^Note 170/ }).click();
  await chooseFile(page, saved);
  const replace = page.getByRole("dialog", { name: "Replace what is on screen?" });
  await replace.getByRole("button", { name: "Replace it" }).click();
  await expect(choice(page, "a3-response", "favorable")).toBeChecked();
  await expect(notice(page)).toContainText(`A draft is kept in this browser: ${MAINTENANCE}`);
  await answer(page, ["a3-response", "unfavorable"]);
  await expect(kept(page)).toContainText("Typed details are lost if this tab closes or reloads");
  const { drafts } = await held(page);
  expect(drafts.join()).toContain('"maintenance"');
  await page.getByRole("button", { name: "Continue the kept draft" }).click();
  await page.getByRole("button", { name: "Replace it" }).click();
  await expect(choice(page, "m-complications", "no")).toBeChecked();
});

test("clearing right after a draft was chosen to be kept ends with none", async ({ page }) => {
  await enterAll(page);
  await (await openKeeping(page))
    .getByRole("button", { name: "Keep the draft in this browser" })
    .click();
  await page
    .getByRole("button", { name: "Keep it in this browser" })
    .evaluate(async (keep: HTMLElement) => {
      const pressClear = async (within: string) => {
        const button = () =>
          [...document.querySelectorAll<HTMLElement>(within)].find(
            ({ textContent }) => textContent === "Clear everything",
          );
        // The dialog is there as soon as what was pressed has been dealt with.
        for (let turn = 0; turn < 20 && !button(); turn += 1) await null;
        button()?.click();
      };
      keep.click();
      await pressClear("header button");
      await pressClear("dialog[open] button");
    });
  await expect(notice(page).getByRole("paragraph").first()).toHaveText(/^Everything was erased/);
  await expect(kept(page)).toContainText("Typed details are lost if this tab closes or reloads");
  await expect(page.getByRole("main")).not.toContainText(PATIENT);
  expect(await held(page)).toEqual(NOTHING);
});

test.describe("a browser whose database does not answer", () => {
  test.beforeEach(({ page }) => page.clock.install());

  test("is told of within seconds where a draft is to be kept, and nothing is called kept", async ({
    page,
  }) => {
    await enterAll(page);
    await silence(page);
    await (await openKeeping(page))
      .getByRole("button", { name: "Keep the draft in this browser" })
      .click();
    await page.getByRole("button", { name: "Keep it in this browser" }).click();
    await expect(kept(page)).toContainText("Typed details are lost if this tab closes or reloads");
    await page.clock.runFor(6000);
    await expect(notice(page)).toContainText("This browser does not answer");
    await expect(kept(page)).toContainText("Typed details are lost if this tab closes or reloads");
    expect(await leave(page)).toBe(true);
  });

  test("is told of within seconds where all is to be erased", async ({ page }) => {
    await enterAll(page);
    await keepDraft(page);
    await page.clock.runFor(MINUTE);
    await silence(page);
    await clearEverything(page);
    await page.clock.runFor(6000);
    await expect(notice(page)).toContainText("The kept draft is not erased yet");
    await expect(page.getByRole("main")).not.toContainText(PATIENT);
  });
});

test("a draft that is held up is erased once what held it up has let go, and that is said", async ({
  page,
  context,
}) => {
  await page.clock.install();
  await enterAll(page);
  await keepDraft(page);
  const other = await context.newPage();
  await holdUp(other);
  await clearEverything(page);
  await page.clock.runFor(6000);
  await expect(notice(page)).toContainText("The kept draft is not erased yet");
  await other.close();
  await expect(notice(page).getByRole("paragraph").first()).toHaveText(/^Everything was erased/);
  await expect.poll(() => page.evaluate(() => indexedDB.databases())).toEqual([]);
});

test("“Clear everything” names what other tabs hold unsaved, and clears this tab or all", async ({
  page,
  context,
}) => {
  await enterAll(page);
  const other = await context.newPage();
  await assess(other, "maintenance", [["m-complications", "no"]]);
  await expect(workState(other)).toBeVisible();
  const empty = await context.newPage();
  await empty.goto("/");
  await expect(workState(empty)).toBeVisible();
  await other.getByRole("button", { name: "Clear everything" }).click();
  const dialog = other.getByRole("dialog", { name: "Clear everything?" });
  await expect(dialog).toContainText(/“Clear everything” erases .* in this tab, a draft/);
  await expect(dialog).toContainText("Files you saved stay, and so does what is in other tabs.");
  const tabs = other.getByRole("region", { name: "Other tabs" });
  await expect(tabs).toContainText("Not saved in another tab:");
  await expect(dialog).not.toContainText("may not reach every other tab");
  await expect(tabs.getByRole("listitem")).toHaveText([
    /^New implantation, member “Zebulon Quill”$/,
  ]);
  await dialog.getByRole("button", { name: "Clear everything", exact: true }).click();
  await expect(notice(other)).toContainText("Everything was erased");
  await expect(page.getByRole("article")).toContainText(PATIENT);

  await assess(other, "maintenance", [["m-complications", "no"]]);
  await other.getByRole("button", { name: "Clear everything" }).click();
  await expect(tabs).toContainText(
    /“Clear all tabs” erases the same in this tab and in every other tab that it reaches/,
  );
  await other.getByRole("button", { name: "Clear all tabs" }).click();
  await expect(notice(other)).toContainText("Everything was erased");
  await expect(notice(page)).toContainText(
    "Everything in this tab was erased, because another tab cleared all tabs.",
  );
  await expect(page.getByRole("main")).not.toContainText(PATIENT);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await expect.poll(() => page.evaluate(() => indexedDB.databases())).toEqual([]);
});

test("“Clear all tabs” says how many answered, and that one that did not may still hold its work, until it answers", async ({
  page,
  context,
}) => {
  await enterAll(page);
  const asleep = await context.newPage();
  await canFallAsleep(asleep);
  await enterAll(asleep);
  const other = await context.newPage();
  await other.clock.install();
  await assess(other, "maintenance", [["m-complications", "no"]]);
  await other.getByRole("button", { name: "Clear everything" }).click();
  const tabs = other.getByRole("region", { name: "Other tabs" });
  await expect(tabs.getByRole("listitem")).toHaveCount(2);
  await asleep.evaluate(() => Reflect.get(window, "fallAsleep")());
  await other.getByRole("button", { name: "Clear all tabs" }).click();
  await expect(notice(page)).toContainText("Everything in this tab was erased");
  await expect(notice(other)).toContainText("Everything was erased");
  await expect(notice(other)).not.toContainText("answered");
  await other.clock.runFor(2000);
  await expect(notice(other)).toContainText("1 other tab answered and erased everything.");
  await expect(notice(other)).toContainText(
    "1 with unsaved work did not answer, and may still hold it.",
  );
  await expect(notice(other)).toContainText("Look for open tabs, and clear or close each");
  await expect(notice(other)).not.toContainText(PATIENT);
  await asleep.evaluate(() => Reflect.get(window, "wake")());
  await expect(notice(other)).toContainText("2 other tabs answered and erased everything.");
  await expect(notice(other)).not.toContainText("did not answer");
  await answer(other, ["service", "trial"]);
  await answer(other, ["trial-purpose", "other"]);
  await expect(notice(other)).toBeHidden();
});
