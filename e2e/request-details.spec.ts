import type { Page } from "@playwright/test";
import { assess, openSummary } from "./assessment";
import { A_MET } from "./cases";
import { expect, test } from "./fixtures";
import { chooseFile, download } from "./sittings";

/** Slows the page down by so much. */
async function slowDown(page: Page, rate: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate });
}

test.describe("a request detail that cannot be", () => {
  const WRONG = [
    ["Date of birth", "02/30/1990", "is not a date"],
    ["Date of service", "03/2027", "lacks the day"],
    ["NPI", "1234567890", "is not an NPI"],
    ["Fax number", "fax", "is not a telephone number"],
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
    const npi = page.getByRole("textbox", { name: "NPI" });
    await npi.fill("1234567893");
    await expect(npi).not.toHaveAttribute("aria-invalid");
    await expect(list.getByRole("listitem")).toHaveCount(WRONG.length - 1);
  });

  test("is reached from the list beside the questions, too", async ({ page }) => {
    await assess(page, "implantation", A_MET.answers);
    await openSummary(page);
    await page.getByRole("textbox", { name: "NPI" }).fill("12");
    await page.getByRole("link", { name: "Back to the questions" }).click();
    await page.getByRole("button", { name: "1 entry to check" }).click();
    await page.getByRole("link", { name: "NPI, on the summary" }).click();
    await expect(page.getByRole("textbox", { name: "NPI" })).toBeFocused();
  });

  test("is marked where a saved file brings it along, on a slow computer too", async ({ page }) => {
    await assess(page, "implantation", A_MET.answers);
    await openSummary(page);
    await page.getByRole("textbox", { name: "NPI" }).fill("12");
    const saved = await download(page, "Save to a file");
    await slowDown(page, 4);
    // The check and the page that shows what it found end in any order.
    for (let times = 0; times < 2; times += 1) {
      await page.getByRole("link", { name: /^Note 170/ }).click();
      await chooseFile(page, saved);
      await expect(page.getByRole("button", { name: "1 entry to check" })).toBeVisible();
    }
    await slowDown(page, 1);
    await openSummary(page);
    await expect(page.getByRole("textbox", { name: "NPI" })).toHaveAttribute(
      "aria-invalid",
      "true",
    );
  });

  test("is typed in US order, and printed so that it can be misread nowhere", async ({ page }) => {
    await assess(page, "maintenance", []);
    await openSummary(page);
    await page.getByRole("textbox", { name: "Date of service" }).fill("02/03/2027");
    await expect(page.getByRole("article")).toContainText("2027-02-03");
  });
});
