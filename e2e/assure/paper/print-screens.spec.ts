import type { Page } from "@playwright/test";
import { A_MET, OPEN_A } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { readPdf } from "../../looking/pdf";
import { compact } from "../../looking/printing";
import { shown } from "../../looking/shown";
import { answer, assess } from "../../steps/assessment";
import { addRow, detailsOn } from "../../steps/documenting";

const MANY = 100;

/** Routes with the headings of their pages. */
const WITH_PRINT_BUTTON: readonly [string, RegExp][] = [
  ["implantation/summary", /^Summary/],
  ["implantation/to-obtain", /^Missing documentation/],
  ["map", /^Map/],
  ["worksheet", /^Blank worksheet: The whole note/],
  ["worksheet/trial", /^Blank worksheet: Trial/],
];
const PAGES: readonly [string, RegExp][] = [
  ...WITH_PRINT_BUTTON,
  ["note", /^The note/],
  ["about", /^About/],
];

function heading(page: Page) {
  return page.getByRole("heading", { level: 1 });
}

test.describe("printing by keyboard", () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      window.print = () => {
        const { dataset } = document.documentElement;
        dataset.printed = `${dataset.printed ?? ""}${window.location.hash}`;
      };
    }),
  );

  test("Enter on the Print button of each page that has one opens the print preview, once", async ({
    page,
  }) => {
    await page.goto("/");
    await answer(page, ["service", "implantation"]);
    const print = page.getByRole("main").getByRole("button", { name: /^Print/ });
    for (const [route, title] of WITH_PRINT_BUTTON)
      await test.step(`#/${route}`, async () => {
        await page.goto(`/#/${route}`);
        await expect(heading(page)).toHaveText(title);
        await heading(page).focus();
        for (let presses = 0; presses < MANY; presses += 1) {
          await page.keyboard.press("Tab");
          if (await print.evaluate((element) => element === document.activeElement)) break;
        }
        await expect(print).toBeFocused();
        await page.keyboard.press("Enter");
        await expect(page.locator("html")).toHaveAttribute("data-printed", `#/${route}`);
        await page.evaluate(() => {
          document.documentElement.dataset.printed = "";
        });
      });
  });
});

/** What paper would show that only a screen can use: the frame of the page, and what looks like a button. */
async function pressable(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("#app > :not(main), button, .button, dialog")]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }))
      .filter((each) => {
        const { borderTopWidth, textDecorationLine } = getComputedStyle(each);
        const asText = borderTopWidth === "0px" && textDecorationLine === "none";
        return !(each.matches("button") && asText);
      })
      .map((each) => each.outerHTML.slice(0, 120)),
  );
}

test.describe("the browser’s own command to print", () => {
  test("prints paper from each page: no header, no footer, nothing to press or fill in", async ({
    page,
  }) => {
    await assess(page, "implantation", OPEN_A.answers);
    for (const [route, title] of PAGES)
      await test.step(`#/${route}`, async () => {
        await page.emulateMedia({ media: "screen" });
        await page.goto(`/#/${route}`);
        await expect(heading(page)).toHaveText(title);
        await page.emulateMedia({ media: "print" });
        expect(await pressable(page)).toEqual([]);
        const fields = page.locator("input, select, textarea");
        await expect(fields.filter({ visible: true })).toHaveCount(0);
        await expect(page.getByRole("main")).toBeVisible();
      });
  });

  test("prints the questions as answered, says that the summary is what to send, and offers nothing", async ({
    page,
  }) => {
    await assess(page, "implantation", A_MET.answers);
    const details = await detailsOn(page, "Adequate trial of non-invasive methods");
    await details.getByLabel("Note", { exact: true }).fill("Two drugs");
    await page.emulateMedia({ media: "print" });
    expect(await pressable(page)).toEqual([]);
    const ways = shown(page).getByText(/^(Add details|Details: |Printable list)/);
    await expect(ways).not.toHaveCount(0);
    await expect(ways.filter({ visible: true })).toHaveCount(0);
    await expect(shown(page).getByText(/The page to sign and send is the summary/)).toBeVisible();
    await expect(
      shown(page).getByText("Criteria met for Lines 71, 283, 290", { exact: true }),
    ).toBeVisible();
    await expect(page.getByLabel("Note", { exact: true })).toBeVisible();
    await page.emulateMedia({ media: "screen" });
    await expect(shown(page).getByText(/The page to sign and send is the summary/)).toBeHidden();
  });

  test("begins a question with open details where the last one ends, and parts none of its rows", async ({
    page,
  }) => {
    await assess(page, "implantation", A_MET.answers);
    const details = await detailsOn(page, "Adequate trial of non-invasive methods");
    for (const number of [1, 2, 3, 4, 5, 6])
      await addRow(details, "Method tried", number, { Name: `method ${number}` });
    const { sheets } = await readPdf(await page.pdf({ format: "Letter", tagged: true }));
    const bodies = sheets.map(({ body }) => body);
    const count = (body: string, words: string) => body.split(words).length - 1;
    const begins = bodies.findIndex((body) => body.includes("Has the patient had an adequate"));
    expect(bodies[begins]).toContain("What will the system be used for?");
    const methods = bodies.map((body) => count(body, "Method tried"));
    expect(methods.filter((many) => many > 0).length).toBeGreaterThan(1);
    expect(bodies.map((body) => count(body, "Outcomes, all that apply"))).toEqual(methods);
  });

  test("leaves no heading behind at the foot of a page", async ({ page }) => {
    for (const [route, title] of PAGES.slice(-4))
      for (const format of ["Letter", "A4"]) {
        await page.goto(`/#/${route}`);
        await expect(heading(page)).toHaveText(title);
        await expect(shown(page).getByRole("heading").last()).toBeVisible();
        // What stands apart below a heading leads on as it does.
        const leads = page.getByRole("heading").or(page.locator("main [class*=aside]"));
        const headings = (await leads.allTextContents()).map(compact);
        const { sheets } = await readPdf(await page.pdf({ format, tagged: true }));
        const ends = sheets.map(({ body }) => compact(body));
        const behind = ends.flatMap((end) => headings.filter((each) => end.endsWith(each)));
        expect(behind, `${route} on ${format}`).toEqual([]);
      }
  });
});
