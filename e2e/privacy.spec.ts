import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { assess, openSummary, result, stored } from "./assessment";
import { A_MET } from "./cases";
import { addRow, detailsOn, documentA } from "./documenting";
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

/** A script in each way that it could be smuggled in by typing. */
const SMUGGLED = [
  `<script>document.title='1'</script>`,
  `<img src=x onerror="document.title='2'">`,
  `"><svg onload=document.title=3>`,
  `javascript:document.title='4'`,
  `{{constructor.constructor("document.title=5")()}}`,
];

test("whatever is typed is text: on screen, on paper, in the PDF and in the file", async ({
  page,
}) => {
  const [label = "", patient = "", note = "", drug = "", kind = ""] = SMUGGLED;
  await assess(page, "implantation", A_MET.answers);
  const details = await detailsOn(page, "Response to a trial intrathecal dose");
  await details.getByLabel("Note", { exact: true }).fill(note);
  await addRow(details, "Trial dose", 1, { Drug: drug });
  await page.getByRole("button", { name: /^Enclosed documents/ }).click();
  const list = page.getByRole("group", { name: "Enclosed documents" });
  await addRow(list, "Enclosure", 1, { "Kind of document": kind });
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save to a file" }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^note-170-implantation-[\d-]+\.json$/);
  const stored = await readFile(await saved.path(), "utf8");
  for (const text of [note, drug, kind]) expect(stored).toContain(JSON.stringify(text));

  await openSummary(page);
  await page.getByRole("textbox", { name: "Request label" }).fill(label);
  await page.getByRole("textbox", { name: "Patient (name or initials)" }).fill(patient);
  for (const text of SMUGGLED) await expect(page.getByRole("article")).toContainText(text);
  const { sheets } = await readPdf(await page.pdf({ tagged: true }));
  const printed = compact(sheets.map(({ margins, body }) => margins + body).join(""));
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download PDF" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^note-170-implantation-[\d-]+\.pdf$/);
  const pdf = await readPdf(await readFile(await download.path()));
  const inPdf = compact(pdf.sheets.map(({ margins, body }) => margins + body).join(""));
  for (const text of SMUGGLED) {
    expect(printed).toContain(compact(text));
    expect(inPdf).toContain(compact(text));
  }
  expect(await page.title()).toBe("Summary: New implantation · Note 170");
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

/** No field on the page lets the browser remember what is typed, or send it away to be spelled. */
async function expectSilent(page: Page): Promise<void> {
  const fields = page.getByRole("main").getByRole("textbox");
  expect(await fields.count()).toBeGreaterThan(10);
  for (const field of await fields.all()) {
    await expect(field).toHaveAttribute("autocomplete", "off");
    await expect(field).toHaveAttribute("spellcheck", "false");
  }
}

test("no field lets the browser remember or check what is typed", async ({ page }) => {
  await assess(page, "implantation", A_MET.answers);
  await documentA(page);
  await expectSilent(page);
  await openSummary(page);
  await expect(page.getByRole("textbox", { name: "Supersedes" })).toBeVisible();
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
