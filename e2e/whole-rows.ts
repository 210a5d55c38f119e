import { expect, type Page } from "@playwright/test";
import { compact, shownInPrint, TABLE_HEAD } from "./printing";

/** What print shows of each criterion: its row, and below it what was documented. */
export async function criteriaInPrint(page: Page): Promise<string[]> {
  const texts = await shownInPrint(page, "tbody > tr");
  const begins = await page
    .locator("tbody > tr")
    .evaluateAll((rows) => rows.map((each) => each.matches("[data-criterion]")));
  const criteria: string[] = [];
  texts.forEach((text, index) => {
    criteria.push(begins[index] ? text : `${criteria.pop()}${text}`);
  });
  return criteria;
}

/**
 * Fails unless each criterion stands whole on one of the pages, and below the table's head there. How many
 * pages hold some.
 */
export function expectWholeRows(pages: readonly string[], criteria: readonly string[]): number {
  const found = criteria.map((each) => pages.findIndex((page) => compact(page).includes(each)));
  expect(
    criteria.filter((_, index) => found[index] === -1),
    "parted",
  ).toEqual([]);
  const held = new Set(found);
  for (const index of held) {
    const text = compact(pages[index] ?? "");
    const first = text.indexOf(criteria[found.indexOf(index)] ?? "");
    expect(text.slice(0, first), `page ${index + 1}`).toContain(compact(TABLE_HEAD));
  }
  return held.size;
}
