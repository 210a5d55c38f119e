import { expect, type Page } from "@playwright/test";
import { assess } from "../steps/assessment";

/** A screen in one of its states, and how a person gets there. */
export interface Screen {
  readonly name: string;
  readonly reach: (page: Page) => Promise<unknown>;
  /** Problems in the page that belong to it. */
  readonly provokes?: readonly RegExp[];
}

export async function open(page: Page, route: string): Promise<void> {
  await page.goto(`/#/${route}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** Follows a link, also to a page that loads its code only now. */
export async function follow(page: Page, link: string): Promise<void> {
  await page.getByRole("link", { name: link }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
}

export async function summarize(
  page: Page,
  ...request: Parameters<typeof assess> extends [Page, ...infer Rest] ? Rest : never
) {
  await assess(page, ...request);
  await follow(page, "Open summary");
}

/** Unfolds all that can be unfolded. */
export async function unfold(page: Page): Promise<void> {
  await page.locator("details").evaluateAll((all) => {
    for (const each of all) each.setAttribute("open", "");
  });
  const closed = page.getByRole("button", { name: /^Guideline text/, expanded: false });
  while ((await closed.count()) > 0) await closed.first().click();
}
