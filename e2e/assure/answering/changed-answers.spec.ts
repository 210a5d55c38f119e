import type { Locator, Page } from "@playwright/test";
import { A_MET, NOT_MET_A } from "../../cases/cases";
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
  stored,
} from "../../steps/assessment";
import { addCodes, detailsOn } from "../../steps/documenting";
import { startWithoutSaving } from "../../steps/drafts";

test.describe("a person who changes their mind", () => {
  test("sets answers aside with the use they belong to, also over a reload, and gets them back with it", async ({
    page,
  }) => {
    await assess(page, "implantation", A_MET.answers);
    await expect(result(page)).toHaveAttribute("data-result", "met");

    await choice(page, "indication", "baclofen-spasticity").uncheck();
    await answer(page, ["indication", "cancer-pain"]);
    await expect(question(page, "a1-trial")).toHaveCount(0);
    await expect(question(page, "b-severe-pain")).toBeVisible();
    await expect(result(page)).toHaveAttribute("data-result", "undetermined");
    const aside = page.getByRole("region", { name: "Set aside" });
    const listed = [
      /Adequate trial of non-invasive methods: Yes/,
      /Adequate control of spasticity with non-invasive methods: No/,
      /Difficulties caused by the spasticity: Self-care/,
      /Response to an intrathecal trial dose of the antispasmodic before implantation: Favorable/,
    ];
    await expect(aside.getByRole("listitem")).toHaveText(listed);
    await page.reload();
    await expect(aside.getByRole("listitem")).toHaveText(listed);

    await choice(page, "indication", "cancer-pain").uncheck();
    await answer(page, ["indication", "baclofen-spasticity"]);
    await expect(aside).toHaveCount(0);
    await expect(choice(page, "a1-control", "no")).toBeChecked();
    await expect(choice(page, "a2-difficulties", "self-care")).toBeChecked();
    await expect(choice(page, "a3-response", "favorable")).toBeChecked();
    await expect(result(page)).toHaveAttribute("data-result", "met");

    await test.step("and finds nothing of what is set aside on the summary", async () => {
      await choice(page, "indication", "baclofen-spasticity").uncheck();
      await answer(page, ["indication", "other"]);
      await openSummary(page);
      await expect(result(page)).toHaveAttribute("data-result", "not-met");
      await expect(page.getByRole("main")).not.toContainText("Favorable");
    });
  });

  test("leaves what was set aside no say on Line 654", async ({ page }) => {
    await assess(page, "implantation", [
      ["indication", "baclofen-spasticity", "cancer-pain"],
      ["a1-trial", "no"],
      ["b-severe-pain", "no"],
    ]);
    await expect(result(page)).toHaveAttribute("data-line-654", "yes");
    for (const each of A_MET.answers.slice(1)) await answer(page, each);
    await expect(page.getByRole("region", { name: "Set aside" })).toContainText(
      "Severe and intractable pain",
    );
    await expect(result(page)).toHaveAttribute("data-result", "met");
    await expect(result(page)).toHaveAttribute("data-line-654", "unknown");
  });

  test("takes the answers along from one device service to another, and leaves them aside at maintenance", async ({
    page,
  }) => {
    await assess(page, "implantation", A_MET.answers);
    await answer(page, ["service", "replacement"]);
    await expect(page).toHaveURL(/#\/replacement$/);
    await expect(page.getByRole("heading", { level: 1, name: "Replacement" })).toBeVisible();
    await expect(choice(page, "a3-response", "favorable")).toBeChecked();
    await expect(result(page)).toHaveAttribute("data-result", "met");

    await answer(page, ["service", "maintenance"]);
    await expect.poll(() => asked(page)).toEqual(["m-complications"]);
    await expect(page.getByRole("region", { name: "Set aside" })).toContainText("Favorable");
    await answer(page, ["service", "implantation"]);
    await expect(result(page)).toHaveAttribute("data-result", "met");
  });

  test("clears an answer, and the rows below it stay", async ({ page }) => {
    await assess(page, "implantation", A_MET.answers);
    const before = await asked(page);
    await page
      .getByRole("button", {
        name: "Clear answer to Adequate control of spasticity with non-invasive",
      })
      .click();
    await expect(choice(page, "a1-control", "no")).not.toBeChecked();
    await expect(result(page)).toHaveAttribute("data-result", "undetermined");
    await expect.poll(() => asked(page)).toEqual(expect.arrayContaining(before));
    await expect(choice(page, "a3-response", "favorable")).toBeChecked();
    await answer(page, ["a1-control", "no"]);
    await expect(result(page)).toHaveAttribute("data-result", "met");

    // Unchecked, every answer of a choose-all question leaves it unanswered.
    await choice(page, "a2-difficulties", "self-care").uncheck();
    await expect(result(page)).toHaveAttribute("data-result", "undetermined");
    const open = page.getByRole("region", { name: "Missing documentation" });
    await expect(open).toContainText("Difficulties caused by the spasticity");
    await expect(open).toContainText("Not answered");
  });

  test("chooses “None of these” or another answer, never both", async ({ page }) => {
    await assess(page, "implantation", NOT_MET_A.answers);
    await answer(page, ["a2-difficulties", "none"]);
    await expect(choice(page, "a2-difficulties", "self-care")).not.toBeChecked();
    await answer(page, ["a2-difficulties", "posture-function", "balance-locomotion"]);
    await expect(choice(page, "a2-difficulties", "none")).not.toBeChecked();
    await expect(choice(page, "a2-difficulties", "posture-function")).toBeChecked();
  });
});

test.describe("the start page warns of what is entered, above the question,", () => {
  /** Goes to the start page and says what it warns of, at every width. */
  async function warning(page: Page): Promise<Locator> {
    await page.getByRole("link", { name: /^Note 170/ }).click();
    const notice = page.getByRole("region", { name: "A request is in progress" });
    await expect(notice).toContainText("For another patient, choose “New request” first.");
    for (const width of [390, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const [above, asks] = [
        await notice.boundingBox(),
        await question(page, "service").boundingBox(),
      ];
      expect(above && asks && above.y + above.height < asks.y, `at ${width} pixels`).toBe(true);
    }
    return notice;
  }

  test("where questions are answered", async ({ page }) => {
    await assess(page, "maintenance", [["m-complications", "no"]]);
    await expect(await warning(page)).toContainText(
      "In this tab: 1 answer. Choosing a service below keeps",
    );
    await startWithoutSaving(page);
    await expect(shown(page).getByText("A request is in progress")).toHaveCount(0);
  });

  test("where only details are typed", async ({ page }) => {
    await assess(page, "implantation", []);
    const details = await detailsOn(page, "What the system is for");
    await details.getByLabel("Note", { exact: true }).fill("Spastic quadriplegic palsy.");
    await expect(await warning(page)).toContainText("In this tab: supporting details.");
  });

  test("where only codes or request details are typed", async ({ page }) => {
    await assess(page, "implantation", []);
    await addCodes(page, ["62362"]);
    await expect(await warning(page)).toContainText("In this tab: codes.");
    await page.getByRole("link", { name: "Continue" }).click();
    await openSummary(page);
    await page.getByRole("textbox", { name: "Member ID" }).fill("OHP7731");
    await expect(await warning(page)).toContainText("In this tab: request details and codes.");
  });
});

test("a person who starts a new request is asked first, keeps everything by saying no, and else finds nothing kept", async ({
  page,
}) => {
  await assess(page, "implantation", A_MET.answers);
  await page.getByRole("button", { name: "New request" }).click();
  const dialog = page.getByRole("dialog", { name: "Start a new request?" });
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog).toBeHidden();
  await expect(result(page)).toHaveAttribute("data-result", "met");

  await startWithoutSaving(page);
  await expect(page).toHaveURL(/#\/$/);
  const services = question(page, "service");
  await expect(services.getByRole("radio")).toHaveCount(6);
  await expect(services.getByRole("radio", { checked: true })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("link", { name: "Continue" })).toHaveCount(0);
  await answer(page, ["service", "implantation"]);
  await expect.poll(() => asked(page)).toEqual(["indication"]);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "What you get" })).toBeVisible();
  expect((await stored(page)).session).toEqual(["note-170.last-use", "note-170.session"]);
});
