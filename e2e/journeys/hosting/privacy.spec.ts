import { A_MET, MAINTENANCE_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { shown } from "../../looking/shown";
import { assess, openSummary, result, stored } from "../../steps/assessment";
import { expectSilent, reachEntries } from "../../steps/entries";
import { refuseClipboard } from "../../steps/failing";
import { download } from "../../steps/saved-work";

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
    format: 2,
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    service: "implantation",
    answers: {
      indication: ["baclofen-spasticity"],
      "a1-trial": ["yes"],
      "a1-control": ["no"],
      "a2-difficulties": ["self-care"],
      "a3-response": ["favorable"],
    },
    words: expect.objectContaining({ "a3-response": expect.anything() }),
    askRemaining: false,
  });
});

test("every field asks browsers and extensions not to remember, check or read along, answers included", {
  tag: "@long",
}, async ({ page }) => {
  await refuseClipboard(page);
  await page.goto("/");
  await shown(page).getByText("Type a code from a printed summary").click();
  await expect(page.getByLabel("Re-entry code")).toBeVisible();
  await expectSilent(page);
  await reachEntries(page, "maintenance", MAINTENANCE_MET.answers);
  await expectSilent(page);
  await openSummary(page);
  await page.getByRole("button", { name: "Copy as text" }).click();
  await expect(page.getByRole("textbox", { name: "The summary as text" })).toBeVisible();
  await expectSilent(page);
});

test("the clipboard is written by the press of “Copy as text” alone, and never read", {
  tag: "@long",
}, async ({ page }) => {
  await page.addInitScript(() => {
    for (const use of ["read", "readText", "write", "writeText"])
      Object.defineProperty(Clipboard.prototype, use, {
        value: async () => performance.mark(`clipboard: ${use}`),
      });
    for (const use of ["copy", "cut", "paste"])
      document.addEventListener(use, () => performance.mark(`clipboard: ${use}`));
  });
  await assess(page, "implantation", A_MET.answers);
  await openSummary(page);
  await page.getByRole("textbox", { name: "Member ID" }).fill("OHP7731");
  await page.getByRole("combobox", { name: "Text" }).selectOption("Full");
  await download(page, "Download PDF");
  const uses = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType("mark")
        .flatMap(({ name }) => /^clipboard: (.*)$/.exec(name)?.[1] ?? []),
    );
  expect(await uses()).toEqual([]);
  await page.getByRole("button", { name: "Copy as text" }).click();
  await expect(shown(page).getByText(/^Copied: /)).toBeVisible();
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
