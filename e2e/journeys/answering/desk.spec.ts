import type { Page } from "@playwright/test";
import { A_MET, B_MET } from "../../cases/cases";
import { IMPLANTATION_BY_A, openUsual } from "../../cases/usual";
import { expect, test } from "../../fixtures";
import { lost, tooWide } from "../../looking/layout";
import { answer, asked, assess, choice, question, SERVICES } from "../../steps/assessment";
import { workState } from "../../steps/drafts";

const SCREEN = { width: 1440, height: 900 };

/** Where each question ends, from the top of the page. */
async function ends(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("[data-question]")].map((group) => {
      const row = group.parentElement ?? group;
      return row.getBoundingClientRect().bottom + window.scrollY;
    }),
  );
}

/** Where everything stands that is on screen. */
function places(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const shown = document.querySelectorAll(
      "header :is(a, button), h1, [data-question='service'] :is(legend, label)",
    );
    return Object.fromEntries(
      [...shown].map((each) => {
        const name = each.tagName === "H1" ? "heading" : (each.textContent ?? "");
        return [name, Math.round(each.getBoundingClientRect().bottom)];
      }),
    );
  });
}

test.describe("at a desk", () => {
  test("the six questions of a usual case, answered, end within one and a half screens", async ({
    page,
  }) => {
    await page.setViewportSize(SCREEN);
    await assess(page, "implantation", A_MET.answers);
    await expect.poll(() => asked(page)).toHaveLength(5);
    const all = await ends(page);
    expect(all).toHaveLength(6);
    expect(Math.max(...all)).toBeLessThanOrEqual(1.5 * SCREEN.height);
  });

  test("what one can do with a question stands in one line, on a phone too, and stays there", {
    tag: "@long",
  }, async ({ page }) => {
    for (const width of [SCREEN.width, 390]) {
      await page.setViewportSize({ ...SCREEN, width });
      await assess(page, "implantation", A_MET.answers);
      for (const id of await asked(page)) {
        const row = page.locator(`[data-question="${id}"]`).locator("xpath=..");
        const ways = row.getByText(/^(Add details|Guideline text|Clear answer)/);
        const middles = () =>
          ways
            .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()))
            .then((all) => all.map(({ top, bottom }) => Math.round((top + bottom) / 2)));
        const before = await middles();
        expect(before, id).toHaveLength(3);
        const apart = Math.max(...before) - Math.min(...before);
        expect(apart, `${id} at ${width}`).toBeLessThanOrEqual(2);
        // Pressed as by a script, so that nothing scrolls.
        await row.getByRole("button", { name: /^Guideline text/ }).dispatchEvent("click");
        await expect(row.locator("blockquote").first()).toBeVisible();
        expect(await middles(), `${id} at ${width}, with its guideline text`).toEqual(before);
      }
    }
  });

  test("the pages stand in one line of the header at every width", { tag: "@long" }, async ({
    page,
  }) => {
    await assess(page, "maintenance", [["m-complications", "yes"]]);
    const pages = page.getByRole("navigation", { name: "Pages" }).getByRole("link");
    for (let width = 390; width <= 1290; width += 10) {
      await page.setViewportSize({ ...SCREEN, width });
      const tops = await pages.evaluateAll((all) =>
        all.map((each) => Math.round(each.getBoundingClientRect().top)),
      );
      expect(new Set(tops).size, `at ${width}`).toBe(1);
    }
  });

  for (const { name, answers } of [A_MET, B_MET])
    test(`answers that fit one line stand in one: ${name}`, { tag: "@long" }, async ({ page }) => {
      await page.setViewportSize(SCREEN);
      await assess(page, "implantation", answers);
      for (const id of await asked(page)) {
        const all = await page.locator(`[data-question="${id}"] label`).evaluateAll((labels) => {
          const boxes = labels.map((each) => each.getBoundingClientRect());
          return {
            lines: new Set(boxes.map(({ top }) => Math.round(top))).size,
            room: labels[0]?.parentElement?.clientWidth ?? 0,
            needed: boxes.reduce((sum, { width }) => sum + width + 9, -9),
          };
        });
        expect(all.lines === 1, `${id}: ${JSON.stringify(all)}`).toBe(all.needed <= all.room);
      }
    });

  for (const width of [390, SCREEN.width])
    test(`choosing the service moves nothing that is on screen at ${width} pixels`, {
      tag: "@long",
    }, async ({ page }) => {
      await page.setViewportSize({ ...SCREEN, width });
      await page.goto("/");
      await expect(question(page, "service")).toBeVisible();
      await expect(workState(page)).toContainText("Nothing entered yet");
      const before = await places(page);
      for (const service of SERVICES) {
        await answer(page, ["service", service]);
        await expect(choice(page, "service", service)).toBeChecked();
        await expect.poll(() => places(page), service).toEqual(before);
      }
    });

  test("which words the note does not define is said once, at the request", {
    tag: "@long",
  }, async ({ page }) => {
    await assess(page, "implantation", A_MET.answers);
    await expect(page.getByRole("main").getByText(/does not define/)).toHaveCount(1);
    await expect(question(page, "service").locator("xpath=..")).toContainText(
      "“adequate,” “intolerable,” “favorable,” “severe,” “intractable,” “life-limiting,” “active” or “responsive.”",
    );
  });

  test("once the result is certain, the card that says so leads to the summary at every width, and the bar of a phone", async ({
    page,
  }) => {
    await assess(page, "implantation", A_MET.answers.slice(0, -1));
    const card = page.getByRole("region", { name: "After the questions" });
    await expect(card.getByRole("link")).toHaveCount(0);
    await answer(page, ["a3-response", "favorable"]);
    for (const width of [390, 768, 1024, 1440, 1920]) {
      await page.setViewportSize({ ...SCREEN, width });
      await expect(card).toContainText("No remaining answer can change this result.");
      await expect(card.getByRole("link", { name: "Open summary" })).toBeVisible();
    }
    await page.setViewportSize({ ...SCREEN, width: 390 });
    await page.locator("[data-result]").getByRole("link", { name: "Open summary" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /^Summary/ })).toBeVisible();
  });

  test("with keys, the way to the summary is the next stop after the last question", async ({
    page,
  }) => {
    await page.setViewportSize(SCREEN);
    await assess(page, "implantation", A_MET.answers);
    await page
      .getByRole("button", { name: "Clear answer to Response to an intrathecal trial dose" })
      .focus();
    await page.keyboard.press("Tab");
    await expect(
      page
        .getByRole("region", { name: "After the questions" })
        .getByRole("link", { name: "Open summary" }),
    ).toBeFocused();
  });

  test("what one can do with the summary stands in one row", { tag: "@long" }, async ({ page }) => {
    await page.setViewportSize(SCREEN);
    await openUsual(page, IMPLANTATION_BY_A);
    const ways = page.getByRole("region", { name: "Print, save or copy" });
    await expect(ways.getByRole("button")).toHaveText([
      "Print",
      "Download PDF",
      "Copy part 1 of 2",
      "Copy part 2 of 2",
      "Save to a file",
      "Save as FHIR",
    ]);
    await expect(ways.getByText(/^2 pages/)).toBeVisible();
    await expect(ways.getByLabel("Put the label in file names")).toBeVisible();
    const tops = () =>
      ways
        .getByRole("button")
        .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
    await expect.poll(async () => new Set(await tops()).size).toBe(1);
    expect([...(await tooWide(page)), ...(await lost(page))]).toEqual([]);
  });

  test("neither half of the request form is left empty, with three codes and with none", {
    tag: "@long",
  }, async ({ page }) => {
    await page.setViewportSize(SCREEN);
    const form = page.getByRole("region", { name: "Request details" });
    /** The longest stretch without a control, in each half of the form down to its foot. */
    const empty = () =>
      form.evaluate((region) => {
        const { left, top, bottom: foot, width } = region.getBoundingClientRect();
        const boxes = [...region.querySelectorAll("input, button")].map((each) =>
          each.getBoundingClientRect(),
        );
        return [true, false].map((isLeft) => {
          const half = boxes.filter((box) => box.left < left + width / 2 === isLeft);
          const edges = half.toSorted((one, other) => one.top - other.top);
          const tops = [...edges.map((box) => box.top), foot];
          const bottoms = [top, ...edges.map((box) => box.bottom)];
          return Math.round(Math.max(...tops.map((next, at) => next - (bottoms[at] ?? top))));
        });
      });
    await openUsual(page, IMPLANTATION_BY_A);
    await expect(form.getByLabel("Code 3")).toBeVisible();
    await expect(form.getByRole("button", { name: /^Remember clinic/ })).toBeVisible();
    expect(Math.max(...(await empty())), "with three codes").toBeLessThan(150);
    for (const code of [3, 2, 1])
      await form.getByRole("button", { name: `Remove code ${code}` }).click();
    await expect(form.getByLabel("Code 1")).toHaveCount(0);
    await expect.poll(async () => Math.max(...(await empty())), "with none").toBeLessThan(150);
  });
});
