import type { Locator, Page } from "@playwright/test";
import { A_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { assess } from "../../steps/assessment";
import { detailsOn, rowNamed } from "../../steps/documenting";

const DESK = { width: 1440, height: 900 };

/** Opens the details on the methods tried, with one row. */
async function methods(page: Page): Promise<Locator> {
  await page.setViewportSize(DESK);
  await assess(page, "implantation", A_MET.answers);
  const details = await detailsOn(page, "Adequate trial of non-invasive methods");
  await details.getByRole("button", { name: "Add method tried" }).click();
  return details;
}

function row(details: Locator, number: number): Locator {
  return rowNamed(details, "Method tried", number);
}

function name(details: Locator, number: number): Locator {
  return row(details, number).getByLabel("Name", { exact: true });
}

test.describe("what was tried, as a table", () => {
  test("a row is two lines, and its columns are named once", async ({ page }) => {
    const details = await methods(page);
    await name(details, 1).press("Enter");
    await expect(row(details, 2)).toBeVisible();
    const box = await row(details, 2).boundingBox();
    expect(box?.height).toBeLessThanOrEqual(120);
    const seen = await details
      .locator("label", { hasText: /^Dose$/ })
      .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().height > 1));
    expect(seen).toEqual([true, false]);
    await expect(row(details, 2).getByLabel("Dose", { exact: true })).toBeVisible();
  });

  test("Enter adds the next row from the last one, and leads on to it from the others", async ({
    page,
  }) => {
    const details = await methods(page);
    await name(details, 1).fill("baclofen");
    await name(details, 1).press("Enter");
    await expect(row(details, 2).getByLabel("Kind")).toBeFocused();
    await name(details, 1).press("Enter");
    await expect(row(details, 2).getByLabel("Kind")).toBeFocused();
    await expect(row(details, 3)).toHaveCount(0);
    await expect(name(details, 1)).toHaveValue("baclofen");
  });

  test("Enter that takes a suggestion, or ends a composed word, adds nothing", async ({ page }) => {
    const details = await methods(page);
    const input = name(details, 1);
    await input.focus();
    await page.keyboard.down("Enter");
    // The suggestion is put in between, as the browser does.
    await page.keyboard.insertText("tizanidine");
    await page.keyboard.up("Enter");
    await input.dispatchEvent("keydown", { key: "Enter", isComposing: true });
    await input.dispatchEvent("keyup", { key: "Enter" });
    await expect(input).toHaveValue("tizanidine");
    await expect(row(details, 2)).toHaveCount(0);
    await input.press("Enter");
    await expect(row(details, 2)).toBeVisible();
  });

  test("a row keeps what is typed in it as it is moved, and its removal can be undone", async ({
    page,
  }) => {
    const details = await methods(page);
    for (const [at, method] of ["baclofen", "tizanidine", "bracing"].entries()) {
      await name(details, at + 1).fill(method);
      if (at < 2) await name(details, at + 1).press("Enter");
    }
    const names = () =>
      details
        .getByLabel("Name", { exact: true })
        .evaluateAll((all) =>
          all.map((each) => (each instanceof HTMLInputElement ? each.value : "")),
        );
    await row(details, 3).getByRole("button", { name: "Move up" }).click();
    await expect(page.getByRole("status")).toContainText("Method tried 3 is now method tried 2.");
    await expect(row(details, 2).getByRole("button", { name: "Move up" })).toBeFocused();
    expect(await names()).toEqual(["baclofen", "bracing", "tizanidine"]);
    await page.keyboard.press("Enter");
    await expect.poll(names).toEqual(["bracing", "baclofen", "tizanidine"]);
    await row(details, 1).getByRole("button", { name: "Move up" }).press("Enter");
    expect(await names()).toEqual(["bracing", "baclofen", "tizanidine"]);
    await row(details, 2).getByRole("button", { name: "Remove" }).click();
    await expect.poll(names).toEqual(["bracing", "tizanidine"]);
    await details.getByRole("button", { name: "Undo" }).click();
    await expect.poll(names).toEqual(["bracing", "baclofen", "tizanidine"]);
  });

  test("the side effect is asked for where it is an outcome, and stays where it is typed", async ({
    page,
  }) => {
    const details = await methods(page);
    const effect = row(details, 1).getByLabel("Which side effect");
    await expect(effect).toHaveCount(0);
    const outcome = row(details, 1).getByRole("checkbox", { name: "Intolerable side effects" });
    await outcome.check();
    await effect.fill("sedation");
    await outcome.uncheck();
    await expect(effect).toHaveValue("sedation");
  });

  test("the usual drugs, units and routes are offered, and anything else can be typed", async ({
    page,
  }) => {
    const details = await methods(page);
    for (const [label, offered, typed] of [
      ["Name", "tizanidine", "cannabidiol"],
      ["Unit, such as mg/day", "mcg/day", "drops"],
      ["Route, such as oral", "transdermal", "nasal"],
    ] as const) {
      const input = row(details, 1).getByLabel(label, { exact: true });
      const list = await input.evaluate((each) =>
        each instanceof HTMLInputElement ? [...(each.list?.options ?? [])].map((o) => o.value) : [],
      );
      expect(list).toContain(offered);
      await input.fill(typed);
      await expect(input).toHaveValue(typed);
      await expect(input).not.toHaveAttribute("aria-invalid");
    }
  });
});
