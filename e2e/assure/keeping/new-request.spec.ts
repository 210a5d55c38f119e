import type { Page } from "@playwright/test";
import { A_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { answer, assess, choice, openSummary } from "../../steps/assessment";
import {
  enterAll,
  notice,
  openKeeping,
  PATIENT,
  patient,
  startWithoutSaving,
  workState,
} from "../../steps/drafts";
import { expectStartPage } from "../../steps/emptied";
import { NOT_LOADED, withoutPart } from "../../steps/failing";
import {
  expectState,
  holdPickers,
  onDisk,
  pickers,
  picks,
  putOnDisk,
  standInForPickers,
} from "../../steps/pickers";
import { detailsOf, download, sitTrial } from "../../steps/saved-work";

/** Presses “New request”, and gives what it asks. */
async function ask(page: Page) {
  await page.getByRole("button", { name: "New request" }).click();
  return page.getByRole("dialog", { name: "Start a new request?" });
}

test.describe("“Save and start”", () => {
  test.beforeEach(async ({ page }) => {
    await standInForPickers(page);
    await enterAll(page);
  });

  for (const [picking, said] of [
    ["is closed", "Nothing was saved: no file was chosen."],
    ["refuses to write", "Not saved as a.json. The browser was not allowed to write to it."],
    ["fails to write", "Not saved as a.json. It was not written."],
  ] as const)
    test(`does not start where the file ${picking}, and says so`, async ({ page }) => {
      await pickers(page, picking, "a.json");
      const dialog = await ask(page);
      await dialog.getByRole("button", { name: "Save and start" }).click();
      await expect(dialog).toContainText(said);
      await expect(dialog).toContainText("It is not saved.");
      await dialog.getByRole("button", { name: "Cancel" }).click();
      await expect(patient(page)).toHaveValue(PATIENT);
    });

  test("does not start while the file is being written", async ({ page }) => {
    const letGo = await holdPickers(page);
    const dialog = await ask(page);
    await dialog.getByRole("button", { name: "Save and start" }).click();
    await expect.poll(() => picks(page)).toBe(1);
    await expect(dialog).toBeVisible();
    await letGo();
    await expectStartPage(page);
  });

  test("asks before it writes over a file that was changed, and starts once that is done", async ({
    page,
  }) => {
    await pickers(page, "picks", "a.json");
    await page.getByRole("button", { name: "Save to a file" }).click();
    await expectState(page, /Saved .+ as a\.json/);
    await putOnDisk(page, "a.json", "of another program");
    await patient(page).fill("Quill, Z.");
    const dialog = await ask(page);
    await expect(dialog).toContainText("It was changed since it was last saved.");
    await dialog.getByRole("button", { name: "Save and start" }).click();
    await expect(dialog).toContainText("a.json was changed on this computer since");
    expect(await onDisk(page, "a.json")).toBe("of another program");
    await dialog.getByRole("button", { name: "Write over it" }).click();
    await expectStartPage(page);
    expect(await onDisk(page, "a.json")).toContain("Quill, Z.");
  });

  test("starts nothing where another was begun meanwhile, and the file is written all the same", async ({
    page,
  }) => {
    await pickers(page, "picks", "a.json");
    const letGo = await holdPickers(page);
    const dialog = await ask(page);
    await dialog.getByRole("button", { name: "Save and start" }).click();
    await expect.poll(() => picks(page)).toBe(1);
    await page.evaluate(() => {
      for (const open of document.querySelectorAll("dialog")) open.close();
    });
    await startWithoutSaving(page);
    await expectStartPage(page);
    await answer(page, ["service", "trial"]);
    await answer(page, ["trial-purpose", "other"]);
    await letGo();
    await expect.poll(() => onDisk(page, "a.json")).toContain(PATIENT);
    await expectState(page, "Not saved");
    await expect(page).toHaveURL(/#\/trial$/);
  });
});

test.describe("where the browser cannot tell whether the file arrived,", () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
    await assess(page, "implantation", A_MET.answers);
  });

  test("“Save and start” waits until the person says that it did", async ({ page }) => {
    const dialog = await ask(page);
    await download(page, "Save and start");
    await expect(dialog).toContainText("Check that the file arrived.");
    await expect(dialog).toContainText(/Download started .+\.json\./);
    await dialog.getByRole("button", { name: "The file arrived" }).click();
    await expectStartPage(page);
    await expectState(page, "Nothing entered yet");
  });

  test("a new request asks for what was handed over before", async ({ page }) => {
    await download(page, "Save to a file");
    await expect(workState(page)).toContainText(/^Download started \d+:\d\d [AP]M/);
    const dialog = await ask(page);
    await expect(dialog).toContainText(/Its download started as .+\.json/);
    await dialog.getByRole("button", { name: "The file arrived" }).click();
    await expectStartPage(page);
  });

  test("the header opens the way to say so, and states it from then on", async ({ page }) => {
    await download(page, "Save to a file");
    await page.getByRole("link", { name: "About" }).click();
    await openKeeping(page);
    await page.getByRole("button", { name: "The file arrived" }).click();
    await expect(workState(page)).toContainText(/^Saved \d+:\d\d [AP]M/);
  });
});

test("a new request touches no other tab, nor its draft", async ({ page, context }) => {
  await enterAll(page);
  const other = await context.newPage();
  await assess(other, "maintenance", [["m-complications", "no"]]);
  const keeping = await openKeeping(other);
  await keeping.getByRole("button", { name: "Keep the draft in this browser" }).click();
  await other.getByRole("button", { name: "Keep it in this browser" }).click();
  await expect(keeping).toContainText("Last written");
  await startWithoutSaving(page);
  await expectStartPage(page);
  await expectState(other, "Draft kept");
  await expect(notice(other)).toBeHidden();
  await expect(other).toHaveURL(/#\/maintenance$/);
});

test("where the way out could not be loaded, saving and reloading are offered", async ({
  page,
  watched,
}) => {
  watched.provoked.push(NOT_LOADED);
  await withoutPart(page, "Retention");
  await assess(page, "implantation", A_MET.answers);
  const said = page.getByRole("region", { name: "Notice" });
  await expect(said).toContainText("“New request” and “Clear everything” do not work either");
  await expect(said.getByRole("button", { name: "Reload" })).toBeVisible();
  await download(said, "Save to a file");
});

test("the header says how the work stands in a few words, and opens saving and keeping", async ({
  page,
}) => {
  await standInForPickers(page);
  await page.goto("/");
  await expect(workState(page)).toHaveText(/^Nothing entered yet/);
  await expect(workState(page)).toHaveAttribute("aria-expanded", "false");
  await answer(page, ["service", "trial"]);
  await answer(page, ["trial-purpose", "other"]);
  await expect(workState(page)).toHaveText(/^Not saved/);
  await workState(page).click();
  const part = page.getByRole("region", { name: "Save and keep" });
  await expect(part).toBeFocused();
  await part.getByRole("button", { name: "Save to a file" }).click();
  await expect(workState(page)).toHaveText(/^Saved \d+:\d\d [AP]M/);
  await expect(part).toContainText(/as note-170-trial-.+\.json/);
  await answer(page, ["trial-purpose", "unknown"]);
  await expect(workState(page)).toHaveText(/^Changed since saved/);
  await part.getByRole("button", { name: "Keep the draft in this browser" }).click();
  await page.getByRole("button", { name: "Keep it in this browser" }).click();
  await expect(workState(page)).toHaveText(/^Changed since saved Draft kept/);
  await page.getByRole("link", { name: "Map" }).click();
  await expect(part).toBeHidden();
  await expect(workState(page)).toHaveText(/^Changed since saved Draft kept/);
});

test("the pump request after a trial has its member and its doses, by a choice that names both", async ({
  page,
}) => {
  await standInForPickers(page);
  await sitTrial(page);
  await openSummary(page);
  await patient(page).fill(PATIENT);
  await page.getByRole("textbox", { name: "Date of service" }).fill("12/01/2026");
  await page.getByRole("button", { name: "Save to a file" }).click();
  await expectState(page, /Saved .+ as/);
  const dialog = await ask(page);
  await expect(dialog).toContainText(/Saved .+ as note-170-trial-/);
  await dialog
    .getByRole("radio", { name: `The same member “${PATIENT}”, with this evidence` })
    .check();
  await expect(dialog).toContainText(
    `Comes along of member “${PATIENT}”: Patient (name or initials), 1 question with details.`,
  );
  await expect(dialog).toContainText("Only for the same member.");
  await dialog.getByRole("button", { name: "Start", exact: true }).click();
  await expectStartPage(page);
  await answer(page, ["service", "implantation"]);
  await answer(page, ["indication", "baclofen-spasticity"]);
  await page.getByRole("button", { name: "Show remaining questions" }).click();
  const details = await detailsOf(page, "a3-response");
  await expect(details.getByLabel("Drug")).toHaveValue("baclofen");
  for (const value of ["favorable", "unfavorable", "not-done", "unknown"] as const)
    await expect(choice(page, "a3-response", value)).not.toBeChecked();
  await openSummary(page);
  await expect(patient(page)).toHaveValue(PATIENT);
  await expect(page.getByRole("textbox", { name: "Date of service" })).toHaveValue("");
});

test("nothing is offered to come along of a request without details", async ({ page }) => {
  await assess(page, "implantation", A_MET.answers);
  const dialog = await ask(page);
  await expect(dialog.getByRole("radio")).toHaveCount(0);
});
