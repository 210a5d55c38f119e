import type { Page } from "@playwright/test";
import { A_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { shown } from "../../looking/shown";
import { answer, assess, openSummary } from "../../steps/assessment";
import { clearEverything, patient } from "../../steps/drafts";
import {
  deleteOnDisk,
  expectLooks,
  expectState,
  holdPickers,
  namesOnDisk,
  onDisk,
  pickers,
  picks,
  standInForPickers,
} from "../../steps/pickers";

test.beforeEach(({ page }) => standInForPickers(page));

/** A request with something typed, with the file that it is saved to next. */
async function work(page: Page): Promise<void> {
  await assess(page, "implantation", A_MET.answers);
  await openSummary(page);
  await patient(page).fill("Zebulon Quill");
  await pickers(page, "picks", "a.json");
}

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Save to a file" }).click();
}

test.describe("a request’s own file", () => {
  test.beforeEach(async ({ page }) => {
    await work(page);
    await save(page);
    await expectState(page, /Saved .+ as a\.json/);
    await pickers(page, "picks", "b.json");
    await patient(page).fill("Quill, Z.");
  });

  test("that can no longer be written is not saved to, and the next press asks for another", async ({
    page,
  }) => {
    await page.evaluate(() => {
      FileSystemFileHandle.prototype.createWritable = () =>
        Promise.reject(new DOMException("made to fail", "NoModificationAllowedError"));
    });
    await save(page);
    const failed = shown(page).getByText("Not saved as a.json. Another program has it open.");
    await expect(failed).toBeVisible();
    await expectState(page, "Changed since saved");
    await save(page);
    await expect(
      shown(page).getByText("Not saved as b.json. Another program has it open."),
    ).toBeVisible();
    expect(await picks(page)).toBe(2);
  });

  test("that is gone is asked for again", async ({ page }) => {
    await deleteOnDisk(page, "a.json");
    await save(page);
    await expectState(page, /Saved .+ as b\.json/);
    expect(await onDisk(page, "b.json")).toContain("Quill, Z.");
    expect(await namesOnDisk(page)).toEqual(["b.json"]);
  });
});

test.describe("while it is being asked where to save", () => {
  test("a second press asks nothing more, and says nothing", async ({ page }) => {
    await work(page);
    const letGo = await holdPickers(page);
    await save(page);
    await expect.poll(() => picks(page)).toBe(1);
    await save(page);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    await expect(shown(page).getByText(/^Nothing was saved/)).toHaveCount(0);
    await letGo();
    await expectState(page, /Saved .+ as a\.json/);
    expect(await picks(page)).toBe(1);
  });

  test("what is typed is not in the file, and the work is changed since", async ({ page }) => {
    await work(page);
    const letGo = await holdPickers(page);
    await save(page);
    await expect.poll(() => picks(page)).toBe(1);
    await patient(page).fill("Ada Other");
    await letGo();
    await expectLooks(page, 1);
    await expectState(page, /Changed since saved .+ as a\.json/);
    expect(await onDisk(page, "a.json")).toContain("Zebulon Quill");
    expect(await onDisk(page, "a.json")).not.toContain("Ada Other");
  });

  test("a request that takes the place of it is not called saved by that", async ({ page }) => {
    await work(page);
    const letGo = await holdPickers(page);
    await save(page);
    await expect.poll(() => picks(page)).toBe(1);
    await clearEverything(page);
    await answer(page, ["service", "trial"]);
    await answer(page, ["trial-purpose", "other"]);
    await expectState(page, "Not saved");
    await letGo();
    await expectLooks(page, 1);
    await expectState(page, "Not saved");
    await expect(shown(page).getByText(/aved .+ as a\.json/)).toHaveCount(0);
    expect(await onDisk(page, "a.json")).toContain("Zebulon Quill");
  });
});
