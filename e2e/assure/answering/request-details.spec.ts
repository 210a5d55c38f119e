import type { Page } from "@playwright/test";
import { A_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { assess, openSummary } from "../../steps/assessment";
import { chooseFile, confirmArrival, download } from "../../steps/saved-work";

/** Slows the page down by so much. */
async function slowDown(page: Page, rate: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate });
}

test.describe("a request detail that cannot be", () => {
  const WRONG = [
    ["Date of birth", "02/30/1990", "is not a date"],
    ["Date of service", "03/2027", "has no day"],
    ["Requesting clinician’s NPI", "1234567890", "is not an NPI"],
    ["Phone", "555-0100", "has no area code"],
    ["Fax", "fax", "is not a telephone number"],
    ["Request label", "x".repeat(400), "longer than 80 characters"],
  ] as const;

  test("is kept as typed, with a message at its field and in a list that leads to it", async ({
    page,
  }) => {
    await assess(page, "implantation", A_MET.answers);
    await openSummary(page);
    for (const [label, typed, message] of WRONG) {
      const field = page.getByRole("textbox", { name: label });
      await field.fill(typed);
      await field.blur();
      await expect(field).toHaveAccessibleDescription(new RegExp(message));
      await expect(field).toHaveAttribute("aria-invalid", "true");
      await expect(field).toHaveValue(typed);
    }
    await page.getByRole("button", { name: "Check entries" }).click();
    await expect(page.getByRole("heading", { name: "Check these entries" })).toBeFocused();
    const list = page.getByRole("region", { name: "Check these entries" });
    await expect(list.getByRole("listitem")).toHaveCount(WRONG.length);
    for (const [label] of WRONG) {
      await list.getByRole("button", { name: label }).click();
      await expect(page.getByRole("textbox", { name: label })).toBeFocused();
    }
    const npi = page.getByRole("textbox", { name: "Requesting clinician’s NPI" });
    await npi.fill("1234567893");
    await expect(npi).not.toHaveAttribute("aria-invalid");
    await expect(list.getByRole("listitem")).toHaveCount(WRONG.length - 1);
  });

  test("is reached from the list beside the questions, too", async ({ page }) => {
    await assess(page, "implantation", A_MET.answers);
    await openSummary(page);
    await page.getByRole("textbox", { name: "Requesting clinician’s NPI" }).fill("12");
    await page.getByRole("link", { name: "Back to the questions" }).click();
    const counted = page.getByRole("list", { name: "1 entry to check" });
    await counted.getByRole("link", { name: "Requesting clinician’s NPI, on the summary" }).click();
    await expect(page.getByRole("textbox", { name: "Requesting clinician’s NPI" })).toBeFocused();
  });

  test("is marked where a saved file brings it along, on a slow computer too", async ({ page }) => {
    await assess(page, "implantation", A_MET.answers);
    await openSummary(page);
    await page.getByRole("textbox", { name: "Requesting clinician’s NPI" }).fill("12");
    const saved = await download(page, "Save to a file");
    await confirmArrival(page);
    await slowDown(page, 4);
    // The check and the page that shows what it found end in any order.
    for (let times = 0; times < 2; times += 1) {
      await page.getByRole("link", { name: /^Note 170/ }).click();
      await chooseFile(page, saved);
      await expect(page.getByRole("heading", { name: "1 entry to check" })).toBeVisible();
    }
    await slowDown(page, 1);
    await openSummary(page);
    await expect(page.getByRole("textbox", { name: "Requesting clinician’s NPI" })).toHaveAttribute(
      "aria-invalid",
      "true",
    );
  });
});

test.describe("a date", () => {
  test("is read as charts write it, says how, and is printed so that no year is missing", async ({
    page,
  }) => {
    // Of two digits, the year of a birth is the last one before today.
    await page.clock.setFixedTime(new Date("2026-11-22 10:42"));
    await assess(page, "maintenance", []);
    await openSummary(page);
    const field = page.getByRole("textbox", { name: "Date of service" });
    for (const typed of ["2/3/27", "Feb 3, 2027", "3 February 2027", "2027-02-03", "2.3.2027."]) {
      await field.fill(typed);
      await expect(field).toHaveAccessibleDescription("Read as February 3, 2027");
      await expect(page.getByRole("article")).toContainText("02/03/2027");
      await expect(page.getByRole("article")).toContainText("Applies to this date of service.");
      await expect(field).toHaveValue(typed);
    }
    await field.fill("02/03/2027");
    await expect(field).toHaveAccessibleDescription("Month first");
    const birth = page.getByRole("textbox", { name: "Date of birth" });
    await birth.fill("2/3/27");
    await expect(birth).toHaveAccessibleDescription("Read as February 3, 1927");
  });

  test("of service that cannot be read is said at the result, on both pages, not to have been checked", async ({
    page,
  }) => {
    await assess(page, "implantation", A_MET.answers);
    await openSummary(page);
    const field = page.getByRole("textbox", { name: "Date of service" });
    await field.fill("13/05/2027");
    await field.blur();
    await expect(field).toHaveAccessibleDescription(/If it is May 13, 2027, type 05\/13\/2027/);
    const unread = /could not be read, so .* services from January 1, 2027 applies/;
    await expect(page.getByRole("article")).toContainText(unread);
    await page.getByRole("link", { name: "Back to the questions" }).click();
    const panel = page.getByRole("complementary", { name: "Result and criteria" });
    await expect(panel).toContainText(unread);
  });
});
