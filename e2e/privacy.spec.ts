import type { Page } from "@playwright/test";
import { assess, openSummary, result, stored } from "./assessment";
import { A_MET } from "./cases";
import { documentA } from "./documenting";
import { ALL_ASKED, fillAll, reachEntries } from "./entries";
import { refuseClipboard } from "./failing";
import { expect, test } from "./fixtures";
import { readPdf } from "./pdf";
import { compact } from "./printing";
import { download } from "./sittings";

const TYPED = {
  "Request label": "R-2291",
  "Patient (name or initials)": "Zebulon Quill",
  "Member ID": "OHP7731",
  "Requesting clinician": "Dr. Vesper",
  "Prepared by": "Ines Marlow",
};

test("typed details reach the page, and no address, title or storage", async ({ page }) => {
  await assess(page, "implantation", A_MET.answers);
  await openSummary(page);
  for (const [label, text] of Object.entries(TYPED))
    await page.getByRole("textbox", { name: label, exact: true }).fill(text);
  const paper = page.getByRole("article");
  for (const text of Object.values(TYPED)) await expect(paper).toContainText(text);

  const elsewhere = await page.evaluate(() =>
    [
      location.href,
      document.title,
      document.cookie,
      JSON.stringify(history.state),
      JSON.stringify(Object.entries(sessionStorage)),
      JSON.stringify(Object.entries(localStorage)),
    ].join(" "),
  );
  for (const text of Object.values(TYPED)) expect(elsewhere).not.toContain(text);

  await page.getByRole("link", { name: "Back to the questions" }).click();
  await openSummary(page);
  await expect(page.getByRole("textbox", { name: "Member ID" })).toHaveValue("OHP7731");
  await page.reload();
  await expect(result(page)).toHaveAttribute("data-result", "met");
  await expect(page.getByRole("textbox", { name: "Member ID" })).toHaveValue("");
  await expect(paper).not.toContainText("Zebulon Quill");
});

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

test("the browser keeps the coded answers for the tab, and nothing else", async ({ page }) => {
  await assess(page, "implantation", A_MET.answers);
  await openSummary(page);
  await expect(result(page)).toBeVisible();
  expect(await stored(page)).toEqual({
    session: ["note-170.last-use", "note-170.session"],
    local: [],
    cookies: "",
    databases: [],
  });
  const lastUse = await page.evaluate(() => sessionStorage.getItem("note-170.last-use"));
  expect(lastUse).toMatch(/^\d{13}$/);
  const session = await page.evaluate(() => sessionStorage.getItem("note-170.session"));
  expect(JSON.parse(session ?? "")).toEqual({
    format: 1,
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    service: "implantation",
    answers: {
      indication: ["baclofen-spasticity"],
      "a1-trial": ["yes"],
      "a1-control": ["no"],
      "a2-difficulties": ["self-care"],
      "a3-response": ["favorable"],
    },
    askRemaining: false,
  });
});

/** No field on the page lets the browser remember what is entered, or send it away to be spelled. */
async function expectSilent(page: Page): Promise<void> {
  const fields = page.locator("input, select, textarea");
  expect(await fields.count()).toBeGreaterThan(0);
  const loud = await fields.evaluateAll((all) =>
    all
      .filter(
        (each) =>
          each.getAttribute("autocomplete") !== "off" ||
          (each.matches("textarea, [type=text]") && each.getAttribute("spellcheck") !== "false"),
      )
      .map((each) => each.outerHTML),
  );
  expect(loud).toEqual([]);
}

test("no field lets the browser remember or check what is entered, answers included", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await refuseClipboard(page);
  await page.goto("/");
  await page.getByText("Type a code from a printed summary").click();
  await expect(page.getByLabel("Re-entry code")).toBeVisible();
  await expectSilent(page);
  for (const [service, answers] of ALL_ASKED) {
    await reachEntries(page, service, answers);
    await expectSilent(page);
  }
  await openSummary(page);
  await page.getByRole("button", { name: "Copy as text" }).click();
  await expect(page.getByRole("textbox", { name: "The summary as text" })).toBeVisible();
  await expectSilent(page);
});

test("the clipboard is written by the press of “Copy as text” alone, and never read", async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const use of ["read", "readText", "write", "writeText"])
      Object.defineProperty(Clipboard.prototype, use, {
        value: async () => performance.mark(`clipboard: ${use}`),
      });
    for (const use of ["copy", "cut", "paste"])
      document.addEventListener(use, () => performance.mark(`clipboard: ${use}`));
  });
  await assess(page, "implantation", A_MET.answers);
  await documentA(page);
  await openSummary(page);
  await page.getByRole("textbox", { name: "Member ID" }).fill("OHP7731");
  await page.getByLabel("Length").selectOption("Full");
  await download(page, "Download PDF");
  const uses = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType("mark")
        .flatMap(({ name }) => /^clipboard: (.*)$/.exec(name)?.[1] ?? []),
    );
  expect(await uses()).toEqual([]);
  await page.getByRole("button", { name: "Copy as text" }).click();
  await expect(page.getByText(/^Copied: /)).toBeVisible();
  expect(await uses()).toEqual(["write"]);
});

test("a whole visit asks for nothing but the page and its own files, each once", async ({
  page,
  watched,
}) => {
  await assess(page, "implantation", A_MET.answers);
  for (const name of ["Open summary", "The note", "About"]) {
    await page.getByRole("link", { name }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  }
  const asked = watched.requests.map((request) => new URL(request.url()).pathname);
  // The browser itself asks again for the tab icon as titles change.
  const files = asked.filter((path) => /\.(js|css|woff2)$/.test(path));
  expect(files.length).toBeGreaterThan(4);
  expect(new Set(files).size).toBe(files.length);
  expect(watched.requests.filter((request) => request.resourceType() === "fetch")).toEqual([]);
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
