import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures";
import { held, NOTHING } from "../../looking/storage";
import { answer, choice } from "../../steps/assessment";
import {
  enterAll,
  keepDraft,
  leave,
  notice,
  PATIENT,
  patient,
  startWithoutSaving,
  workState,
} from "../../steps/drafts";
import { expectStartPage } from "../../steps/emptied";
import { expectState, namesOnDisk, onDisk, standInForPickers } from "../../steps/pickers";

async function press(page: Page): Promise<void> {
  await page.getByRole("button", { name: "New request" }).click();
}

test.describe("“New request”", () => {
  test("saves and starts: only once the file is written, at the first question, with nothing of the last one", async ({
    page,
  }) => {
    await standInForPickers(page);
    await enterAll(page);
    await press(page);
    const dialog = page.getByRole("dialog", { name: "Start a new request?" });
    await expect(dialog).toContainText(`On screen: New implantation, member “${PATIENT}”.`);
    await expect(dialog).toContainText("It is not saved.");
    await dialog.getByRole("button", { name: "Save and start" }).click();
    await expectStartPage(page);
    const [name = ""] = await namesOnDisk(page);
    expect(await onDisk(page, name)).toContain(PATIENT);
    await expectState(page, "Nothing entered yet");
    await expect(notice(page)).toBeHidden();
    expect((await held(page)).session.join()).not.toContain("typed");
    expect(await leave(page)).toBe(false);
    await page.goto("/#/implantation/summary");
    await expect(patient(page)).toHaveValue("");
  });

  test("starts at once where nothing is entered, and where all of it is saved", {
    tag: "@long",
  }, async ({ page }) => {
    await standInForPickers(page);
    await page.goto("/#/about");
    await press(page);
    await expectStartPage(page);
    await answer(page, ["service", "trial"]);
    await answer(page, ["trial-purpose", "other"]);
    await page.getByRole("button", { name: "Save to a file" }).click();
    await expectState(page, /Saved .+ as/);
    await press(page);
    await expectStartPage(page);
    await expectState(page, "Nothing entered yet");
    await answer(page, ["service", "trial"]);
    await expect(choice(page, "trial-purpose", "other")).not.toBeChecked();
  });

  test("starts without saving, leaves the kept draft as it is, and offers it", {
    tag: "@long",
  }, async ({ page }) => {
    await enterAll(page);
    await keepDraft(page);
    await press(page);
    const dialog = page.getByRole("dialog", { name: "Start a new request?" });
    await expect(dialog).toContainText("Its draft stays in this browser, to be continued.");
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await expect(patient(page)).toHaveValue(PATIENT);
    await startWithoutSaving(page);
    await expectStartPage(page);
    await expectState(page, "Nothing entered yet");
    await expect(workState(page)).not.toContainText("Draft kept");
    await expect(notice(page)).toContainText(`A draft is kept in this browser: New implantation`);
    expect((await held(page)).drafts.join()).toContain(PATIENT);
    await page.getByRole("button", { name: "Continue the kept draft" }).click();
    await expect(choice(page, "a3-response", "favorable")).toBeChecked();
  });

  test("leaves nothing of the request in the tab", { tag: "@long" }, async ({ page }) => {
    await enterAll(page);
    await startWithoutSaving(page);
    await expectStartPage(page);
    const { session, ...elsewhere } = await held(page);
    expect({ ...elsewhere, session: [] }).toEqual(NOTHING);
    expect(session).toEqual(["note-170.last-use", "note-170.session"]);
    expect(await page.evaluate(() => sessionStorage.getItem("note-170.session"))).not.toContain(
      "implantation",
    );
  });

  test("with the same clinic details takes those along, and nothing of the patient", {
    tag: "@long",
  }, async ({ page }) => {
    await enterAll(page);
    await page
      .getByRole("textbox", { name: "Requesting clinician", exact: true })
      .fill("I. Marlow");
    await page.getByRole("textbox", { name: "Request label" }).fill("R-2291");
    await press(page);
    const dialog = page.getByRole("dialog", { name: "Start a new request?" });
    await expect(dialog.getByRole("radio", { name: "Nothing from this request" })).toBeChecked();
    await dialog.getByRole("radio", { name: "The same clinic details" }).check();
    await expect(dialog).toContainText("Comes along: Requesting clinician.");
    await dialog.getByRole("button", { name: "Start without saving" }).click();
    await expectStartPage(page);
    await expectState(page, "Not saved");
    await page.goto("/#/maintenance/summary");
    await expect(
      page.getByRole("textbox", { name: "Requesting clinician", exact: true }),
    ).toHaveValue("I. Marlow");
    await expect(patient(page)).toHaveValue("");
    await expect(page.getByRole("textbox", { name: "Request label" })).toHaveValue("");
    await page.goto("/#/implantation");
    await expect(choice(page, "indication", "baclofen-spasticity")).not.toBeChecked();
  });
});
