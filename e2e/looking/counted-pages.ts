import { expect, type Page } from "@playwright/test";
import { shown } from "./shown";

/** The page count beside "Print" and "Download PDF". */
export async function countedPages(page: Page): Promise<string> {
  const said = shown(page).getByText(/^\d+ pages?.* at 100% and default margins$/);
  await expect(said).toHaveCount(1);
  return (await said.textContent()) ?? "";
}
