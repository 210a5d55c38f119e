import type { Locator } from "@playwright/test";
import { A_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { shown } from "../../looking/shown";
import { assess, openSummary } from "../../steps/assessment";
import { detailsOn } from "../../steps/documenting";
import { chooseFile, download, startAfresh } from "../../steps/saved-work";

const LONGEST = 100_000;
const TRIED = "Adequate trial of non-invasive methods";

function leftOut(entry: Locator): Locator {
  return entry.locator("xpath=..").getByText(/^Too long/);
}

/** A text with whatever a clipboard can hold, without what a browser makes of line ends. */
function anything(length: number): string {
  return `Zoë 患者 😀 \u0001\u202e\ufeff “5 µg” ${"word ".repeat(length / 5)}`.slice(0, length);
}

async function fillTooLong(entry: Locator, over: number): Promise<void> {
  await entry.fill(anything(LONGEST + over));
  await expect(leftOut(entry)).toContainText(/: 1?\d characters were left out/);
}

/** All that a file says but when it was saved. */
function contentOf({ buffer }: { buffer: Buffer }): unknown {
  return { ...JSON.parse(buffer.toString()), savedAt: "" };
}

test("a text too long is cut where it is entered, and the saved file opens again", async ({
  page,
}) => {
  await assess(page, "implantation", A_MET.answers);
  const details = await detailsOn(page, TRIED);
  await fillTooLong(details.getByLabel("Note", { exact: true }), 10);
  await details.getByRole("button", { name: "Add method tried" }).click();
  await fillTooLong(details.getByLabel("Name", { exact: true }), 11);
  await page.getByRole("button", { name: /^Codes/ }).click();
  await page.getByRole("button", { name: "Add code", exact: true }).click();
  await fillTooLong(page.getByLabel("Code 1"), 12);
  const saved = await download(page, "Save to a file");
  await startAfresh(page);
  await chooseFile(page, saved);
  await expect(shown(page).getByText(/^Opened: New implantation/)).toBeVisible();
  expect(contentOf(await download(page, "Save to a file"))).toEqual(contentOf(saved));
});

test("so is a request detail", async ({ page }) => {
  await assess(page, "maintenance", []);
  await openSummary(page);
  await fillTooLong(page.getByLabel("Facility", { exact: true }), 13);
  const saved = await download(page, "Save to a file");
  await startAfresh(page);
  await chooseFile(page, saved);
  await expect(shown(page).getByText(/^Opened: Maintenance/)).toBeVisible();
});

test("a paste amid a text is cut at its own end, and what was there stays", async ({ page }) => {
  await assess(page, "implantation", A_MET.answers);
  const details = await detailsOn(page, TRIED);
  const note = details.getByLabel("Note", { exact: true });
  const [before, behind] = ["a".repeat(50_000), "z".repeat(40_000)];
  await note.fill(before + behind);
  await note.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(50_000, 50_000));
  await page.keyboard.insertText("p".repeat(12_345));
  await expect(leftOut(note)).toContainText("2,345 characters were left out");
  expect(await note.inputValue()).toBe(before + "p".repeat(10_000) + behind);
  await note.press("End");
  await note.press("Backspace");
  await expect(leftOut(note)).toHaveCount(0);
});

test("a list that is full says so, and takes no more", async ({ page }) => {
  await assess(page, "maintenance", []);
  const saved = await download(page, "Save to a file");
  const content = JSON.parse(saved.buffer.toString());
  content.codes = Array.from({ length: 1000 }, () => "62370");
  const file = { ...saved, buffer: Buffer.from(JSON.stringify(content)) };
  await startAfresh(page);
  await chooseFile(page, file);
  await page.getByRole("button", { name: /^Codes/ }).click();
  const add = page.getByRole("button", { name: "Add code", exact: true });
  await add.click();
  const full = "Nothing added: this list is full, with 1,000 rows.";
  await expect(page.getByRole("status")).toContainText(full);
  await expect(page.getByRole("main").getByText(full)).toBeVisible();
  await expect(page.getByRole("button", { name: /^Codes/ })).toHaveText(/: 1000$/);
});
