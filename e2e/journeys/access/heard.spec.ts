import { expect, test } from "../../fixtures";
import { writeDownAnnouncements } from "../../looking/sentences";
import { answer, assess, openSummary } from "../../steps/assessment";

// What is said to those who do not see the page.

test("the same words said again are another text, which is read alike", async ({ page }) => {
  await writeDownAnnouncements(page);
  await assess(page, "maintenance", [["m-complications", "no"]]);
  await answer(page, ["m-benefit", "yes"]);
  await openSummary(page);
  const wasSaid = (words: string) =>
    page.evaluate((part) => window.announced.some((each) => each.includes(part)), words);
  /** How many different texts said so. */
  const mended = () =>
    page.evaluate(() => {
      const all = window.announced.filter((words) => words.startsWith("No problem"));
      return new Set(all).size;
    });
  const whose = ["Requesting", "Performing"].map((who) => `${who} clinician’s NPI`);
  for (const label of whose) {
    await page.getByLabel(label).fill("12");
    await page.getByLabel(label).blur();
    await expect.poll(() => wasSaid(`${label}: “12” is not an NPI`)).toBe(true);
  }
  for (const [index, label] of whose.entries()) {
    await page.getByLabel(label).fill("1234567893");
    await page.getByLabel(label).blur();
    await expect.poll(mended).toBe(index + 1);
  }
});

test("a new page is said by one place that was there from the start, by a link and by Back, and nothing seen stands in it", async ({
  page,
}) => {
  await page.goto("/");
  const said = page.getByRole("status");
  await expect(said).toHaveCount(1);
  await expect(page.getByRole("main").or(page.getByRole("banner")).getByRole("status")).toHaveCount(
    0,
  );
  await assess(page, "maintenance", [["m-complications", "no"]]);
  await answer(page, ["m-benefit", "yes"]);
  await expect(said).toHaveText("Criteria met for Lines 71, 283, 290. No questions left.");
  await page.getByRole("link", { name: "Open summary" }).first().click();
  await expect(said).toHaveText("Summary: Maintenance: refill or reprogramming");
  await page.getByLabel("Paper").focus();
  await page.goBack();
  await expect(said).toHaveText("Maintenance: refill or reprogramming");
  // Not on the link, or a reader would go on as on the list that was left.
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.getByRole("status").or(page.getByRole("alert"))).toHaveCount(1);
});
