import { expect, type Page } from "@playwright/test";
import { assess, result } from "./assessment";
import { changed, chooseFile, download, startAfresh } from "./saved-work";

export const CLAUSE = "are continuing to receive adequate benefit";

/** The same clause as of an edition in which it read otherwise. */
export const OTHER_CLAUSE = CLAUSE.replace("adequate", "some");

/** The text as of an edition in which maintenance B read otherwise. */
export function ofAnotherText(text: string): string {
  return text
    .replace(/("fingerprint":\s*")[\da-f]{64}/, `$1${"ab".repeat(32)}`)
    .replaceAll(CLAUSE, OTHER_CLAUSE);
}

/** Where the answers stand that were given against another text. */
export function listed(page: Page) {
  return page.getByRole("region", { name: "Answers from another text of the note" });
}

export async function answerMaintenance(page: Page): Promise<void> {
  await assess(page, "maintenance", [
    ["m-complications", "no"],
    ["m-benefit", "yes"],
  ]);
  await expect(result(page)).toHaveAttribute("data-result", "met");
}

/** Opens a file of another edition. */
export async function openOfAnotherText(page: Page): Promise<void> {
  await answerMaintenance(page);
  const file = changed(await download(page, "Save to a file"), ofAnotherText);
  await startAfresh(page);
  await chooseFile(page, file);
  await expect(listed(page)).toContainText("Set aside: 1.");
}
