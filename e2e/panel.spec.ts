import type { Page } from "@playwright/test";
import { answer, assess, question, result, typefaces } from "./assessment";
import { expect, test } from "./fixtures";
import { CAUTION } from "./words";

/** Each question on the page, and how far from its top. */
function placesOf(page: Page): Promise<[id: string | undefined, top: number][]> {
  return page
    .locator("[data-question]")
    .evaluateAll((all) =>
      all.map((each): [string | undefined, number] => [
        each.getAttribute("data-question") ?? undefined,
        each.getBoundingClientRect().top + window.scrollY,
      ]),
    );
}

test.describe("the live panel", () => {
  test("shifts none of the questions above, however tall it grows", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto("/");
    await expect(question(page, "service")).toBeVisible();
    await typefaces(page);
    let places = await placesOf(page);
    const expectInPlace = async (questions: number) => {
      const now = await placesOf(page);
      expect(now.slice(0, places.length)).toEqual(places);
      expect(now).toHaveLength(questions);
      places = now;
    };
    await answer(page, ["service", "revision"]);
    await expect(result(page)).toBeVisible();
    await expectInPlace(2);
    await page.getByText("Every other way").click();
    await expect(page.getByText("Could show them not met")).toBeVisible();
    await expectInPlace(2);
    await answer(page, ["indication", "baclofen-spasticity"]);
    await expect(question(page, "a1-trial")).toBeVisible();
    await expectInPlace(3);
    await answer(page, ["a1-trial", "yes"]);
    await expect(question(page, "a1-control")).toBeVisible();
    await expectInPlace(4);
  });

  test("names both categories as not claimed where neither use is chosen", async ({ page }) => {
    await assess(page, "implantation", [["indication", "chronic-non-malignant-pain"]]);
    for (const id of ["a", "b"]) {
      const category = page.locator(`[data-criterion="${id}"]`);
      await expect(category).toBeVisible();
      await expect(category).toContainText("Not claimed");
    }
  });

  test("says which criteria decide the result", async ({ page }) => {
    await assess(page, "implantation", [
      ["indication", "baclofen-spasticity"],
      ["a1-trial", "no"],
    ]);
    await expect(page.getByText("Not met: A(1) Adequate trial; B Indication")).toBeVisible();
  });

  test("leads from the bar on a phone to the whole caution", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await assess(page, "revision", [["indication", "baclofen-spasticity"]]);
    await page.getByRole("button", { name: /^Caution/ }).click();
    await expect(page.getByRole("region", { name: "Details of the result" })).toBeFocused();
    await expect(page.getByText(CAUTION)).toBeInViewport({ ratio: 1 });
  });

  test("has each criterion once", async ({ page }) => {
    await assess(page, "implantation", []);
    const criteria = page.locator("[data-criterion]");
    await expect(criteria).toHaveCount(22);
    const ids = await criteria.evaluateAll((all) =>
      all.map((each) => each.getAttribute("data-criterion")),
    );
    expect(new Set(ids).size).toBe(22);
  });
});
