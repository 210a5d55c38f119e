import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { A_MET, OPEN_A } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { readPdf } from "../../looking/pdf";
import { compact, expectInOrder, madeBy, shownInPrint } from "../../looking/printing";
import { assess, openSummary } from "../../steps/assessment";
import { DOCUMENTED_A, documentA } from "../../steps/documenting";
import { backToQuestions } from "../../steps/saved-work";

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

test.describe("a documented request", () => {
  test("shows its sources at each criterion, its enclosures, codes and re-entry code, and downloads as a tagged PDF that says the same", async ({
    page,
  }) => {
    await summarize(page);
    const paper = page.getByRole("article");
    await expect(paper.getByRole("img", { name: "QR code of the re-entry code" })).toBeVisible();
    await expect(paper.getByText(CODE)).toBeVisible();
    const [shown = ""] = await shownInPrint(page, "main");
    expectInOrder(shown, DOCUMENTED_A);
    expect(shown).toContain(compact("Procedure (CPT/HCPCS) 62362, 62350"));
    const code = (await page.getByRole("article").getByText(CODE).textContent()) ?? "";
    const made = await madeBy(page);
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download PDF" }).click();
    const { sheets } = await readPdf(await readFile(await (await waiting).path()));
    const words = sheets.map(({ body }) => body).join(" ");
    expect(sheets.length).toBeLessThanOrEqual(2);
    expectInOrder(words, DOCUMENTED_A);
    expect(compact(words)).toContain(compact(code));
    for (const { margins } of sheets) expect(compact(margins)).toContain(compact(made));
    expect(compact(words).split(compact(made))).toHaveLength(2);
    expect(sheets.flatMap(({ roles }) => roles)).toEqual(
      expect.arrayContaining(["H1", "H2", "P", "Table", "TR", "TH", "TD", "L", "LI"]),
    );
  });

  test("is determined as without its details", { tag: "@long" }, async ({ page }) => {
    await assess(page, "implantation", OPEN_A.answers);
    const before = await determined(page);
    expect(before.length).toBeGreaterThan(30);
    await documentA(page);
    expect(await determined(page)).toEqual(before);
  });

  test("keeps, marks and lists a value that cannot be", { tag: "@long" }, async ({ page }) => {
    await assess(page, "maintenance", []);
    await page.getByRole("link", { name: "Open summary" }).first().click();
    await page.getByRole("textbox", { name: "Requesting clinician’s NPI" }).fill("1234567890");
    const paper = page.getByRole("article");
    await expect(paper).toContainText("1234567890 [to check]");
    await expect(paper.locator("[data-result]")).toContainText(/\d+ entr(y|ies) to check\. .*NPI/);
  });
});
