import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../../fixtures";
import { choice, question, result } from "../../steps/assessment";

const LONGEST_WAY = 60;

/** Presses Tab, or another key, until the element has the focus, which must be seen all along. */
async function tabTo(page: Page, target: Locator, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < LONGEST_WAY; presses += 1) {
    await page.keyboard.press(key);
    const focused = page.locator(":focus");
    await expect(focused).toBeInViewport();
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target, `reached by at most ${LONGEST_WAY} presses of Tab`).toBeFocused();
}

test("the whole task, from the first question to the printed summary, works by keyboard alone", async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = "yes";
    };
  });
  await page.goto("/");
  await expect(question(page, "service")).toBeVisible();
  await tabTo(page, choice(page, "service", "implantation"));
  await page.keyboard.press("Space");
  await tabTo(page, choice(page, "indication", "baclofen-spasticity"));
  await page.keyboard.press("Space");
  await tabTo(page, choice(page, "a1-trial", "yes"));
  await page.keyboard.press("Space");
  await tabTo(page, choice(page, "a1-control", "yes"));
  await page.keyboard.press("ArrowRight");
  await expect(choice(page, "a1-control", "no")).toBeChecked();
  await tabTo(page, choice(page, "a2-difficulties", "self-care"));
  await page.keyboard.press("Space");
  await expect(choice(page, "a2-difficulties", "self-care")).toBeChecked();
  await tabTo(page, choice(page, "a3-response", "favorable"));
  await page.keyboard.press("Space");
  await expect(result(page)).toHaveAttribute("data-result", "met");

  await tabTo(page, page.getByRole("link", { name: "Open summary" }).first());
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /Summary/ })).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: "Print" }));
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-printed", "yes");

  await tabTo(page, page.getByRole("textbox", { name: "Patient (name or initials)" }));
  await page.keyboard.type("A. N.");
  await expect(page.getByRole("article")).toContainText("A. N.");
});

test("a new request by keyboard asks first, and Escape keeps everything", async ({ page }) => {
  await page.goto("/#/maintenance");
  await expect(question(page, "m-complications")).toBeVisible();
  await tabTo(page, choice(page, "m-complications", "yes"));
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  const newRequest = page.getByRole("button", { name: "New request" });
  await tabTo(page, newRequest, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Start a new request?" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(newRequest).toBeFocused();
  await expect(choice(page, "m-complications", "no")).toBeChecked();
});
