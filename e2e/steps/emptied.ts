import { expect, type Page } from "@playwright/test";
import { shown } from "../looking/shown";
import { question } from "./assessment";
import { workState } from "./drafts";

function codeField(page: Page) {
  return page.getByRole("textbox", { name: "Re-entry code" });
}

/** Types a code on the start page, and a mistake in it is said. */
export async function typeCode(page: Page): Promise<void> {
  await page.goto("/");
  await expect(workState(page)).toBeVisible();
  await shown(page).getByText("Type a code from a printed summary").click();
  await codeField(page).fill("ABCD-EFGH");
  await page.getByRole("button", { name: "Restore answers" }).click();
  await expect(codeField(page)).toHaveAttribute("aria-invalid", "true");
}

/** Nothing of a typed code is on screen, nor anything said of it. */
export async function expectNoCode(page: Page): Promise<void> {
  await expect(codeField(page)).toHaveValue("");
  await expect(codeField(page)).not.toHaveAttribute("aria-invalid", "true");
  await expect(shown(page).getByText(/code has 12 characters|are missing/)).toHaveCount(0);
}

export async function expectStartPage(page: Page): Promise<void> {
  await expect(page).toHaveURL(/#\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  for (const radio of await question(page, "service").getByRole("radio").all())
    await expect(radio).not.toBeChecked();
  await expect(page.getByRole("link", { name: "Continue", exact: true })).toHaveCount(0);
}
