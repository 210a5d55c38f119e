import { expect, type Locator, type Page } from "@playwright/test";
import { type Answer, assess, type Service } from "./assessment";

/** Services with answers by which every question of theirs is asked. The other services ask the same. */
export const ALL_ASKED: readonly (readonly [Service, readonly Answer[]])[] = [
  [
    "revision",
    [
      ["indication", "baclofen-spasticity", "cancer-pain"],
      ["a1-trial", "yes"],
      ["a1-control", "yes"],
      ["a1-side-effects", "yes"],
      ["a2-difficulties", "self-care"],
      ["a3-response", "unfavorable"],
      ["b-severe-pain", "yes"],
      ["b-active-cancer", "yes"],
      ["b1-responsive", "yes"],
      ["b1-side-effects", "yes"],
      ["b2-response", "favorable"],
    ],
  ],
  [
    "maintenance",
    [
      ["m-complications", "no"],
      ["m-benefit", "yes"],
    ],
  ],
  ["removal", [["removal-indication", "unlisted"]]],
  ["trial", [["trial-purpose", "other"]]],
];

/** Every part that opens in place, opened. Some open by themselves once others are. */
export async function openAll(page: Page): Promise<void> {
  const main = page.getByRole("main");
  const closed = main.getByRole("button", { expanded: false });
  const parts = await closed.evaluateAll((all) =>
    all.map((each) => each.getAttribute("aria-controls") ?? ""),
  );
  for (const part of parts) {
    const button = main.locator(`[aria-controls="${part}"]`);
    if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
    await expect(page.locator(`[id="${part}"]`)).not.toBeEmpty();
    // What is loaded late moves what is below it, and with it the next button.
    await expect(main.getByText("Opening…")).toHaveCount(0);
  }
}

/** Opens all that holds entries, and adds a row of each kind. */
export async function openEntries(page: Page): Promise<void> {
  await openAll(page);
  const adders = page
    .getByRole("main")
    .getByRole("button", { name: /^(Add (?!details)|Cite a new)/ });
  const names = await adders.evaluateAll((all) => all.map(({ id }) => id));
  // One without an id adds to a list that another adds to.
  for (const name of names.filter((id) => id !== "")) await page.locator(`[id="${name}"]`).click();
}

/** The choices that show further entries beside them, by the fields that they are made in. */
const SHOWING = { kind: "opioid-rotation", manner: "continuous-infusion", scale: "other" };

/** Makes each choice on the page that shows further entries beside it. */
export async function showBeside(page: Page): Promise<void> {
  for (const [field, choice] of Object.entries(SHOWING)) {
    const option = page.locator(`option[value="${choice}"]`);
    const lists = page.getByRole("main").locator(`select[name$=".${field}"]`, { has: option });
    for (const list of await lists.all()) await list.selectOption(choice);
  }
}

/** Answers all questions of a service, and reaches all its entries. */
export async function reachEntries(
  page: Page,
  service: Service,
  answers: readonly Answer[],
  address = "/",
): Promise<void> {
  await assess(page, service, answers, address);
  await openEntries(page);
}

/** The entries on the page that take any text, whatever they are. */
export function textEntries(page: Page): Locator {
  return page.getByRole("main").locator(`input[type="text"], textarea`);
}

/** Types into each, by its place; yields what all of them then hold. */
export async function fillAll(page: Page, text: (at: number) => string): Promise<string[]> {
  const entries = textEntries(page);
  const count = await entries.count();
  for (let at = 0; at < count; at += 1) await entries.nth(at).fill(text(at));
  return Promise.all((await entries.all()).map((entry) => entry.inputValue()));
}

/** Types into each entry of the summary. What stood in one that is on both pages, as codes are, is gone then. */
export async function fillSummary(
  page: Page,
  onQuestions: readonly string[],
  text: (at: number) => string,
): Promise<string[]> {
  await expect(page.getByRole("textbox", { name: "Code 1" })).toBeVisible();
  const again = await textEntries(page).evaluateAll((all: HTMLInputElement[]) =>
    all.map(({ value }) => value),
  );
  const stays = onQuestions.filter((each) => !again.includes(each));
  return [...new Set([...stays, ...(await fillAll(page, text))])];
}

/** What a field asks of browsers and extensions, so that none remembers, corrects or reads what is typed. */
const OF_ANY_FIELD = { autocomplete: "off" };
const OF_FREE_TEXT = {
  ...OF_ANY_FIELD,
  autocorrect: "off",
  spellcheck: "false",
  writingsuggestions: "false",
  "data-gramm": "false",
  "data-gramm_editor": "false",
  "data-enable-grammarly": "false",
};

/** Every field on the page asks so. */
export async function expectSilent(page: Page): Promise<void> {
  const fields = page.locator("input, select, textarea, [contenteditable]");
  expect(await fields.count()).toBeGreaterThan(0);
  const loud = await fields.evaluateAll(
    (all, [ofAny, ofFreeText]) =>
      all.flatMap((each) => {
        const choosing = each.matches("select, [type=radio], [type=checkbox], [type=file]");
        return Object.entries(choosing ? ofAny : ofFreeText)
          .filter(([name, value]) => each.getAttribute(name) !== value)
          .map(([name]) => `no ${name}: ${each.outerHTML}`);
      }),
    [OF_ANY_FIELD, OF_FREE_TEXT] as const,
  );
  expect(loud).toEqual([]);
}
