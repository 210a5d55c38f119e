import type { Page } from "@playwright/test";

/** What a person had to do. */
interface Effort {
  /** Presses of the pointer. */
  readonly clicks: number;
  /** Fields that were typed or chosen in, each visit to one of them. */
  readonly fields: number;
  /** Changes of page. */
  readonly pages: number;
}

/** Begins to count what a person does in this page. It lasts until the page loads again. */
export async function countEffort(page: Page): Promise<void> {
  await page.evaluate(() => {
    const effort = { clicks: 0, fields: 0, pages: 0 };
    let last: EventTarget | null = null;
    let here = window.location.hash;
    window.navigation.addEventListener("currententrychange", () => {
      if (here === window.location.hash) return;
      here = window.location.hash;
      effort.pages += 1;
      last = null;
    });
    window.addEventListener("pointerup", () => {
      effort.clicks += 1;
    });
    const typed = "input[type=text], textarea, select";
    window.addEventListener("input", ({ target }) => {
      if (target === last || !(target instanceof Element) || !target.matches(typed)) return;
      last = target;
      effort.fields += 1;
    });
    Object.assign(window, { effort });
  });
}

/** What was done since the counting began. */
export function effortOf(page: Page): Promise<Effort> {
  return page.evaluate(() => Reflect.get(window, "effort"));
}
