import type { Locator, Page } from "@playwright/test";
import { A_MET, MAINTENANCE_MET, OPEN_A } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { assess, choice, openSummary, question } from "../../steps/assessment";
import { addRow, detailsOn, enclose } from "../../steps/documenting";
import { openKeeping } from "../../steps/drafts";
import {
  backToQuestions,
  chooseFile,
  confirmArrival,
  download,
  typeCode,
} from "../../steps/saved-work";

/** Presses Enter on a control, as a person at the keyboard does. */
async function enter(control: Locator): Promise<void> {
  await control.focus();
  await control.press("Enter");
}

function heading(page: Page): Locator {
  return page.getByRole("heading", { level: 1 });
}

test.describe("focus", () => {
  test("stays on the answer that is chosen, comes back to the question that is cleared, and goes to the question that is chosen in the list of what is missing", async ({
    page,
  }) => {
    await assess(page, "implantation", [["indication", "baclofen-spasticity"]]);
    await choice(page, "a1-trial", "yes").focus();
    await page.keyboard.press("Space");
    await expect(question(page, "a1-control")).toBeVisible();
    await expect(choice(page, "a1-trial", "yes")).toBeFocused();
    const clear = page.getByRole("button", {
      name: "Clear answer to Adequate trial of non-invasive methods",
    });
    await enter(clear);
    await expect(clear).toHaveCount(0);
    await expect(choice(page, "a1-trial", "yes")).toBeFocused();
    await enter(page.getByRole("button", { name: /^A\(3\)/ }));
    await expect(choice(page, "a3-response", "favorable")).toBeFocused();
  });

  test("stays on what opens and closes details", async ({ page }) => {
    await assess(page, "maintenance", MAINTENANCE_MET.answers);
    const button = page.getByRole("button", { name: /details on Significant complications/i });
    await enter(button);
    await expect(
      page.getByRole("group", { name: /^Details on Significant complications/ }),
    ).toBeVisible();
    await expect(button).toBeFocused();
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await page.keyboard.press("Enter");
    await expect(button).toHaveAttribute("aria-expanded", "false");
    await expect(button).toBeFocused();
  });

  test("goes into a row that is added, near one that is removed, and into it when it is back", async ({
    page,
  }) => {
    await assess(page, "implantation", A_MET.answers);
    const details = await detailsOn(page, "Adequate trial of non-invasive methods");
    await enter(details.getByRole("button", { name: "Add method tried", exact: true }));
    const first = details.getByRole("group", { name: "Method tried 1" });
    await expect(first.getByLabel("Kind")).toBeFocused();
    await first.getByLabel("Name").fill("baclofen");
    await enter(details.getByRole("button", { name: "Add method tried", exact: true }));
    await expect(
      details.getByRole("group", { name: "Method tried 2" }).getByLabel("Kind"),
    ).toBeFocused();
    await enter(details.getByRole("button", { name: "Remove method tried 1" }));
    await expect(first).toBeFocused();
    await enter(details.getByRole("button", { name: "Undo" }));
    await expect(first.getByLabel("Kind")).toBeFocused();
    await expect(first.getByLabel("Name")).toHaveValue("baclofen");
    await enter(details.getByRole("button", { name: "Remove method tried 2" }));
    await enter(details.getByRole("button", { name: "Remove method tried 1" }));
    await expect(
      details.getByRole("button", { name: "Add method tried", exact: true }),
    ).toBeFocused();
  });

  test("stays with an enclosure that is moved", async ({ page }) => {
    await assess(page, "implantation", A_MET.answers);
    await enclose(page);
    const list = page.getByRole("group", { name: "Enclosed documents" });
    await enter(list.getByRole("button", { name: /down enclosure 1$/i }));
    const focused = page.locator(":focus");
    await expect(focused).toHaveText(/down enclosure 2$/i);
    await enter(list.getByRole("button", { name: /down enclosure 2$/i }));
    await expect(focused).toHaveText(/down enclosure 3$/i);
    await expect(
      list.getByRole("group", { name: "Enclosure 3" }).getByLabel("Kind of document"),
    ).toHaveValue("Medication history");
  });

  test("goes to the list of entries to check, and from it into the entry", async ({ page }) => {
    await assess(page, "implantation", A_MET.answers);
    await enclose(page);
    const date = page
      .getByRole("group", { name: "Enclosure 1" })
      .getByLabel("Date", { exact: true });
    await date.fill("32 June");
    await page.keyboard.press("Tab");
    await expect(date).toHaveAttribute("aria-invalid", "true");
    await expect(date).toHaveAccessibleDescription(/./);
    const counted = page.getByRole("list", { name: "1 entry to check" });
    await enter(counted.getByRole("button", { name: "Enclosure 1, Date" }));
    await expect(date).toBeFocused();
    await enter(page.getByRole("button", { name: "Check entries" }));
    await expect(page.getByRole("heading", { name: "Check these entries" })).toBeFocused();
    const findings = page.getByRole("region", { name: "Check these entries" });
    await enter(findings.getByRole("button").first());
    await expect(date).toBeFocused();
  });

  test("goes from the summary’s list of entries to check into the very field, in its open part", async ({
    page,
  }) => {
    await assess(page, "implantation", A_MET.answers);
    const name = "Adequate trial of non-invasive methods";
    await addRow(await detailsOn(page, name), "Method tried", 1, { From: "13/2025" });
    await enclose(page);
    await page.getByRole("group", { name: "Enclosure 2" }).getByLabel("Date").fill("32 June");
    for (const [entry, row, field] of [
      [/Method tried 1, From/, "Method tried 1", "From"],
      [/^Enclosure 2/, "Enclosure 2", "Date"],
    ] as const) {
      await openSummary(page);
      await page.getByRole("button", { name: "Check entries" }).click();
      const list = page.getByRole("region", { name: "Check these entries" });
      await enter(list.getByRole("link", { name: entry }));
      const there = page.getByRole("group", { name: row }).getByLabel(field, { exact: true });
      await expect(there).toBeFocused();
      await expect(there).toBeInViewport();
    }
  });

  test("goes to the heading after a file is opened, and after its notice is dismissed", async ({
    page,
  }) => {
    await assess(page, "maintenance", MAINTENANCE_MET.answers);
    const saved = await download(page, "Save to a file");
    await confirmArrival(page);
    await page.getByRole("link", { name: /^Note 170/ }).click();
    await chooseFile(page, saved);
    await expect(page.getByRole("region", { name: "Opened" })).toBeVisible();
    await expect(heading(page)).toHaveText(/refill/);
    await expect(heading(page)).toBeFocused();
    await enter(page.getByRole("button", { name: "Dismiss" }));
    await expect(page.getByRole("region", { name: "Opened" })).toHaveCount(0);
    await expect(heading(page)).toBeFocused();
  });

  test("stays in a code that is refused, and what is wrong, which is said, describes it once it is left", async ({
    page,
  }) => {
    await page.goto("/");
    await typeCode(page, "0000-0000");
    const field = page.getByLabel("Re-entry code");
    await expect(field).toBeFocused();
    await expect(page.getByRole("status")).toHaveText(/are missing/);
    await expect(field).not.toHaveAccessibleDescription(/are missing/);
    await field.blur();
    await expect(field).toHaveAccessibleDescription(/are missing/);
    await expect(field).toHaveAttribute("aria-invalid", "true");
  });

  test("goes into a dialog, stays within it, and returns to what opened it", async ({ page }) => {
    await assess(page, "maintenance", [["m-complications", "yes"]]);
    await openKeeping(page);
    for (const [trigger, title, keep] of [
      ["Clear everything", "Clear everything?", "Keep it"],
      ["Keep the draft in this browser", "Keep the draft in this browser?", "Do not keep it"],
      ["New request", "Start a new request?", "Cancel"],
    ] as const)
      await test.step(title, async () => {
        const button = page.getByRole("button", { name: trigger, exact: true });
        await expect(button).toHaveAttribute("aria-haspopup", "dialog");
        await enter(button);
        const dialog = page.getByRole("dialog", { name: title });
        await expect(dialog).toBeFocused();
        await page.keyboard.press("Tab");
        await expect(dialog.getByRole("button", { name: keep })).toBeFocused();
        for (let presses = 0; presses < 6; presses += 1) {
          await page.keyboard.press("Tab");
          const outside = await page.evaluate(
            () =>
              document.activeElement !== document.body &&
              !document.activeElement?.closest("dialog[open]"),
          );
          expect(outside, "focus on what the dialog covers").toBe(false);
        }
        await page.keyboard.press("Escape");
        await expect(button).toBeFocused();
      });
  });

  test("goes to the heading of each page, and Back returns it to the link that led there", async ({
    page,
  }) => {
    await assess(page, "implantation", OPEN_A.answers);
    const nav = page.getByRole("navigation", { name: "Pages" });
    for (const [link, title] of [
      ["The note", /./],
      ["Map", /^Map/],
      ["About", /^About/],
    ] as const) {
      await enter(nav.getByRole("link", { name: link }));
      await expect(page).toHaveTitle(/· Note 170$/);
      await expect(heading(page)).toHaveText(title);
      await expect(heading(page)).toBeFocused();
    }
    await page.goBack();
    await expect(heading(page)).toHaveText(/^Map/);
    await expect(nav.getByRole("link", { name: "About" })).toBeFocused();
    await enter(nav.getByRole("link", { name: "Request" }));
    await expect(question(page, "service")).toBeVisible();
    await openSummary(page);
    await backToQuestions(page);
    await expect(heading(page)).toBeFocused();
  });

  test("skips to the content of a page", async ({ page }) => {
    await page.goto("/#/about");
    await expect(heading(page)).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "Skip to main content" })).toBeFocused();
    await expect(page.getByRole("button", { name: "Skip to main content" })).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("main").locator(":focus")).toBeVisible();
  });
});
