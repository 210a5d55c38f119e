import type { Page } from "@playwright/test";
import { A_MET, MAINTENANCE_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { answer, assess, choice, openSummary } from "../../steps/assessment";
import { addRow, detailsOn } from "../../steps/documenting";
import { openKeeping, workState } from "../../steps/drafts";
import { chooseFile, confirmArrival, download, typeCode } from "../../steps/saved-work";

declare global {
  interface Window {
    /** What live regions said since they were last listened to. */
    heard: string[];
  }
}

/** Writes down what each live region says, whenever its words change. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const LIVE = "[role=status], [role=alert], [aria-live=polite], [aria-live=assertive], output";
    const last = new WeakMap<Element, string>();
    window.heard = [];
    const changed = (node: Node): Element[] => {
      const element = node instanceof Element ? node : node.parentElement;
      const around = element?.closest(LIVE);
      return around ? [around] : [...(element?.querySelectorAll(LIVE) ?? [])];
    };
    new MutationObserver((records) => {
      const regions = records.flatMap(({ target, addedNodes }) => [
        ...(target instanceof Element && !target.matches(LIVE) && !target.closest(LIVE)
          ? []
          : changed(target)),
        ...[...addedNodes].flatMap(changed),
      ]);
      for (const region of new Set(regions)) {
        const words = region.textContent?.replaceAll(/\s+/g, " ").trim() ?? "";
        if (last.get(region) === words) continue;
        last.set(region, words);
        if (words) window.heard.push(words);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/**
 * Forgets what was heard while the page was made ready, once the last of it was: its words may be gone from the page
 * by then.
 */
async function quiet(page: Page, last = /^/): Promise<void> {
  await expect.poll(() => page.evaluate(() => window.heard.at(-1) ?? "")).toMatch(last);
  await page.evaluate(() => {
    window.heard = [];
  });
}

/** Waits for the last of these announcements; there was no other, and none came twice. */
async function expectHeard(page: Page, ...said: readonly RegExp[]): Promise<void> {
  const heard = () => page.evaluate(() => window.heard);
  const [last = /^$/] = said.slice(-1);
  await expect.poll(async () => (await heard()).some((each) => last.test(each))).toBe(true);
  // What is drawn after it would be heard, too.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  const all = await heard();
  expect(all).toEqual(said.map((each) => expect.stringMatching(each)));
  await quiet(page);
}

test.beforeEach(({ page }) => listen(page));

test.describe("is said exactly once:", () => {
  test("the result and the next question, with each answer", async ({ page }) => {
    await assess(page, "implantation", [["indication", "baclofen-spasticity"]]);
    await quiet(page, /^Cannot/);
    await answer(page, ["a1-trial", "yes"]);
    await expectHeard(page, /^Cannot be determined yet\. Next: .+\?$/);
    await answer(page, ["a1-control", "no"]);
    await expectHeard(page, /^Cannot be determined yet\. Next: .+$/);
    await choice(page, "a1-trial", "no").check();
    await expectHeard(
      page,
      /^Criteria not met for Lines .+No questions left\. 1 answer set aside\.$/,
    );
  });

  test("the heading, where a link leads from the questions to the start, and Back to them", async ({
    page,
  }) => {
    await assess(page, "maintenance", MAINTENANCE_MET.answers);
    await quiet(page, /^Criteria met/);
    await page.getByRole("link", { name: /^Note 170/ }).click();
    await expectHeard(page, /^Does a request meet Note 170\?$/);
    await page.goBack();
    await expectHeard(page, /Maintenance: refill or reprogramming$/);
  });

  test("what an answer that is cleared leaves open", async ({ page }) => {
    await assess(page, "maintenance", MAINTENANCE_MET.answers);
    await quiet(page, /^Criteria met/);
    await page.getByRole("button", { name: /^Clear answer to Significant complications/ }).click();
    await expectHeard(page, /^Cannot be determined yet\. The result has a caution\. .*Next: /);
  });

  test("a row that is added, removed, and back", async ({ page }) => {
    await assess(page, "implantation", A_MET.answers);
    const details = await detailsOn(page, "Adequate trial of non-invasive methods");
    const add = details.getByRole("button", { name: "Add method tried", exact: true });
    await expect(add).toBeVisible();
    await quiet(page, /^Criteria met/);
    await add.click();
    await expectHeard(page, /^Method tried 1 added\.$/);
    await details.getByLabel("Name").fill("baclofen");
    await details.getByRole("button", { name: "Remove method tried 1" }).click();
    await expectHeard(page, /^Method tried 1 removed\.$/);
    await details.getByRole("button", { name: "Undo" }).click();
    await expectHeard(page, /^Method tried 1 is back\.$/);
  });

  test("that a file was saved, each time", async ({ page }) => {
    await assess(page, "maintenance", MAINTENANCE_MET.answers);
    await quiet(page, /^Criteria met/);
    await download(page, "Save to a file");
    await expectHeard(page, /^Download started .+ as note-170-maintenance-.+\.json\.$/);
  });

  test("what was opened", async ({ page }) => {
    await assess(page, "maintenance", MAINTENANCE_MET.answers);
    const saved = await download(page, "Save to a file");
    await confirmArrival(page);
    await quiet(page, /Saved .+\.json\.$/);
    await page.getByRole("link", { name: /^Note 170/ }).click();
    await expectHeard(page, /^Does a request meet Note 170\?$/);
    await chooseFile(page, saved);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/refill/);
    await expectHeard(page, /^Opened: .+\. Criteria met .+ No questions left\.$/);
  });

  test("that what was opened has entries to check", async ({ page }) => {
    await assess(page, "implantation", A_MET.answers);
    const details = await detailsOn(page, "Adequate trial of non-invasive methods");
    await addRow(details, "Method tried", 1, { Name: "baclofen", From: "13/2025" });
    const saved = await download(page, "Save to a file");
    await confirmArrival(page);
    await page.getByRole("link", { name: /^Note 170/ }).click();
    await chooseFile(page, saved);
    const said = () => page.evaluate(() => window.heard.join(" "));
    await expect.poll(said).toMatch(/Opened: .+ There are entries to check\./);
  });

  test("why a file and a code are refused, also when it is the same reason again", async ({
    page,
  }) => {
    await page.goto("/");
    await expect(workState(page)).toBeVisible();
    await quiet(page);
    const wrong = { name: "x.json", mimeType: "", buffer: Buffer.from("{}") };
    await chooseFile(page, wrong);
    await expectHeard(page, /^The file was/);
    await chooseFile(page, wrong);
    await expectHeard(page, /^The file was/);
    await typeCode(page, "0000-0000");
    await expectHeard(page, /are missing/);
    await typeCode(page, "0000-0000");
    await expectHeard(page, /are missing/);
  });

  for (const [where, go] of [
    [
      "a question’s details",
      async (page: Page) => {
        const details = await detailsOn(page, "Adequate trial of non-invasive methods");
        await details.getByRole("button", { name: "Add method tried", exact: true }).click();
        return details.getByLabel("From");
      },
    ],
    [
      "the summary",
      async (page: Page) => {
        await openSummary(page);
        return page.getByLabel("Date of birth");
      },
    ],
  ] as const)
    test(`what is wrong with an entry of ${where}, as one leaves it, and while it is mended only that it is right`, async ({
      page,
    }) => {
      await assess(page, "implantation", A_MET.answers);
      const date = await go(page);
      await quiet(page, /^(Method tried 1 added|Summary)/);
      await date.fill("13/2025");
      await page.keyboard.press("Tab");
      await expectHeard(page, /“13\/2025” is not a date/);
      await page.keyboard.press("Shift+Tab");
      await expect(date).toBeFocused();
      await date.fill("13/2");
      await expect(date).toHaveAccessibleDescription(/“13\/2025” is not a date/);
      await date.fill("03/14/2015");
      await expectHeard(page, /^No problem found now\.$/);
      await expect(date).not.toHaveAttribute("aria-invalid", "true");
    });

  test("that an entry is right again, where two changes follow each other", async ({ page }) => {
    await assess(page, "implantation", A_MET.answers);
    const details = await detailsOn(page, "Adequate trial of non-invasive methods");
    await details.getByRole("button", { name: "Add method tried", exact: true }).click();
    const date = details.getByLabel("From");
    await quiet(page, /^Method tried 1 added/);
    await date.fill("13/2025");
    await page.keyboard.press("Tab");
    await expectHeard(page, /“13\/2025” is not a date/);
    await page.keyboard.press("Shift+Tab");
    await date.fill("03/14/2014");
    await date.fill("03/14/2015");
    await expectHeard(page, /^No problem found now\.$/);
  });

  test("that a PDF is being made, and that it was", async ({ page }) => {
    await assess(page, "maintenance", MAINTENANCE_MET.answers);
    await openSummary(page);
    await quiet(page, /^Summary: /);
    await download(page, "Download PDF");
    await expectHeard(
      page,
      /^Preparing the PDF…$/,
      /^Download started .+ as .+\.pdf\. You can open it here again\.$/,
    );
  });

  test("that the text was copied", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await assess(page, "maintenance", MAINTENANCE_MET.answers);
    await openSummary(page);
    await quiet(page, /^Summary: /);
    await page.getByRole("button", { name: "Copy as text" }).click();
    await expectHeard(page, /^Copied: [\d,]+ characters/);
  });

  test("that a draft is kept, and that it no longer is", async ({ page }) => {
    await assess(page, "maintenance", MAINTENANCE_MET.answers);
    await quiet(page, /^Criteria met/);
    await (await openKeeping(page))
      .getByRole("button", { name: "Keep the draft in this browser" })
      .click();
    await page.getByRole("button", { name: "Keep it in this browser" }).click();
    await expectHeard(page, /^Draft kept in this browser, until you erase it\.$/);
    await page.getByRole("button", { name: "Stop keeping, and erase the draft" }).click();
    await expectHeard(page, /^Not saved\. Typed details are lost/);
  });

  test("the seconds that are left, seldom, and that the page was cleared", async ({ page }) => {
    await page.clock.install();
    await assess(page, "maintenance", MAINTENANCE_MET.answers);
    await page.clock.runFor(1000);
    await quiet(page, /^Criteria met/);
    await page.clock.runFor(15 * 60_000 + 1000);
    await expect(page.getByRole("alertdialog")).toBeVisible();
    await page.clock.runFor(2 * 60_000);
    await expect(page.getByRole("alertdialog")).toHaveCount(0);
    await expectHeard(
      page,
      /^1 minute left\. Press “Keep working\.”$/,
      /^30 seconds left\. Press “Keep working\.”$/,
      /^10 seconds left\. Press “Keep working\.”$/,
      /^Cleared after 15 minutes/,
    );
  });
});
