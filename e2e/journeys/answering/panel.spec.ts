import type { Page } from "@playwright/test";
import { NOT_MET_A } from "../../cases/cases";
import { CAUTION } from "../../cases/words";
import { expect, test } from "../../fixtures";
import { shown } from "../../looking/shown";
import { answer, assess, question, result, typefaces } from "../../steps/assessment";
import { hold } from "../../steps/hold";

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
  test("shifts none of the questions above, however tall it grows", { tag: "@long" }, async ({
    page,
  }) => {
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
    await expect(page.getByRole("heading", { name: /^Answers: 11 missing/ })).toBeVisible();
    await expectInPlace(2);
    await answer(page, ["indication", "baclofen-spasticity"]);
    await expect(question(page, "a1-trial")).toBeVisible();
    await expectInPlace(3);
    await answer(page, ["a1-trial", "yes"]);
    await expect(question(page, "a1-control")).toBeVisible();
    await expectInPlace(4);
  });

  test("ends within a wide window before anything is scrolled, with what can be done in sight", {
    tag: "@long",
  }, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await assess(page, "revision", [["indication", "baclofen-spasticity"]]);
    await page.evaluate(() => window.scrollTo(0, 0));
    const panel = page.getByRole("complementary", { name: "Result and criteria" });
    await expect(panel).toBeInViewport({ ratio: 1 });
    const actions = [
      panel.getByRole("link", { name: "Open summary" }),
      panel.getByRole("button", { name: "Save to a file" }),
    ];
    for (const action of actions) await expect(action).toBeInViewport({ ratio: 1 });
    // What is loaded late, and the typefaces, move them together.
    const rows = async () => {
      const boxes = await Promise.all(actions.map((action) => action.boundingBox()));
      return new Set(boxes.map((box) => box?.y)).size;
    };
    await expect.poll(rows).toBe(1);
  });

  test("keeps the way to the summary where it is while saving is being loaded", {
    tag: "@long",
  }, async ({ page }) => {
    const load = await hold(page, /\/assets\/Save-/);
    // The page has loaded only once that part has.
    await page.goto("/", { waitUntil: "domcontentloaded" });
    await answer(page, ["service", "maintenance"]);
    const panel = page.getByRole("complementary", { name: "Result and criteria" });
    const save = panel.getByRole("button", { name: "Save to a file" });
    const summary = panel.getByRole("link", { name: "Open summary" }).last();
    await expect(save).toBeDisabled();
    await typefaces(page);
    const places = () => Promise.all([save.boundingBox(), summary.boundingBox()]);
    const before = await places();
    load();
    await expect(save).toBeEnabled();
    expect(await places()).toEqual(before);
  });

  test("names both categories as not claimed where neither use is chosen", {
    tag: "@long",
  }, async ({ page }) => {
    await assess(page, "implantation", [["indication", "chronic-non-malignant-pain"]]);
    for (const id of ["a", "b"]) {
      const category = page.locator(`[data-criterion="${id}"]`);
      await expect(category).toBeVisible();
      await expect(category).toContainText("Not claimed");
    }
  });

  test("tells what is not answered, not documented and never done apart at its criterion", {
    tag: "@long",
  }, async ({ page }) => {
    const status = (id: string) => page.locator(`[data-criterion="${id}"] summary > :last-child`);
    await assess(page, "implantation", [
      ["indication", "baclofen-spasticity"],
      ["a1-trial", "unknown"],
    ]);
    await expect(page.locator('[data-criterion="a3"]')).toHaveAttribute(
      "data-status",
      "undetermined",
    );
    await expect(status("a3")).toHaveText("Not answered");
    await page.locator('[data-criterion="a1"] > details > summary').click();
    await expect(status("a1-trial")).toHaveText("Not documented");
    await assess(page, "implantation", NOT_MET_A.answers);
    await expect(status("a3")).toHaveText("Not met: no trial intrathecal dose given");
  });

  test("names the record to look for and the clause that it decides, never the answer that would meet it", async ({
    page,
  }) => {
    const missing = page.getByRole("region", { name: "Missing documentation" });
    await assess(page, "maintenance", []);
    await expect(missing.getByRole("listitem")).toHaveText([
      /^Maint\. A .*Not answered\. Whether there are significant complications, from the last refill or pump visit\. Decides Maint\. A\.$/,
      /^Maint\. B .*Not answered\. The last visit note, on the present benefit\. Decides Maint\. B\.$/,
    ]);
    await assess(page, "trial", []);
    await expect(missing.getByRole("listitem")).toHaveText(/Decides the result\.$/);
    await assess(page, "implantation", [["indication", "baclofen-spasticity"]]);
    await expect(missing).toContainText("from the procedure note of the trial. Decides A(3).");
    const panel = page.getByRole("complementary", { name: "Result and criteria" });
    await expect(panel).not.toContainText(/could lead|settle/i);
  });

  test("asks for the record of the time before the pump, where one is in place", {
    tag: "@long",
  }, async ({ page }) => {
    await assess(page, "revision", [["indication", "baclofen-spasticity"]]);
    const open = page.getByRole("region", { name: "Missing documentation" });
    await expect(open).toContainText("could not do before the original implantation");
    await expect(open).toContainText("procedure note of the original trial");
  });

  test("leads to the questions that would settle whether the note names Line 654", {
    tag: "@long",
  }, async ({ page }) => {
    await assess(page, "implantation", [
      ["indication", "cancer-pain"],
      ["b-severe-pain", "yes"],
    ]);
    const open = page.getByRole("region", { name: "Missing documentation" });
    await open.getByRole("button", { name: /^B\(2\) Response/ }).click();
    await answer(page, ["b2-response", "unfavorable"]);
    const remarks = shown(page).getByText("To settle that:");
    await expect(remarks).toBeVisible();
    await remarks.getByRole("button").first().click();
    await expect(question(page, "b-active-cancer").getByRole("radio").first()).toBeFocused();
  });

  test("leads from the bar on a phone to the whole caution", { tag: "@long" }, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await assess(page, "revision", [["indication", "baclofen-spasticity"]]);
    await page.getByRole("button", { name: /^Caution/ }).click();
    await expect(page.getByRole("region", { name: "Details of the result" })).toBeFocused();
    await expect(shown(page).getByText(CAUTION)).toBeInViewport({ ratio: 1 });
  });

  test("has each criterion once", { tag: "@long" }, async ({ page }) => {
    await assess(page, "implantation", []);
    const criteria = page.locator("[data-criterion]");
    await expect(criteria).toHaveCount(22);
    const ids = await criteria.evaluateAll((all) =>
      all.map((each) => each.getAttribute("data-criterion")),
    );
    expect(new Set(ids).size).toBe(22);
  });
});
