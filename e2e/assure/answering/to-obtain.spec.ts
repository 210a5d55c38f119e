import type { Page } from "@playwright/test";
import { A_MET, OPEN_A } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { readPdf } from "../../looking/pdf";
import {
  compact,
  LEAST,
  madeBy,
  PAPERS,
  REQUEST_LABEL,
  shownInPrint,
} from "../../looking/printing";
import { shown } from "../../looking/shown";
import { answer, assess, choice, openSummary } from "../../steps/assessment";
import { addRow, cite, detailsOn, enclose } from "../../steps/documenting";

async function expectSheet(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Missing documentation: Trial injection",
  );
}

test.describe("the list of missing documentation", () => {
  test("shrinks as sources are cited, and prints on one page", async ({ page }) => {
    await assess(page, "implantation", A_MET.answers);
    await enclose(page);
    await page.getByRole("link", { name: "Printable list" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Missing documentation: New implantation",
    );
    const items = page.getByRole("main").locator("[data-gap]");
    await expect(items).toHaveCount(5);
    await expect(items.first()).toContainText("No source cited");
    await expect(page.getByRole("article")).toContainText("Answers: none missing");
    await expect(page.getByRole("article")).toContainText("Sources: 5 of 5 missing");
    const made = await madeBy(page);
    for (const { format } of PAPERS) {
      const { sheets } = await readPdf(await page.pdf({ format, tagged: true }));
      expect(sheets).toHaveLength(1);
      expect(sheets[0]?.margins).toContain(made);
      expect(sheets[0]?.margins).toContain("Page 1 of 1");
      expect(compact(sheets[0]?.body ?? "")).toContain(compact(made));
      expect(sheets[0]?.smallest).toBeGreaterThanOrEqual(LEAST);
    }

    await page.getByRole("link", { name: "Back to the questions" }).click();
    await cite(await detailsOn(page, "What the system is for"), /Medication history/, "1");
    const response = await detailsOn(
      page,
      "Response to an intrathecal trial dose of the antispasmodic before implantation",
    );
    await addRow(response, "Trial dose", 1, { Drug: "baclofen" });
    await page.getByRole("link", { name: "Printable list" }).click();
    await expect(items).toHaveCount(4);
    await expect(page.getByRole("article")).toContainText("Sources: 4 of 5 missing");
    await expect(page).toHaveTitle("Missing documentation: New implantation · Note 170");
    await expect(page).toHaveURL(/#\/implantation\/to-obtain$/);
  });

  test("leads from each line to its field, opening what is closed, beside the questions and on the sheet", async ({
    page,
  }) => {
    await assess(page, "implantation", OPEN_A.answers);
    const beside = page.getByRole("region", { name: "Missing documentation" });
    const sheet = page.getByRole("article");
    const tried = page.getByRole("group", {
      name: "Details on Adequate trial of non-invasive methods",
    });
    const cite = tried.getByRole("button", { name: "Cite a new enclosure" });
    await beside
      .getByRole("button", { name: "A(1) Adequate trial of non-invasive methods" })
      .click();
    await expect(cite).toBeFocused();
    for (const [name, field] of [
      ["Adequate trial of non-invasive methods", cite],
      [/^Response to an intrathecal trial dose/, choice(page, "a3-response", "unknown")],
    ] as const) {
      await page.getByRole("link", { name: "Printable list" }).click();
      await sheet.getByRole("link", { name }).click();
      await expect(field).toBeFocused();
      await expect(field).toBeInViewport();
    }
    await openSummary(page);
    await page.getByRole("textbox", { name: "Requesting clinician’s NPI" }).fill("12");
    await page.getByRole("link", { name: "Missing documentation" }).click();
    await expect(sheet).toContainText("1 entry to check");
    await sheet.getByRole("link", { name: "Requesting clinician’s NPI" }).click();
    await expect(page.getByRole("textbox", { name: "Requesting clinician’s NPI" })).toBeFocused();
  });

  test("has room for all that can be asked, and names the request on each page where it has not", async ({
    page,
  }) => {
    await assess(page, "implantation", [["indication", "baclofen-spasticity", "cancer-pain"]]);
    await page.getByRole("button", { name: "Show remaining questions" }).click();
    await openSummary(page);
    await page.getByRole("textbox", { name: "Request label" }).fill(REQUEST_LABEL);
    await page.getByRole("link", { name: "Missing documentation" }).click();
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
          expect(body).toContain(
            compact(`Missing documentation: New implantation · Request: ${REQUEST_LABEL}`),
          );
        for (const item of shown)
          expect(
            bodies.filter((body) => body.includes(item)),
            item,
          ).toHaveLength(1);
      }
  });

  test("names the request by its member, else the birth date, where it has no label", async ({
    page,
  }) => {
    await assess(page, "implantation", [["indication", "baclofen-spasticity"]]);
    for (const [field, typed, named] of [
      ["Date of birth", "4/3/1961", "Born 04/03/1961"],
      ["Patient (name or initials)", "Zebulon Quill", "Member: Zebulon Quill"],
    ] as const) {
      await openSummary(page);
      await page.getByRole("textbox", { name: field }).fill(typed);
      await page.getByRole("link", { name: "Missing documentation" }).click();
      await page.emulateMedia({ media: "print" });
      await expect(shown(page).getByText(`New implantation · ${named}`)).toBeVisible();
      await page.emulateMedia({ media: null });
      await page.getByRole("link", { name: "Back to the questions" }).click();
    }
  });

  test("asks for what stood before the pump where one is in place, as does the list beside the questions", async ({
    page,
  }) => {
    await assess(page, "replacement", OPEN_A.answers);
    const toObtain = /note of the original trial/;
    await expect(page.locator("[data-gaps]")).toContainText(toObtain);
    await page.getByRole("link", { name: "Printable list" }).click();
    await expect(page.locator("[data-gaps]")).toContainText(toObtain);
    await expect(page.locator("[data-gaps]")).toContainText("methods were tried before or without");
  });

  test("names what is not answered and not documented, and then the source that a note does not replace", async ({
    page,
  }) => {
    await assess(page, "trial", []);
    await page.getByRole("link", { name: "Open summary" }).first().click();
    await page.getByRole("link", { name: "Missing documentation" }).click();
    await expectSheet(page);
    await expect(shown(page).getByText("Not answered", { exact: true })).toBeVisible();
    await page.getByRole("link", { name: "Back to the questions" }).click();
    await answer(page, ["trial-purpose", "unknown"]);
    await page.goto("/#/trial/to-obtain");
    await expectSheet(page);
    await expect(shown(page).getByText("Not documented", { exact: true })).toBeVisible();
    await page.getByRole("link", { name: "Back to the questions" }).click();
    await answer(page, ["trial-purpose", "antispasmodic-baclofen-pump"]);
    const details = await detailsOn(page, "Purpose of the injection");
    await details.getByLabel("Note", { exact: true }).fill("Ordered by neurology");
    await page.goto("/#/trial/to-obtain");
    await expectSheet(page);
    await expect(shown(page).getByText("Answers: none missing")).toBeVisible();
    await expect(shown(page).getByText("Sources: 1 of 1 missing")).toBeVisible();
  });
});
