import { expect, type Page } from "@playwright/test";
import { compact, shownInPrint, TABLE_HEAD } from "./printing";

/** What print shows of each row of the table: a clause, with its answers and what was documented. */
export function clausesInPrint(page: Page): Promise<string[]> {
  return shownInPrint(page, "tbody > tr");
}

/** Fails unless each row stands whole on one of the pages, and below the table's head there. How many hold some. */
export function expectWholeRows(pages: readonly string[], rows: readonly string[]): number {
  const found = rows.map((each) => pages.findIndex((page) => compact(page).includes(each)));
  expect(
    rows.filter((_, index) => found[index] === -1),
    "parted",
  ).toEqual([]);
  const held = new Set(found);
  for (const index of held) {
    const text = compact(pages[index] ?? "");
    const first = text.indexOf(rows[found.indexOf(index)] ?? "");
    expect(text.slice(0, first), `page ${index + 1}`).toContain(compact(TABLE_HEAD));
  }
  return held.size;
}
