import { readFileSync } from "node:fs";
import { expect, test } from "../../fixtures";
import { openSummary } from "../../steps/assessment";
import { enterAll, keepDraft, leave, notice, writeOver } from "../../steps/drafts";
import { chooseFile } from "../../steps/saved-work";

const FOLDER = "e2e/format-1";

for (const name of ["revision.json", "revision.pdf"])
  test(`${name} of format 1 opens, and the summary says its doses with their unit and each outcome`, async ({
    page,
  }) => {
    await page.goto("/");
    await chooseFile(page, `${FOLDER}/${name}`);
    await openSummary(page);
    const paper = page.getByRole("article");
    for (const each of [
      "baclofen 1 12 mcg",
      "inadequate control",
      "intolerable side effects: sedation 2",
      "battery date (implanted, or end of service) 03/2027",
      "NPI 1234567893",
    ])
      await expect(paper).toContainText(each);
  });

test("a draft of format 1 is opened where the browser kept it", async ({ page }) => {
  await enterAll(page);
  await keepDraft(page);
  await leave(page);
  await page.goto("/");
  await expect(notice(page)).toContainText("A draft is kept");
  await writeOver(page, readFileSync(`${FOLDER}/replacement-draft.json`, "utf8"));
  await page.reload();
  await notice(page).getByRole("button", { name: "Continue the kept draft" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Replace it" }).click();
  await openSummary(page);
  await expect(page.getByRole("article")).toContainText("pancreatic, stage IV 1");
  await expect(page.getByRole("article")).toContainText("intolerable side effects: sedation 2");
});
