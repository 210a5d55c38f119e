import { expect, test } from "../../fixtures";
import { readPdf } from "../../looking/pdf";
import { answer, choice } from "../../steps/assessment";
import { expectState } from "../../steps/pickers";
import { download } from "../../steps/saved-work";
import { backToList, expectList, fiveFiles, openRow, openSeveral, row } from "../../steps/several";

const CAUTION = /Not part of Note 170\. Interrupting intrathecal baclofen abruptly/;

test("five files open as a list: one is opened, changed, saved and come back to, and the list prints", async ({
  page,
}) => {
  await openSeveral(page, await fiveFiles(page));
  await expect(page).toHaveURL(/#\/list$/);
  expect(await page.title()).toBe("List: Internal, several patients · Note 170");

  await test.step("each row says what opening its file would give", async () => {
    await expectList(page, [
      ["New implantation, “R-1”", "met", "R-1.json"],
      ["Revision, “R-2”", "undetermined", "R-2.json"],
      ["Maintenance: refill or reprogramming, “R-3”", "not-met", "R-3.json"],
      ["R-4.json", undefined, "It is damaged: a text in it is cut off."],
      ["New implantation, “R-1”", "met", "R-1 copy.json"],
    ]);
    await expect(row(page, 1)).toContainText("Answers: none missing");
    await expect(row(page, 1)).toContainText(/Saved \d+:\d\d [AP]M/);
    await expect(row(page, 2)).toContainText("Answers: 1 missing");
    await expect(row(page, 2)).toContainText(CAUTION);
    await expect(row(page, 1)).not.toContainText(CAUTION);
    const remark = page.getByRole("paragraph").filter({ hasText: /^For 1 and 5: / });
    await expect(remark).toBeVisible();
  });

  await test.step("a row is brought up to date by what is entered on screen", async () => {
    await openRow(page, 2);
    await expect(page).toHaveURL(/#\/revision$/);
    await answer(page, ["a3-response", "favorable"]);
    await backToList(page, "2 of 5");
    await expect(row(page, 2).getByRole("button", { name: "Go on 2: Revision" })).toBeFocused();
    await expect(row(page, 2)).toContainText("Changed, not saved");
    await expect(row(page, 2).locator("[data-result]")).toHaveAttribute("data-result", "met");
  });

  await test.step("opening the next asks about what is not saved", async () => {
    await row(page, 3).getByRole("button").click();
    const dialog = page.getByRole("dialog", { name: "Replace what is on screen?" });
    await expect(dialog).toContainText("On screen: Revision, “R-2”");
    await dialog.getByRole("button", { name: "Keep what is here" }).click();
    await expect(row(page, 3).getByRole("button")).toBeFocused();
  });

  await test.step("what was saved is in its row, and is what opens from then on", async () => {
    await row(page, 2).getByRole("button").click();
    await download(page, "Save to a file");
    await backToList(page, "2 of 5");
    await expect(row(page, 2)).toContainText(/Download started \d+:\d\d [AP]M/);
    await row(page, 3).getByRole("button").click();
    await page.getByRole("button", { name: "Replace it" }).click();
    await expect(page).toHaveURL(/#\/maintenance$/);
    await backToList(page, "3 of 5");
    await expect(row(page, 2)).toContainText(/Download started/);
    await expect(row(page, 2).locator("[data-result]")).toHaveAttribute("data-result", "met");
    await openRow(page, 2);
    await expect(choice(page, "a3-response", "favorable")).toBeChecked();
    await expectState(page, "Download started");
    await backToList(page, "2 of 5");
  });

  await test.step("nothing of it is stored", async () => {
    const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
    expect(kept).not.toMatch(/R-\d|\.json/);
  });

  await test.step("it prints, headed as internal, with the time and the number of each page", async () => {
    const { sheets } = await readPdf(await page.pdf({ format: "Letter", tagged: true }));
    expect(sheets.length).toBe(1);
    const [{ body, margins, smallest } = { body: "", margins: "", smallest: 0 }] = sheets;
    expect(body).toMatch(/^\s*Internal, several patients\s+As of \d\d\/\d\d\/\d{4} \d\d:\d\d/);
    for (const words of [
      "New implantation, “R-1”",
      "Revision, “R-2”",
      "R-1 copy.json",
      "is cut off",
    ])
      expect(body.replaceAll(/\s+/g, " ")).toContain(words);
    expect(margins).toMatch(/As of .* · Page 1 of 1/);
    expect(smallest).toBeGreaterThanOrEqual(8.9);
  });
});
