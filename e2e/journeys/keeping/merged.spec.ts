import { MAINTENANCE_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { answer, assess, openSummary } from "../../steps/assessment";
import { chooseFile, download, startAfresh } from "../../steps/saved-work";

test("two summaries in one PDF are refused, each named, with the way that works", {
  tag: "@long",
}, async ({ page }) => {
  const files: Buffer[] = [];
  await page.goto("/");
  for (const label of ["R-2291", "R-7714"]) {
    await startAfresh(page);
    await assess(page, "maintenance", MAINTENANCE_MET.answers);
    await openSummary(page);
    await page.getByLabel("Request label").fill(label);
    files.push((await download(page, "Download PDF")).buffer);
  }
  await startAfresh(page);
  await chooseFile(page, { name: "merged.pdf", mimeType: "", buffer: Buffer.concat(files) });
  const refusal = page.getByRole("main").getByText("carries 2 requests");
  await expect(refusal).toContainText(/Maintenance.*“R-2291”, saved on .*; Maintenance.*“R-7714”/);
  await expect(refusal).toContainText(/If you have the printed summary, type its code instead\.$/);
  await answer(page, ["service", "maintenance"]);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(1);
});
