import { expect, type Locator, type Page } from "@playwright/test";
import { A_MET, OPEN_A } from "../cases/cases";
import { shown } from "../looking/shown";
import { type Answer, assess, type Service } from "./assessment";
import { chooseFile, confirmArrival, download, startAfresh } from "./saved-work";

/** A file as it is chosen. */
export type Chosen = Awaited<ReturnType<typeof download>>;

/** A saved request, under a name of its own and with a label. */
async function saved(
  page: Page,
  label: string,
  service: Service,
  answers: readonly Answer[],
): Promise<Chosen> {
  await assess(page, service, answers);
  const file = await download(page, "Save to a file");
  await confirmArrival(page);
  const content = { ...JSON.parse(file.buffer.toString()), details: { requestLabel: label } };
  return { ...file, name: `${label}.json`, buffer: Buffer.from(JSON.stringify(content)) };
}

/** Five files: met, still open, not met with the caution, one that is damaged, and the first once more. */
export async function fiveFiles(
  page: Page,
): Promise<readonly [Chosen, Chosen, Chosen, Chosen, Chosen]> {
  const met = await saved(page, "R-1", "implantation", A_MET.answers);
  await startAfresh(page);
  const open = await saved(page, "R-2", "revision", OPEN_A.answers);
  await startAfresh(page);
  const complicated = await saved(page, "R-3", "maintenance", [["m-complications", "yes"]]);
  await startAfresh(page);
  const damaged = { ...met, name: "R-4.json", buffer: met.buffer.subarray(0, 400) };
  return [met, open, complicated, damaged, { ...met, name: "R-1 copy.json" }];
}

/** Opens several files on the start page, and waits until all are read. */
export async function openSeveral(page: Page, files: readonly Chosen[]): Promise<void> {
  await chooseFile(page, [...files]);
  await expect(page.getByRole("heading", { level: 1, name: /several patients/ })).toBeFocused();
  await expect(
    page
      .getByRole("main")
      .getByText(/^\d+ files?: /)
      .first(),
  ).toBeVisible();
}

/** A row of the list, by its number. */
export function row(page: Page, number: number): Locator {
  return page.locator("li[data-file]").nth(number - 1);
}

/** What each row says it holds, by which result, and what else it says. */
export async function expectList(
  page: Page,
  rows: readonly (readonly [name: string, result: string | undefined, words: string])[],
): Promise<void> {
  await expect(page.locator("li[data-file]").getByRole("heading")).toHaveText(
    rows.map(([name]) => name),
  );
  for (const [at, [, result, words]] of rows.entries()) {
    const shown = row(page, at + 1);
    await expect(shown).toHaveAttribute("data-file", result ? "request" : "damaged");
    await expect(shown).toContainText(words);
    if (result) await expect(shown.locator("[data-result]")).toHaveAttribute("data-result", result);
  }
}

/** Opens a request from the list, where nothing on screen would be lost. */
export async function openRow(page: Page, number: number): Promise<void> {
  await row(page, number).getByRole("button", { name: /^Open/ }).click();
  await expect(shown(page).getByText(/^Opened: /)).toBeVisible();
}

/** Goes back to the list by the link that says which of its requests is on screen. */
export async function backToList(page: Page, place: string): Promise<void> {
  await page.getByRole("link", { name: `Back to the list (${place})` }).click();
  await expect(page.getByRole("heading", { level: 1, name: /several patients/ })).toBeVisible();
}
