import type { Page } from "@playwright/test";
import { answer, assess, openSummary } from "./assessment";
import { A_MET, OPEN_A } from "./cases";
import { addRow, cite, detailsOn, enclose } from "./documenting";
import { expect, test } from "./fixtures";
import { readPdf } from "./pdf";
import { compact, madeBy, PAPERS, REQUEST_LABEL, shownInPrint } from "./printing";

async function expectSheet(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("To obtain: Trial injection");
}

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
