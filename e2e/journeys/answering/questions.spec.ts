import type { Page } from "@playwright/test";
import { A_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { shown } from "../../looking/shown";
import {
  answer,
  asked,
  assess,
  choice,
  openSummary,
  question,
  result,
} from "../../steps/assessment";
import { detailsOn } from "../../steps/documenting";

/** Counts what a person presses with a pointer, from the next page load on. */
async function countPresses(page: Page): Promise<() => Promise<number>> {
  let presses = 0;
  await page.exposeFunction("countPress", () => {
    presses += 1;
  });
  await page.addInitScript("addEventListener('pointerdown', () => countPress(), true)");
  return () => page.evaluate(() => undefined).then(() => presses);
}

async function lastAsked(page: Page): Promise<string | undefined> {
  const all = await asked(page);
  return all.at(-1);
}

test.describe("the questions", () => {
  test("start with what is being requested, and nothing is chosen beforehand", async ({ page }) => {
    await page.goto("/");
    await expect(question(page, "service")).toBeVisible();
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
    await answer(page, ["service", "implantation"]);
    await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);
  });

  test("appear one after the other, in the note's order, only while they can matter", async ({
    page,
  }) => {
    await assess(page, "implantation", []);
    await expect.poll(() => asked(page)).toEqual(["indication"]);
    await answer(page, ["indication", "baclofen-spasticity"]);
    await expect.poll(() => asked(page)).toEqual(["indication", "a1-trial"]);
    await answer(page, ["a1-trial", "yes"]);
    await answer(page, ["a1-control", "yes"]);
    await expect.poll(() => lastAsked(page)).toBe("a1-side-effects");
    await answer(page, ["a1-control", "no"]);
    await expect.poll(() => lastAsked(page)).toBe("a2-difficulties");
    await answer(page, ["a2-difficulties", "none"]);
    await expect.poll(() => lastAsked(page)).toBe("a2-difficulties");
    await expect(
      shown(page)
        .getByText(/No remaining answer can change this result/i)
        .first(),
    ).toBeVisible();
  });

  test("take at most eight clicks from the start page to the summary of a usual category A case", async ({
    page,
  }) => {
    const presses = await countPresses(page);
    await assess(page, "implantation", A_MET.answers);
    await openSummary(page);
    await expect(result(page)).toHaveAttribute("data-result", "met");
    expect(await presses()).toBeGreaterThan(A_MET.answers.length);
    expect(await presses()).toBeLessThanOrEqual(8);
  });

  test("can all be asked though the result is certain, also after a reload", async ({ page }) => {
    await assess(page, "implantation", [
      ["indication", "baclofen-spasticity"],
      ["a1-trial", "no"],
    ]);
    await expect(result(page)).toHaveAttribute("data-result", "not-met");
    const everything = page.getByRole("button", { name: "Show remaining questions" });
    await everything.click();
    await expect(everything).toHaveAttribute("aria-pressed", "true");
    const all = [
      "indication",
      "a1-trial",
      "a1-control",
      "a1-side-effects",
      "a2-difficulties",
      "a3-response",
    ];
    await expect.poll(() => asked(page)).toEqual(all);
    await answer(page, ["a3-response", "favorable"]);
    await expect(result(page)).toHaveAttribute("data-result", "not-met");
    await page.reload();
    await expect(choice(page, "a3-response", "favorable")).toBeChecked();
    await expect.poll(() => asked(page)).toEqual(all);
  });

  test("record benefit beside a complication, on screen and on paper, and the result stays", {
    tag: "@long",
  }, async ({ page }) => {
    await assess(page, "maintenance", [["m-complications", "yes"]]);
    const everything = page.getByRole("button", { name: "Show remaining questions" });
    await everything.click();
    await expect(question(page, "m-benefit")).toContainText("Not needed for the result.");
    await answer(page, ["m-benefit", "yes"]);
    const details = await detailsOn(page, "Continuing adequate benefit");
    await details.getByLabel("Note", { exact: true }).fill("Walks 20 m");
    await expect(result(page)).toHaveAttribute("data-result", "not-met");
    await openSummary(page);
    const row = page.locator('article [data-criterion="m-benefit"]').first();
    await expect(row).toContainText("Yes. Recorded; not needed for the result.");
    await expect(row).toContainText("Walks 20 m");
    await expect(result(page)).toHaveAttribute("data-result", "not-met");
    await page.getByRole("link", { name: "Back to the questions" }).click();
    await everything.click();
    await expect(question(page, "m-benefit")).toHaveCount(0);
  });

  test("open from what would settle the result, and take focus", { tag: "@long" }, async ({
    page,
  }) => {
    await assess(page, "implantation", [["indication", "baclofen-spasticity"]]);
    const open = page.getByRole("region", { name: "Missing documentation" });
    await open.getByRole("button", { name: /Response to an intrathecal trial dose/ }).click();
    await expect(question(page, "a3-response")).toBeVisible();
    await expect(question(page, "a3-response").getByRole("radio").first()).toBeFocused();
    await answer(page, ["a3-response", "unfavorable"]);
    await expect(result(page)).toHaveAttribute("data-result", "not-met");
  });

  test("leave none to answer next once the result is certain, unless the rest is asked for", {
    tag: "@long",
  }, async ({ page }) => {
    await assess(page, "implantation", [["indication", "cancer-pain"]]);
    const open = page.getByRole("region", { name: "Missing documentation" });
    await open.getByRole("button", { name: /^B\(2\) Response/ }).click();
    const next = page.locator("[data-current]");
    await expect(next).toContainText("severe and intractable");
    await answer(page, ["b2-response", "unfavorable"]);
    await expect(
      shown(page).getByText("No remaining answer can change this result."),
    ).toBeVisible();
    await expect.poll(() => asked(page)).toContain("b-severe-pain");
    await expect(next).toHaveCount(0);
    const said = page.getByRole("status");
    await expect(said).toContainText("No questions left.");
    await expect(said).not.toContainText("Next:");
    await page.getByRole("button", { name: "Show remaining questions" }).click();
    await expect(next).toContainText("severe and intractable");
    await expect(said).toContainText("Next:");
  });

  test("can all be asked only once the first is answered", { tag: "@long" }, async ({ page }) => {
    const everything = page.getByRole("button", { name: "Show remaining questions" });
    for (const [service, first] of [
      ["implantation", ["indication", "baclofen-spasticity"]],
      ["maintenance", ["m-complications", "yes"]],
    ] as const) {
      await assess(page, service, []);
      await expect(everything).toHaveCount(0);
      await answer(page, first);
      await expect(everything).toBeVisible();
    }
  });

  test("keep their answers whatever is typed while one of them has the focus", {
    tag: "@long",
  }, async ({ page }) => {
    await assess(page, "implantation", [
      ["indication", "baclofen-spasticity"],
      ["a1-trial", "yes"],
    ]);
    const text = "2 years of oral baclofen, 62322; +-*/";
    for (const focused of [
      choice(page, "service", "implantation"),
      choice(page, "a1-trial", "yes"),
    ]) {
      await focused.focus();
      await page.keyboard.type(text);
      await expect(focused).toBeChecked();
      await expect(focused).toBeFocused();
    }
    await choice(page, "indication", "other").focus();
    await page.keyboard.type(text.replaceAll(" ", ""));
    await expect(choice(page, "indication", "other")).not.toBeChecked();
    await expect.poll(() => asked(page)).toEqual(["indication", "a1-trial", "a1-control"]);
  });

  test("are answered by the arrow keys and Space, and nothing moves the focus", async ({
    page,
  }) => {
    await assess(page, "implantation", [["indication", "baclofen-spasticity"]]);
    await choice(page, "a1-trial", "yes").focus();
    await page.keyboard.press("Space");
    await expect(choice(page, "a1-trial", "yes")).toBeChecked();
    await page.keyboard.press("ArrowDown");
    await expect(choice(page, "a1-trial", "no")).toBeChecked();
    await expect(choice(page, "a1-trial", "no")).toBeFocused();
    await expect(result(page)).toHaveAttribute("data-result", "not-met");
  });

  test("announce politely what the answer changed", async ({ page }) => {
    await assess(page, "maintenance", [["m-complications", "no"]]);
    const said = page.getByRole("status");
    await expect(said).toContainText("Cannot be determined yet");
    await expect(said).toContainText("continuing to receive adequate benefit");
    await answer(page, ["m-benefit", "yes"]);
    await expect(said).toContainText("Criteria met for Lines 71, 283, 290");
  });
});
