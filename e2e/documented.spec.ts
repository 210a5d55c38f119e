import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { answer, assess, openSummary } from "./assessment";
import { A_MET, NOT_MET_A, OPEN_A } from "./cases";
import { addRow, cite, DOCUMENTED_A, detailsOn, documentA, enclose } from "./documenting";
import { expect, test } from "./fixtures";
import { readPdf } from "./pdf";
import { compact, expectInOrder, madeBy, PAPERS, REQUEST_LABEL, shownInPrint } from "./printing";
import { backToQuestions, chooseFile, download } from "./sittings";

const CODE = /^[0-9A-Z]{4}(-[0-9A-Z]{4})+$/;

/** A documented request by category A, on its summary. */
async function summarize(page: Page): Promise<void> {
  await assess(page, "implantation", A_MET.answers);
  await documentA(page);
  await page.getByRole("link", { name: "Open summary" }).first().click();
  await expect(page.getByRole("article")).toContainText("Re-entry code");
}

/** The result and the status of each criterion, beside the questions and then on the summary. */
async function determined(page: Page): Promise<string[]> {
  const marked = page.locator("[data-result], [data-criterion]");
  const read = () =>
    marked.evaluateAll((all) =>
      all.map(({ dataset: { criterion, status, result, lines, "line-654": line } }) =>
        JSON.stringify({ criterion, status, result, lines, line }),
      ),
    );
  const beside = await read();
  await openSummary(page);
  const all = [...beside, ...(await read())];
  await backToQuestions(page);
  return all;
}

async function expectSheet(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("To obtain: Trial injection");
}

test.describe("a documented request", () => {
  // There is much to type.
  test.describe.configure({ timeout: 60_000 });

  test("shows its proof at each criterion, its enclosures, codes and re-entry code", async ({
    page,
  }) => {
    await summarize(page);
    const paper = page.getByRole("article");
    await expect(paper.getByRole("img", { name: "QR code of the re-entry code" })).toBeVisible();
    await expect(paper.getByText(CODE)).toBeVisible();
    const [shown = ""] = await shownInPrint(page, "main");
    expectInOrder(shown, DOCUMENTED_A);
  });

  test("downloads as a tagged PDF that says the same, with the code in it", async ({ page }) => {
    await summarize(page);
    const code = (await page.getByRole("article").getByText(CODE).textContent()) ?? "";
    const made = await madeBy(page);
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download PDF" }).click();
    const { sheets } = await readPdf(await readFile(await (await waiting).path()));
    const words = sheets.map(({ body }) => body).join(" ");
    expect(sheets.length).toBeLessThanOrEqual(2);
    expectInOrder(words.replaceAll("•", ""), DOCUMENTED_A);
    expect(compact(words)).toContain(compact(code));
    for (const { margins } of sheets) expect(compact(margins)).toContain(compact(made));
    expect(compact(words).split(compact(made))).toHaveLength(2);
    expect(sheets.flatMap(({ roles }) => roles)).toEqual(
      expect.arrayContaining(["H1", "H2", "P", "Table", "TR", "TH", "TD", "L", "LI"]),
    );
  });

  for (const { name, answers } of [OPEN_A, NOT_MET_A])
    test(`is determined as without its details, for ${name}`, async ({ page }) => {
      await assess(page, "implantation", answers);
      const before = await determined(page);
      expect(before.length).toBeGreaterThan(30);
      await documentA(page);
      expect(await determined(page)).toEqual(before);
    });

  test("keeps, marks and lists a value that cannot be", async ({ page }) => {
    await assess(page, "maintenance", []);
    await page.getByRole("link", { name: "Open summary" }).first().click();
    await page.getByRole("textbox", { name: "NPI" }).fill("1234567890");
    const paper = page.getByRole("article");
    await expect(paper).toContainText("1234567890 [to check]");
    await expect(paper.getByRole("heading", { name: "Entries to check" })).toBeVisible();
    await expect(paper.getByRole("listitem").filter({ hasText: /NPI/ })).toBeVisible();
  });
});

test.describe("the to-do sheet", () => {
  test("shrinks as proof is added, and prints on one page", async ({ page }) => {
    await assess(page, "implantation", A_MET.answers);
    await enclose(page);
    await page.getByRole("link", { name: "This list as a sheet to print" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("To obtain: New implantation");
    const items = page.getByRole("main").locator("[data-gap]");
    await expect(items).toHaveCount(5);
    await expect(items.first()).toContainText("answered, no proof named");
    const made = await madeBy(page);
    for (const { format } of PAPERS) {
      const { sheets } = await readPdf(await page.pdf({ format, tagged: true }));
      expect(sheets).toHaveLength(1);
      expect(sheets[0]?.margins).toContain(`${made} · to obtain`);
      expect(compact(sheets[0]?.body ?? "")).toContain(compact(made));
      expect(sheets[0]?.body.split("To obtain: New implantation")).toHaveLength(2);
    }

    await page.getByRole("link", { name: "Back to the questions" }).click();
    await cite(await detailsOn(page, "What the system is for"), /Medication history/, "1");
    const response = await detailsOn(page, "Response to a trial intrathecal dose");
    await addRow(response, "Trial dose", 1, { Drug: "baclofen" });
    await page.getByRole("link", { name: "This list as a sheet to print" }).click();
    await expect(items).toHaveCount(3);
    await expect(page).toHaveTitle("To obtain: New implantation · Note 170");
    await expect(page).toHaveURL(/#\/implantation\/to-obtain$/);
  });

  test("has room for all that can be asked, and names the request on each page where it has not", async ({
    page,
  }) => {
    await assess(page, "implantation", [["indication", "baclofen-spasticity", "cancer-pain"]]);
    await page.getByRole("button", { name: "Ask the remaining criteria anyway" }).click();
    await openSummary(page);
    await page.getByRole("textbox", { name: "Request label" }).fill(REQUEST_LABEL);
    await page.getByRole("link", { name: "To-do sheet" }).click();
    const items = page.getByRole("main").locator("[data-gap]");
    await expect(items).toHaveCount(11);
    const shown = await shownInPrint(page, "[data-gap]");
    for (const { format } of PAPERS)
      for (const [scale, pages] of [
        [1, 1],
        [1.5, 2],
      ] as const) {
        const { sheets } = await readPdf(await page.pdf({ format, scale, tagged: true }));
        expect(sheets, `${format} at ${scale}`).toHaveLength(pages);
        const bodies = sheets.map(({ body }) => compact(body));
        for (const body of bodies)
          expect(body).toContain(compact(`To obtain: New implantation Request: ${REQUEST_LABEL}`));
        for (const item of shown)
          expect(
            bodies.filter((body) => body.includes(item)),
            item,
          ).toHaveLength(1);
      }
  });

  test("asks for what stood before the pump where one is in place, as does the list beside the questions", async ({
    page,
  }) => {
    await assess(page, "replacement", OPEN_A.answers);
    const toObtain = /note of the original trial/;
    await page.getByRole("button", { name: /^What is still to obtain/ }).click();
    await expect(page.locator("[data-gaps]")).toContainText(toObtain);
    await page.getByRole("link", { name: "This list as a sheet to print" }).click();
    await expect(page.locator("[data-gaps]")).toContainText(toObtain);
    await expect(page.locator("[data-gaps]")).toContainText("methods were tried before or without");
  });

  test("names what is not answered and not documented, and says when nothing is missing", async ({
    page,
  }) => {
    await assess(page, "trial", []);
    await page.getByRole("link", { name: "Open summary" }).first().click();
    await page.getByRole("link", { name: "To-do sheet" }).click();
    await expectSheet(page);
    await expect(page.getByText("not answered")).toBeVisible();
    await page.getByRole("link", { name: "Back to the questions" }).click();
    await answer(page, ["trial-purpose", "unknown"]);
    await page.goto("/#/trial/to-obtain");
    await expectSheet(page);
    await expect(page.getByText("not documented")).toBeVisible();
    await page.getByRole("link", { name: "Back to the questions" }).click();
    await answer(page, ["trial-purpose", "antispasmodic-baclofen-pump"]);
    const details = await detailsOn(page, "Purpose of the injection");
    await details.getByLabel("Note", { exact: true }).fill("Ordered by neurology");
    await page.goto("/#/trial/to-obtain");
    await expectSheet(page);
    await expect(page.getByText("Nothing is missing")).toBeVisible();
  });
});

test.describe("a request detail that cannot be", () => {
  const WRONG = [
    ["Date of birth", "02/30/1990", "is not a date"],
    ["Date of service", "03/2027", "lacks the day"],
    ["NPI", "1234567890", "is not an NPI"],
    ["Fax number", "fax", "is not a telephone number"],
    ["Request label", "x".repeat(400), "longer than 80 characters"],
  ] as const;

  test("is kept as typed, with a message at its field and in a list that leads to it", async ({
    page,
  }) => {
    await assess(page, "implantation", A_MET.answers);
    await openSummary(page);
    for (const [label, typed, message] of WRONG) {
      const field = page.getByRole("textbox", { name: label });
      await field.fill(typed);
      await field.blur();
      await expect(field).toHaveAccessibleDescription(new RegExp(message));
      await expect(field).toHaveAttribute("aria-invalid", "true");
      await expect(field).toHaveValue(typed);
    }
    await page.getByRole("button", { name: "Check entries" }).click();
    await expect(page.getByRole("heading", { name: "Check these entries" })).toBeFocused();
    const list = page.getByRole("region", { name: "Check these entries" });
    await expect(list.getByRole("listitem")).toHaveCount(WRONG.length);
    for (const [label] of WRONG) {
      await list.getByRole("button", { name: label }).click();
      await expect(page.getByRole("textbox", { name: label })).toBeFocused();
    }
    const npi = page.getByRole("textbox", { name: "NPI" });
    await npi.fill("1234567893");
    await expect(npi).not.toHaveAttribute("aria-invalid");
    await expect(list.getByRole("listitem")).toHaveCount(WRONG.length - 1);
  });

  test("is reached from the list beside the questions, too", async ({ page }) => {
    await assess(page, "implantation", A_MET.answers);
    await openSummary(page);
    await page.getByRole("textbox", { name: "NPI" }).fill("12");
    await page.getByRole("link", { name: "Back to the questions" }).click();
    await page.getByRole("button", { name: "1 entry to check" }).click();
    await page.getByRole("link", { name: "NPI, on the summary" }).click();
    await expect(page.getByRole("textbox", { name: "NPI" })).toBeFocused();
  });

  test("is marked where a saved file brings it along", async ({ page }) => {
    await assess(page, "implantation", A_MET.answers);
    await openSummary(page);
    await page.getByRole("textbox", { name: "NPI" }).fill("12");
    const saved = await download(page, "Save to a file");
    await page.getByRole("link", { name: /^Note 170/ }).click();
    await chooseFile(page, saved);
    await expect(page.getByRole("button", { name: "1 entry to check" })).toBeVisible();
    await openSummary(page);
    await expect(page.getByRole("textbox", { name: "NPI" })).toHaveAttribute(
      "aria-invalid",
      "true",
    );
  });

  test("is typed in US order, and printed so that it can be misread nowhere", async ({ page }) => {
    await assess(page, "maintenance", []);
    await openSummary(page);
    await page.getByRole("textbox", { name: "Date of service" }).fill("02/03/2027");
    await expect(page.getByRole("article")).toContainText("2027-02-03");
  });
});
