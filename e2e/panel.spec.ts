import { answer, assess, question, result, typefaces } from "./assessment";
import { expect, test } from "./fixtures";
import { CAUTION } from "./words";

test.describe("the live panel", () => {
  test("shifts none of the questions above, however tall it grows", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto("/");
    const placeOf = () =>
      question(page, "service").evaluate(
        (group) => group.getBoundingClientRect().top + window.scrollY,
      );
    await expect(question(page, "service")).toBeVisible();
    await typefaces(page);
    const place = await placeOf();
    await answer(page, ["service", "revision"]);
    await expect(result(page)).toBeVisible();
    expect(await placeOf()).toBe(place);
    await page.getByText("Every other way").click();
    await expect(page.getByText("Could show them not met")).toBeVisible();
    expect(await placeOf()).toBe(place);
    await answer(page, ["indication", "baclofen-spasticity"]);
    await expect(question(page, "a1-trial")).toBeVisible();
    expect(await placeOf()).toBe(place);
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
