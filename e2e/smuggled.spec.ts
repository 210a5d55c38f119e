import type { Page } from "@playwright/test";
import { openSummary } from "./assessment";
import { ALL_ASKED, fillAll, reachEntries } from "./entries";
import { expect, test } from "./fixtures";
import { readPdf } from "./pdf";
import { compact } from "./printing";
import { download } from "./sittings";

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
  const head = compact("Clause The note’s words Status Question and answer");
  return [first, ...others.map((each) => each.replace(head, ""))].join("");
}

/** No element came of what was typed, and no script of it ran. */
async function expectTextOnly(page: Page, title: string): Promise<void> {
  await expect(page.locator("#typed, main :is(script, img, b[id])")).toHaveCount(0);
  expect(await page.title()).toBe(title);
}

/** What "Copy as text" put into the clipboard, at its fullest. */
async function copied(page: Page): Promise<string> {
  await page.getByRole("combobox", { name: "Length" }).selectOption("Full");
  await page.getByRole("button", { name: "Copy as text" }).click();
  await expect(page.getByText(/^Copied: /)).toBeVisible();
  return page.evaluate(async () => {
    const items = await navigator.clipboard.read();
    const kinds = items.flatMap(({ types }) => types).join();
    return kinds === "text/plain" ? navigator.clipboard.readText() : `also as ${kinds}`;
  });
}

for (const [service, answers] of ALL_ASKED)
  test(`whatever is typed in any entry of ${service} is text: on screen and paper, in PDF, plain text and file`, async ({
    page,
    context,
  }) => {
    test.setTimeout(180_000);
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await reachEntries(page, service, answers);
    const title = await page.title();
    const onQuestions = await fillAll(page, smuggled("q"));
    await page.getByRole("button", { name: "Check entries" }).click();
    await expect(page.locator("[data-faults]")).toContainText("document.title");
    await expectTextOnly(page, title);

    await openSummary(page);
    const all = [...new Set([...onQuestions, ...(await fillAll(page, smuggled("s")))])];
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

    await page.getByRole("link", { name: "To-do sheet" }).click();
    await expect(page.getByRole("main")).toContainText(label);
    expect(await wordsIn(await page.pdf({ tagged: true }))).toContain(compact(label));
    await expectTextOnly(page, `To obtain: ${title}`);
  });

test("a script that is smuggled into the page does not run", async ({ page, watched }) => {
  watched.provoked.push(/requires 'Trusted/, /policy violated: require-trusted-types-for/);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const attempts = [
    "document.body.setAttribute('onclick', 'document.title = 1')",
    "document.body.innerHTML = '<img src=x onerror=\"document.title = 1\">'",
    "document.body.append(Object.assign(document.createElement('script'), { text: 'document.title = 1' }))",
  ];
  for (const attempt of attempts)
    await expect(page.evaluate(attempt)).rejects.toThrow(/requires 'Trusted(HTML|Script)'/);
  expect(await page.title()).toBe("Note 170");
});

test("an address that is a script does not run", async ({ page, watched }) => {
  watched.provoked.push(/violates the following|Content Security Policy|policy violated/);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.evaluate(() => {
    const link = document.createElement("a");
    link.href = "javascript:document.title='smuggled'";
    document.body.append(link);
    link.click();
  });
  await expect.poll(() => watched.problems.length).toBeGreaterThan(0);
  expect(await page.title()).toBe("Note 170");
});

test("a script or handler that stands in the page as it arrives does not run", async ({
  page,
  watched,
}) => {
  watched.provoked.push(/violates the following|Content Security Policy|policy violated/);
  await page.route("/", async (route) => {
    const response = await route.fetch();
    const arrived = (await response.text()).replace(
      '<div id="app">',
      `<script>document.title = "smuggled"</script>
      <img src="data:," alt="" onerror="document.title = 'smuggled'" />$&`,
    );
    expect(arrived).toContain("smuggled");
    await route.fulfill({ response, body: arrived });
  });
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const stopped = () =>
    watched.problems.flatMap((each) => /policy violated: (\S+)/.exec(each)?.[1] ?? []).sort();
  await expect.poll(stopped).toEqual(["img-src", "script-src-attr", "script-src-elem"]);
  expect(await page.title()).toBe("Note 170");
});
