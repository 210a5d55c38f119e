import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures";
import { described } from "../../looking/controls";
import { readPdf } from "../../looking/pdf";
import { compact } from "../../looking/printing";
import { shown } from "../../looking/shown";
import { openSummary } from "../../steps/assessment";
import {
  ALL_ASKED,
  expectSilent,
  fillAll,
  fillSummary,
  reachEntries,
  showBeside,
} from "../../steps/entries";
import { download } from "../../steps/saved-work";

/** A script in each way that it could be smuggled in by typing, each with its own mark. */
const SMUGGLED: readonly ((mark: string) => string)[] = [
  (mark) => `<script id="typed">document.title="${mark}"</script>`,
  (mark) => `<img id="typed" src="x" onerror="document.title='${mark}'">`,
  (mark) => `"><svg id=typed onload=document.title="${mark}">`,
  (mark) => `javascript:document.title='${mark}'`,
  (mark) => `{{constructor.constructor("document.title='${mark}'")()}}`,
  (mark) => `</textarea></title></style><b id="typed">${mark}</b>&lt;i&gt;`,
];

/** Markup unlike any other on the page, for an entry by its place. */
function smuggled(page: string): (at: number) => string {
  return (at) => SMUGGLED[at % SMUGGLED.length]?.(`${page}${at}q`) ?? "";
}

/** The words of a PDF, page after page, without the table's head where it repeats. */
async function wordsIn(bytes: Buffer): Promise<string> {
  const { sheets } = await readPdf(bytes);
  const [first = "", ...others] = sheets.map(({ body }) => compact(body));
  const head = compact("Clause Guideline text Status Answer and documentation Source");
  return [first, ...others.map((each) => each.replace(head, ""))].join("");
}

/** No element came of what was typed, and no script of it ran. */
async function expectTextOnly(page: Page, title: string): Promise<void> {
  await expect(page.locator("#typed, main :is(script, img, b[id])")).toHaveCount(0);
  expect(await page.title()).toBe(title);
}

/** What "Copy as text" put into the clipboard, at its fullest. */
async function copied(page: Page): Promise<string> {
  await page.getByRole("combobox", { name: "Text" }).selectOption("Full");
  await page.getByRole("button", { name: "Copy as text" }).click();
  await expect(shown(page).getByText(/^Copied: /)).toBeVisible();
  return page.evaluate(async () => {
    const items = await navigator.clipboard.read();
    const kinds = items.flatMap(({ types }) => types).join();
    return kinds === "text/plain" ? navigator.clipboard.readText() : `also as ${kinds}`;
  });
}

for (const [service, answers] of ALL_ASKED)
  test(`no entry of ${service} is remembered or checked by the browser, and what is typed in any is text: on screen and paper, in PDF, plain text and file`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await reachEntries(page, service, answers);
    await showBeside(page);
    await expectSilent(page);
    const title = await page.title();
    const onQuestions = await fillAll(page, smuggled("q"));
    await page.getByRole("button", { name: "Check entries" }).click();
    await expect(page.locator("[data-faults]")).toContainText("document.title");
    await expectTextOnly(page, title);

    await openSummary(page);
    await expectSilent(page);
    const all = await fillSummary(page, onQuestions, smuggled("s"));
    const missing = (text: string) => all.filter((each) => !compact(text).includes(compact(each)));
    const paper = page.getByRole("article");
    await expect(paper).toContainText(all.at(-1) ?? "");
    expect(missing((await paper.textContent()) ?? "")).toEqual([]);
    expect(missing(await wordsIn(await page.pdf({ tagged: true })))).toEqual([]);
    const pdf = await download(page, "Download PDF");
    expect(missing(await wordsIn(pdf.buffer))).toEqual([]);
    expect(missing(await copied(page))).toEqual([]);
    const saved = await download(page, "Save to a file");
    const text = saved.buffer.toString();
    expect(all.filter((each) => !text.includes(JSON.stringify(each)))).toEqual([]);
    for (const { name } of [pdf, saved])
      expect(name).toMatch(new RegExp(`^note-170-${service}-[\\d-]+\\.(pdf|json)$`));
    await expectTextOnly(page, `Summary: ${title}`);
    const label = await page.getByRole("textbox", { name: "Request label" }).inputValue();

    await page.getByRole("link", { name: "Missing documentation" }).click();
    await expect(page.getByRole("main")).toContainText(label);
    expect(await wordsIn(await page.pdf({ tagged: true }))).toContain(compact(label));
    await expectTextOnly(page, `Missing documentation: ${title}`);
  });

test("of every entry of a service, only those that are faulty are described, each by what is wrong", async ({
  page,
}) => {
  // Tall enough for all of it: Chromium leaves rows out of the tree that are far from sight.
  await page.setViewportSize({ width: 1280, height: 20_000 });
  const [[service, answers] = ["revision", []] as const] = ALL_ASKED;
  await reachEntries(page, service, answers);
  await showBeside(page);
  expect(await described(page)).toEqual([]);
  await fillAll(page, () => "?");
  await page.getByRole("button", { name: "Check entries" }).click();
  const wrong = page.locator("main [aria-invalid]");
  await expect(async () => {
    const count = await wrong.count();
    expect(count).toBeGreaterThan(10);
    expect(await described(page)).toHaveLength(count);
  }).toPass();
  const faulty = await described(page);
  for (const each of faulty)
    expect(each).toMatch(/^textbox .+: “\?” is not |^combobox Unit.*: missing beside “/);

  await openSummary(page);
  const onSummary = () => described(page);
  // Codes are on both pages, and were checked on the first.
  await expect.poll(onSummary).toEqual([expect.stringMatching(/^textbox Code 1: /)]);
  await fillAll(page, () => "?");
  await page.getByRole("button", { name: "Check entries" }).click();
  await expect
    .poll(onSummary)
    .toEqual([
      expect.stringMatching(/^textbox Date of birth: .*“\?” is not a date/),
      expect.stringMatching(/^textbox Requesting clinician’s NPI: .*“\?” is not an NPI/),
      expect.stringMatching(/^textbox Performing clinician’s NPI: .*“\?” is not an NPI/),
      expect.stringMatching(/^textbox Facility’s NPI: .*“\?” is not an NPI/),
      expect.stringMatching(/^textbox Phone: .*“\?” is not a telephone number/),
      expect.stringMatching(/^textbox Fax: .*“\?” is not a telephone number/),
      expect.stringMatching(/^textbox Code 1: .*“\?” is not in CPT, HCPCS or ICD-10-CM format/),
      expect.stringMatching(/^textbox Date of service: .*“\?” is not a date/),
    ]);
});
