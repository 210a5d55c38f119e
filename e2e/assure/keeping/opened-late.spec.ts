import type { Page } from "@playwright/test";
import { MAINTENANCE_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { shown } from "../../looking/shown";
import { answer, assess, choice, openSummary } from "../../steps/assessment";
import { keepDraft } from "../../steps/drafts";
import { drop, type Text } from "../../steps/dragging";
import { expectState, standInForLaunches } from "../../steps/pickers";
import {
  chooseFile,
  download,
  printedCode,
  savedFile,
  startAfresh,
  typeCode,
} from "../../steps/saved-work";

const SLOW = "slow.json";

/** As where a file lies on a slow drive: the one of this name is read only once it is let through. */
async function slowDrive(page: Page): Promise<void> {
  await page.addInitScript((slow) => {
    const read = File.prototype.arrayBuffer;
    const released = new Promise<void>((resolve) => Object.assign(window, { release: resolve }));
    File.prototype.arrayBuffer = async function arrayBuffer() {
      if (this.name === slow) {
        Object.assign(window, { reading: true });
        await released;
        Object.assign(window, { reading: false });
      }
      return read.call(this);
    };
  }, SLOW);
}

async function expectReading(page: Page, reading: boolean): Promise<void> {
  await expect.poll(() => page.evaluate(() => Reflect.get(window, "reading"))).toBe(reading);
}

/** Lets the slow file through, and waits until all that comes of it has come. */
async function letThrough(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.get(window, "release")());
  await expectReading(page, false);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
  );
}

/** A saved implantation, which is slow to read, and a saved maintenance; the page is at the start. */
async function twoFiles(page: Page): Promise<{ slow: Text; quick: Text }> {
  await assess(page, "maintenance", MAINTENANCE_MET.answers);
  const quick = await download(page, "Save to a file");
  await startAfresh(page);
  const slow = await savedFile(page);
  await startAfresh(page);
  return {
    slow: { name: SLOW, text: slow.buffer.toString() },
    quick: { name: "quick.json", text: quick.buffer.toString() },
  };
}

/** As where the system opens a file with the app. */
async function launch(page: Page, { name, text }: Text): Promise<void> {
  await page.evaluate(
    ([called, content]) => {
      const getFile = async () => new File([content], called);
      Reflect.get(window, "handOver")({ files: [{ getFile }] });
    },
    [name, text] as const,
  );
}

test.beforeEach(({ page }) => slowDrive(page));

/** What is on screen is still the maintenance that came after the slow file. */
async function expectMaintenance(page: Page): Promise<void> {
  await letThrough(page);
  await expect(page).toHaveURL(/#\/maintenance$/);
  await expect(choice(page, "m-benefit", "yes")).toBeChecked();
  await expect(shown(page).getByText("New implantation, no label")).toHaveCount(0);
}

test.describe("a file that is slow to read never replaces", () => {
  test("another that was dropped after it", async ({ page }) => {
    const { slow, quick } = await twoFiles(page);
    await drop(page, { files: [slow] });
    await expectReading(page, true);
    await drop(page, { files: [quick] });
    await expect(choice(page, "m-benefit", "yes")).toBeChecked();
    await expectMaintenance(page);
  });

  test("one that was chosen after it, nor a code that was typed since", async ({ page }) => {
    await assess(page, "maintenance", MAINTENANCE_MET.answers);
    await openSummary(page);
    const code = await printedCode(page);
    await startAfresh(page);
    const { slow } = await twoFiles(page);
    await chooseFile(page, { name: SLOW, mimeType: "", buffer: Buffer.from(slow.text) });
    await expectReading(page, true);
    await typeCode(page, code);
    await expectState(page, "Unchanged since opened from a code");
    await expectMaintenance(page);
  });

  test("the kept draft, where that was continued since", async ({ page }) => {
    await assess(page, "maintenance", MAINTENANCE_MET.answers);
    await keepDraft(page);
    await startAfresh(page);
    const { slow } = await twoFiles(page);
    await drop(page, { files: [slow] });
    await expectReading(page, true);
    await page.getByRole("button", { name: "Continue the kept draft" }).click();
    await expect(choice(page, "m-benefit", "yes")).toBeChecked();
    await expectMaintenance(page);
  });

  test("nothing, where a new request was begun since", async ({ page }) => {
    const { slow } = await twoFiles(page);
    await drop(page, { files: [slow] });
    await expectReading(page, true);
    await page.getByRole("button", { name: "New request" }).click();
    await letThrough(page);
    await expectState(page, "Nothing entered yet");
    await expect(shown(page).getByText("New implantation, no label")).toHaveCount(0);
  });

  test("what was answered since, without asking", async ({ page }) => {
    const { slow } = await twoFiles(page);
    await drop(page, { files: [slow] });
    await expectReading(page, true);
    for (const each of [["service", "maintenance"], ...MAINTENANCE_MET.answers] as const)
      await answer(page, each);
    await letThrough(page);
    const dialog = page.getByRole("dialog", { name: "Replace what is on screen?" });
    await expect(dialog).toContainText("On screen: Maintenance: refill or reprogramming, no label");
    await dialog.getByRole("button", { name: "Keep what is here" }).click();
    await expect(choice(page, "m-benefit", "yes")).toBeChecked();
  });
});

test("a file that the system opens while another waits for an answer is the one that is asked about", async ({
  page,
}) => {
  await standInForLaunches(page);
  const { slow, quick } = await twoFiles(page);
  await assess(page, "implantation", [["indication", "other"]]);
  await drop(page, { files: [{ ...slow, name: "first.json" }] });
  const dialog = page.getByRole("dialog", { name: "Replace what is on screen?" });
  await expect(dialog).toContainText("To be opened: New implantation");
  await launch(page, quick);
  await expect(dialog).toContainText("To be opened: Maintenance");
  await expect(dialog).toBeFocused();
  await dialog.getByRole("button", { name: "Replace it" }).click();
  await expect(page).toHaveURL(/#\/maintenance$/);
  await expect(dialog).toHaveCount(0);
});

test("a file is asked about no more once the system opens another, which then cannot be lost to it", async ({
  page,
}) => {
  await standInForLaunches(page);
  const { slow, quick } = await twoFiles(page);
  await assess(page, "implantation", [["indication", "other"]]);
  await drop(page, { files: [quick] });
  const dialog = page.getByRole("dialog", { name: "Replace what is on screen?" });
  await expect(dialog).toContainText("To be opened: Maintenance");
  await launch(page, slow);
  await expectReading(page, true);
  await expect(dialog).toHaveCount(0);
  await letThrough(page);
  await expect(dialog).toContainText("To be opened: New implantation");
  await dialog.getByRole("button", { name: "Keep what is here" }).click();
  await expect(choice(page, "indication", "other")).toBeChecked();
});
