import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page, TestInfo } from "@playwright/test";
import { expect, test } from "../../fixtures";
import { writeDownAnnouncements } from "../../looking/sentences";
import { shown } from "../../looking/shown";
import { answer, choice, openSummary } from "../../steps/assessment";
import { MINUTE, warning } from "../../steps/drafts";
import { untilInvited } from "../../steps/dragging";
import { expectState, onDisk, pickers, putOnDisk, standInForPickers } from "../../steps/pickers";
import { confirmArrival, download } from "../../steps/saved-work";
import { backToList, type Chosen, fiveFiles, openRow, openSeveral, row } from "../../steps/several";

function rows(page: Page) {
  return page.locator("li[data-file]");
}

const EMPTY = "No files are open as a list";

test.describe("a list is gone, and says so,", () => {
  test("after everything is cleared, which names it", async ({ page }) => {
    await openSeveral(page, await fiveFiles(page));
    await page.getByRole("button", { name: "Clear everything" }).click();
    await expect(page.getByRole("dialog")).toContainText("The list of 5 files is cleared too.");
    await page.getByRole("dialog").getByRole("button", { name: "Clear everything" }).click();
    await page.goto("/#/list");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(EMPTY);
  });

  test("after a reload", async ({ page }) => {
    await openSeveral(page, await fiveFiles(page));
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(EMPTY);
    await expect(shown(page).getByText(/^Open two files or more, or drop a folder/)).toBeVisible();
  });

  test("after the time without use, whose warning names it, with nothing entered", async ({
    page,
  }) => {
    const files = await fiveFiles(page);
    await page.clock.install();
    await openSeveral(page, files);
    await page.clock.runFor(15 * MINUTE + 1000);
    await expect(warning(page)).toContainText("Open as a list: 5 files.");
    await page.clock.runFor(2 * MINUTE + 1000);
    await expect(page).toHaveURL(/#\/$/);
    await page.goto("/#/list");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(EMPTY);
  });

  test("once it is closed; what is on screen stays", async ({ page }) => {
    await writeDownAnnouncements(page);
    await openSeveral(page, await fiveFiles(page));
    await openRow(page, 1);
    await backToList(page, "1 of 5");
    await page.getByRole("button", { name: "Close the list" }).click();
    await expect(page.getByRole("heading", { level: 1, name: EMPTY })).toBeFocused();
    // A reader hears it once; here it can come with what was said a moment before.
    const said = () => page.evaluate(() => window.announced.join(" "));
    await expect.poll(said).toContain(EMPTY);
    await page.getByRole("link", { name: "Request", exact: true }).click();
    await expect(choice(page, "a3-response", "favorable")).toBeChecked();
    await expect(page.getByRole("link", { name: /Back to the list/ })).toHaveCount(0);
  });
});

test("a damaged file has nothing that is empty in its row, and says that it is still damaged when it is read again", async ({
  page,
}) => {
  await openSeveral(page, await fiveFiles(page));
  const damaged = row(page, 4);
  await expect(damaged).toContainText("It is damaged");
  await expect(damaged.getByRole("list")).toHaveCount(0);
  await expect(damaged.getByRole("paragraph").filter({ hasText: /^$/ })).toHaveCount(0);
  await damaged.getByRole("button", { name: "Read again 4: R-4.json" }).click();
  await expect(page.getByRole("status")).toContainText("R-4.json cannot be opened. It is damaged");
  await expect(damaged.getByRole("button")).toBeFocused();
});

test("a file that was picked is saved back to, and its row says when; one changed by another program opens as it is now", async ({
  page,
}) => {
  await standInForPickers(page, "is refused");
  const files = await fiveFiles(page);
  const [met, open] = files;
  for (const each of [met, open]) await putOnDisk(page, each.name, each.buffer.toString());
  await pickers(page, "picks", met.name, open.name);
  await page.getByLabel(/^Open a saved file/).click();
  await expect(rows(page)).toHaveCount(2);
  await openRow(page, 2);
  await answer(page, ["a3-response", "favorable"]);
  await page.getByRole("button", { name: "Save to a file" }).click();
  await expectState(page, /Saved .+ as R-2\.json/);
  expect(await onDisk(page, open.name)).toContain('"favorable"');
  await backToList(page, "2 of 2");
  await expect(row(page, 2)).toContainText(/Saved \d+:\d\d [AP]M/);
  await expect(row(page, 2)).toContainText(open.name);
  const changed = met.buffer.toString().replaceAll("R-1", "R-9");
  await putOnDisk(page, met.name, changed);
  await openRow(page, 1);
  await expect(shown(page).getByText(/^Opened: New implantation, “R-9”/)).toBeVisible();
  await backToList(page, "1 of 2");
  await expect(row(page, 1).getByRole("heading")).toHaveText("New implantation, “R-9”");
});

test("Back from a request returns to its row; files opened later join the list", async ({
  page,
}) => {
  const [met, open, complicated] = await fiveFiles(page);
  await openSeveral(page, [met, open]);
  await openRow(page, 2);
  await page.goBack();
  await expect(row(page, 2).getByRole("button")).toBeFocused();
  await page.getByLabel(/^Open a saved file/).setInputFiles([complicated, met]);
  await expect(rows(page)).toHaveCount(4);
  await expect(row(page, 4).getByRole("heading")).toHaveText("New implantation, “R-1”");
});

test("a PDF in the list says what it carries and that it is one", async ({ page }) => {
  const [met] = await fiveFiles(page);
  await openSeveral(page, [met, met]);
  await openRow(page, 1);
  await openSummary(page);
  const pdf = await download(page, "Download PDF");
  await page.getByRole("link", { name: "Back to the list (1 of 2)" }).click();
  await page.getByLabel(/^Open a saved file/).setInputFiles([pdf, met]);
  await expect(row(page, 3)).toContainText("New implantation, “R-1”");
  await expect(row(page, 3)).toContainText(/PDF made \d+:\d\d [AP]M/);
});

/** A folder on this machine, with files in it. */
function folderOf(info: TestInfo, files: Readonly<Record<string, string | Buffer>>): string {
  const folder = info.outputPath("day");
  for (const [path, content] of Object.entries(files)) {
    const at = join(folder, path);
    mkdirSync(join(at, ".."), { recursive: true });
    writeFileSync(at, content);
  }
  return folder;
}

/** Drops files and folders of this machine on the page, as the browser itself does. */
async function dropPaths(page: Page, paths: readonly string[]): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const tell = (type: "dragEnter" | "dragOver" | "drop") =>
    client.send("Input.dispatchDragEvent", {
      ...{ type, x: 200, y: 200 },
      data: { items: [], files: [...paths], dragOperationsMask: 1 },
    });
  await tell("dragEnter");
  await untilInvited(page, () => tell("dragOver"));
  await tell("drop");
}

function named(file: Chosen, label: string): string {
  return file.buffer.toString().replaceAll("R-1", label);
}

test("a folder that is dropped opens with what lies in it; other files are named as skipped", async ({
  page,
}, info) => {
  const [met] = await fiveFiles(page);
  const folder = folderOf(info, {
    "b.json": named(met, "R-b"),
    "am/a.json": named(met, "R-a"),
    "am/scan.png": "no request",
    "notes.docx": "no request",
  });
  await page.goto("/");
  await expect(page.getByLabel(/^Open a saved file/)).toBeVisible();
  await dropPaths(page, [folder]);
  await expect(rows(page).getByRole("heading")).toHaveText([
    "New implantation, “R-a”",
    "New implantation, “R-b”",
  ]);
  await expect(row(page, 1)).toContainText("day/am/a.json");
  const skipped = page.getByRole("paragraph").filter({ hasText: /^Skipped because the name/ });
  await expect(skipped).toContainText("day/am/scan.png; day/notes.docx.");
});

test("of more than 200 files the first 200 open, and the others are named", async ({ page }) => {
  const [met] = await fiveFiles(page);
  const many = Array.from({ length: 212 }, (_, at) => ({ ...met, name: `r-${at + 1}.json` }));
  await page.goto("/");
  await page.getByLabel(/^Open a saved file/).setInputFiles(many);
  await expect(rows(page)).toHaveCount(200);
  const skipped = page
    .getByRole("paragraph")
    .filter({ hasText: /^Skipped because the list holds/ });
  await expect(skipped).toHaveText(/: r-201\.json; .*; r-210\.json; and 2 more\.$/);
  await expect(shown(page).getByText("200 files: 200 requests.").first()).toBeVisible({
    timeout: 120_000,
  });
});

test("a file whose download started counts as saved once the person says that it arrived", async ({
  page,
}) => {
  await openSeveral(page, await fiveFiles(page));
  await openRow(page, 2);
  await answer(page, ["a3-response", "favorable"]);
  await download(page, "Save to a file");
  await confirmArrival(page);
  await backToList(page, "2 of 5");
  await expect(row(page, 2)).toContainText(/Saved \d+:\d\d [AP]M/);
  await openRow(page, 3);
  await backToList(page, "3 of 5");
  await expect(row(page, 2)).toContainText(/Saved \d+:\d\d [AP]M/);
});
