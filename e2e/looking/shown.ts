import type { Locator, Page } from "@playwright/test";

/** The page as it is seen, without the words that are only said. */
export function shown(page: Page): Locator {
  return page.locator("#app");
}
