import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures";
import { readPdf } from "../../looking/pdf";
import { readingOrder, structureOf } from "../../looking/poppler";
import { compact } from "../../looking/printing";
import { answer, choice, openSummary } from "../../steps/assessment";
import { ALL_ASKED, fillAll, fillSummary, reachEntries, textEntries } from "../../steps/entries";
import { downloadTo } from "../../steps/saved-work";
import { atRest, countCommits, type Touched, touchedBy } from "./touched";

const ROWS = 100;
const CHARACTERS = 5_000;

/** What an act may cost, however much is there: React writes some attributes of each entry again that it renders. */
const MOST = {
  answer: { changes: 200, commits: 4 },
  keystroke: { changes: 60, commits: 3 },
  onSummary: { changes: 250, commits: 4 },
};

/** As long as can be typed, and like no other. */
function longText(at: number): string {
  return `Entry ${at} ${"word ".repeat(CHARACTERS / 5)}`.slice(0, CHARACTERS - 1).concat(".");
}

/** Adds methods tried until there are so many, each new one with a name. */
async function addRows(page: Page): Promise<string[]> {
  const add = page.getByRole("button", { name: "Add method tried", exact: true });
  for (let row = 1; row < ROWS; row += 1) await add.click();
  const rows = page.getByRole("group", { name: /^Method tried \d+ on / });
  await expect(rows).toHaveCount(ROWS);
  return rows.evaluateAll((all) =>
    all.slice(1).map((row, at) => {
      const input = row.querySelector('input[name$=".name"]');
      if (!(input instanceof HTMLInputElement)) throw new Error("a row has no name");
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value") ?? {};
      set?.call(input, `method number ${at + 2}.`);
      input.dispatchEvent(new Event("input", { bubbles: true }));
      return input.value;
    }),
  );
}

/** The entries that take text in a row of methods tried where no side effect is an outcome. */
const IN_A_ROW = 6;

/** Waits until all that was typed is checked: of the rows, the first is marked, for it is too long. */
async function settled(page: Page, marked: string): Promise<void> {
  await expect(page.locator(marked)).toHaveCount(IN_A_ROW);
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
}

function expectCheap(what: string, touched: Touched, most: { changes: number; commits: number }) {
  const { changes, within, commits, milliseconds } = touched;
  process.stdout.write(
    `${ROWS} rows, ${CHARACTERS} characters in each entry: ${what} makes ${changes} changes in ` +
      `${commits} commits, ${within} of them among the rows; ${milliseconds.toFixed(0)} ms\n`,
  );
  expect(within, `${what}: changes among the rows`).toBe(0);
  expect(changes, what).toBeLessThanOrEqual(most.changes);
  expect(commits, what).toBeLessThanOrEqual(most.commits);
}

/** The words of a PDF of which no page is blank, and the first holds entries, in the order in which they are read. */
async function wordsIn(path: string): Promise<string> {
  const { sheets } = await readPdf(readFileSync(path));
  const [first = "", ...others] = sheets.map(({ body }) => compact(body));
  expect(first).toMatch(/Entry\d+(word){100}/);
  for (const each of others) expect(each.length).toBeGreaterThan(100);
  return compact(readingOrder(structureOf(path)));
}

test(`${ROWS} methods tried and ${CHARACTERS.toLocaleString("en")} characters in each entry stay at hand, and nothing of them is missing on paper`, async ({
  page,
}, testInfo) => {
  test.setTimeout(1_200_000);
  await countCommits(page);
  const [[service, answers] = ["revision", []] as const] = ALL_ASKED;
  await reachEntries(page, service, answers);
  const onQuestions = await fillAll(page, longText);
  const methods = await addRows(page);
  const row = '[id^="evidence.questions.a1-trial.forms.methods."]';
  // Where one types in a row, it is the others that count.
  const rows = `${row}:not(:focus-within)`;

  const unfavorable = choice(page, "b2-response", "unfavorable");
  await unfavorable.focus();
  await settled(page, `${row} [aria-invalid]`);
  expectCheap("an answer", await touchedBy(page, rows, () => unfavorable.click()), MOST.answer);
  await answer(page, ["b2-response", "favorable"]);
  const names = page.getByLabel("Name", { exact: true });
  const notes = page.getByLabel("Note", { exact: true });
  for (const [what, entry] of [
    ["a keystroke in a row", names.nth(ROWS / 2)],
    ["a keystroke in a note", notes.nth(3)],
  ] as const) {
    await entry.focus();
    await page.keyboard.press("End");
    expectCheap(what, await touchedBy(page, rows, () => page.keyboard.press("x")), MOST.keystroke);
    await page.keyboard.press("Backspace");
  }

  // A busy machine takes its time over so much.
  await openSummary(page, { timeout: 60_000 });
  const typed = await fillSummary(page, [...onQuestions, ...methods], longText);
  const label = textEntries(page).first();
  await label.focus();
  await page.keyboard.press("End");
  await atRest(page);
  expectCheap(
    "a keystroke on the summary",
    await touchedBy(page, "table", () => page.keyboard.press("x")),
    MOST.onSummary,
  );
  await page.keyboard.press("Backspace");

  const missing = (text: string) => typed.filter((each) => !text.includes(compact(each)));
  const shown = (await page.getByRole("article").textContent()) ?? "";
  expect(missing(compact(shown))).toEqual([]);
  const printed = testInfo.outputPath("printed.pdf");
  const downloaded = testInfo.outputPath("downloaded.pdf");
  await page.pdf({ format: "Letter", tagged: true, path: printed });
  expect(missing(await wordsIn(printed)), "printed").toEqual([]);
  await downloadTo(page, "Download PDF", downloaded);
  expect(missing(await wordsIn(downloaded)), "downloaded").toEqual([]);
  process.stdout.write(
    `${typed.length} entries of up to ${CHARACTERS} characters: none missing on screen, paper or in the PDF\n`,
  );
});
