import type { Locator, Page } from "@playwright/test";
import { A_MET, MAINTENANCE_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { shown } from "../../looking/shown";
import { answer, assess, openSummary, question, result, SERVICES } from "../../steps/assessment";
import { addRow, detailsOn } from "../../steps/documenting";
import { enterAll, keepDraft, MINUTE, notice, PATIENT, patient, warning } from "../../steps/drafts";
import {
  confirmArrival,
  download,
  printedCode,
  startAfresh,
  typeCode,
} from "../../steps/saved-work";
import { translating } from "../../steps/translating";

// Each text is replaced as it appears. Any error in the page fails the test (`fixtures.ts`).

test.beforeEach(({ page }) => translating(page));

function panel(page: Page): Locator {
  return page.getByRole("complementary", { name: "Result and criteria" });
}

test("a translated page counts what is missing, and tells the result, as answers come and go", async ({
  page,
}) => {
  await assess(page, "implantation", []);
  const said = page.getByRole("status");
  await answer(page, ["indication", "baclofen-spasticity"]);
  const left = [5, 4, 2, 1];
  for (const each of A_MET.answers.slice(1)) {
    const answers = left.shift() ?? 0;
    await expect(panel(page)).toContainText(`Answers: ${answers} missing (${answers} unanswered)`);
    await answer(page, each);
  }
  await expect(panel(page)).toContainText("Answers: none missing");
  await expect(panel(page)).toContainText("Sources: 5 of 5 missing");
  await expect(result(page)).toContainText(A_MET.sentence);
  await expect(said).toContainText("No questions left.");
  const response = page.getByRole("button", {
    name: /^Clear answer to Response to an intrathecal trial/,
  });
  await response.click();
  await expect(panel(page)).toContainText("Answers: 1 missing (1 unanswered)");
  await expect(said).toContainText("Next: ");
});

test("a translated page words its questions for the service that is asked for now", async ({
  page,
}) => {
  await assess(page, "implantation", [["indication", "baclofen-spasticity", "cancer-pain"]]);
  for (const service of SERVICES) {
    await answer(page, ["service", service]);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(question(page, "service")).toBeVisible();
  }
  await answer(page, ["service", "replacement"]);
  await expect(question(page, "indication")).toContainText("is the system used for");
  await answer(page, ["service", "implantation"]);
  await expect(question(page, "indication")).toContainText("will the system be used for");
});

test("a translated page opens and counts details, adds and removes their rows, and undoes it", async ({
  page,
}) => {
  await assess(page, "implantation", [
    ["indication", "baclofen-spasticity"],
    ["a1-trial", "yes"],
  ]);
  const about = "Adequate trial of non-invasive methods";
  const details = await detailsOn(page, about);
  const label = page.getByRole("button", { name: new RegExp(`on ${about}$`) }).first();
  await addRow(details, "Method tried", 1, { Name: "baclofen" });
  await expect(label).toContainText("Details: 1 method tried");
  await addRow(details, "Method tried", 2, { Name: "tizanidine" });
  await expect(label).toContainText("Details: 2 methods tried");
  const said = page.getByRole("status");
  await expect(said).toContainText("Method tried 2 added.");
  await details.getByRole("button", { name: "Remove method tried 1" }).click();
  await expect(said).toContainText("removed");
  await expect(label).toContainText("Details: 1 method tried");
  await details.getByRole("button", { name: /^Undo/ }).first().click();
  await expect(label).toContainText("Details: 2 methods tried");
  await details.getByRole("button", { name: "Cite a new enclosure" }).click();
  await expect(details).toContainText("Enclosure 1, new in the list");
  await expect(label).toContainText("Details: 2 methods tried, 1 citation");
  await details.getByLabel("Note", { exact: true }).fill("Two drugs.");
  await expect(label).toContainText("Details: 2 methods tried, note, 1 citation");
  const from = details.getByLabel("From").first();
  await from.fill("13/2025");
  await page.keyboard.press("Tab");
  await expect(details).toContainText("“13/2025” is not a date");
  await from.fill("03/2025");
  await expect(details).not.toContainText("is not a date");
});

test("a translated page says what is wrong with a code, and restores the right one", async ({
  page,
}) => {
  await assess(page, "implantation", A_MET.answers);
  await openSummary(page);
  const code = await printedCode(page);
  await startAfresh(page);
  const said = page.getByRole("status");
  await typeCode(page, code.slice(0, 9));
  await expect(said).toContainText("characters");
  await typeCode(page, `${code.slice(0, 5)}${code[5] === "7" ? "8" : "7"}${code.slice(6)}`);
  await expect(said).toContainText("Character 5 looks wrong");
  await typeCode(page, "");
  await typeCode(page, code);
  await expect(result(page)).toHaveAttribute("data-result", "met");
  await expect(page.getByRole("status")).toContainText("New implantation, no label, from a code");
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(shown(page).getByText("Opened:")).toHaveCount(0);
});

test("a translated page names codes, counts those to check, and takes one back", async ({
  page,
}) => {
  await assess(page, "trial", [["trial-purpose", "antispasmodic-baclofen-pump"]]);
  const toggle = page.getByRole("button", { name: /^Codes/ });
  await toggle.click();
  const codes = page.locator(`[id="${await toggle.getAttribute("aria-controls")}"]`);
  await codes.getByRole("button", { name: "Add code" }).click();
  await codes.getByLabel("Code 1").fill("62320-62323");
  await expect(toggle).toContainText("Codes (optional): 1");
  await expect(codes).toContainText("62323: Epidural or intrathecal injection");
  await codes.getByLabel("Code 1").fill("6232");
  await page.keyboard.press("Tab");
  await expect(codes).toContainText("is not in CPT, HCPCS or ICD-10-CM format");
  await expect(codes).not.toContainText("Epidural");
  await expect(panel(page)).toContainText("1 entry to check");
  await codes.getByRole("button", { name: "Add code" }).click();
  await codes.getByLabel("Code 2").fill("x");
  await page.keyboard.press("Tab");
  await expect(panel(page)).toContainText("2 entries to check");
  await codes.getByRole("button", { name: "Remove code 2" }).click();
  await expect(panel(page)).toContainText("1 entry to check");
  await codes.getByRole("button", { name: /^Undo/ }).first().click();
  await expect(toggle).toContainText("Codes (optional): 2");
});

test("a translated page says how the details of the request are read, and lists those to check", async ({
  page,
}) => {
  await assess(page, "implantation", A_MET.answers);
  await openSummary(page);
  const date = page.getByRole("textbox", { name: "Date of service" });
  const detail = date.locator("xpath=ancestor::*[contains(., 'Date of service')][1]/..");
  await date.fill("Jan 5 2027");
  await expect(detail).toContainText("January 5, 2027");
  await date.fill("Jan 6 2027");
  await expect(detail).toContainText("January 6, 2027");
  await date.fill("13/05/2027");
  await page.keyboard.press("Tab");
  await expect(detail).toContainText("There is no month 13");
  await date.fill("02/30/2027");
  await page.keyboard.press("Tab");
  await expect(detail).toContainText("There is no February 30");
  await page.getByRole("textbox", { name: "Requesting clinician’s NPI" }).fill("12");
  await page.getByRole("button", { name: "Check entries" }).click();
  const list = page.getByRole("region", { name: "Check these entries" });
  await expect(list.getByRole("listitem")).toHaveCount(2);
  await date.fill("");
  await expect(list.getByRole("listitem")).toHaveCount(1);
  await page.getByRole("textbox", { name: "Requesting clinician’s NPI" }).fill("");
  await expect(page.getByRole("region", { name: "Nothing to check" })).toBeVisible();
});

test("a translated page says what was copied and saved, and that it changed since", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await assess(page, "maintenance", MAINTENANCE_MET.answers);
  await openSummary(page);
  const hand = shown(page).getByText(/characters; many portals take/);
  const before = await hand.textContent();
  await page.getByRole("textbox", { name: "Request label" }).fill("R-2291");
  await page.getByLabel("Include request details").check();
  await expect(hand).not.toHaveText(before ?? "");
  await page.getByRole("combobox", { name: "Text", exact: true }).selectOption("Full");
  await expect(shown(page).getByText(/^[\d,]+ characters\.$/)).toBeVisible();
  await page.getByRole("button", { name: "Copy as text" }).click();
  await expect(shown(page).getByText(/^Copied: [\d,]+ characters\.$/)).toBeVisible();
  await download(page, "Download PDF");
  await expect(page.getByRole("status")).toContainText("Download started");
  await download(page, "Save to a file");
  const banner = page.getByRole("banner");
  await expect(banner).toContainText("Download started");
  await confirmArrival(page);
  await expect(banner).toContainText(/Saved/);
  await page.getByRole("textbox", { name: "Request label" }).fill("R-2292");
  await expect(banner).toContainText(/Changed since/);
});

test("a translated page names what it clears, and says that it was erased", async ({ page }) => {
  await enterAll(page);
  await keepDraft(page);
  await page.getByRole("button", { name: "Clear everything" }).click();
  const dialog = page.getByRole("dialog", { name: "Clear everything?" });
  await expect(dialog).toContainText(`member “${PATIENT}”`);
  await dialog.getByRole("button", { name: "Keep it" }).click();
  await patient(page).fill("Ines Marlow");
  await page.getByRole("button", { name: "Clear everything" }).click();
  await expect(dialog).toContainText("member “Ines Marlow”");
  await dialog.getByRole("button", { name: "Clear everything", exact: true }).click();
  await expect(notice(page).getByRole("paragraph").first()).toContainText("Everything was erased");
});

test("a translated page counts down before it is cleared, and says when it was", async ({
  page,
}) => {
  await page.clock.install();
  await enterAll(page);
  await page.clock.runFor(15 * MINUTE);
  const timer = warning(page).getByRole("timer");
  await expect(timer).toContainText("left");
  const first = await timer.textContent();
  await page.clock.runFor(5000);
  await expect(timer).not.toHaveText(first ?? "");
  const later = await timer.textContent();
  await page.clock.runFor(20_000);
  await expect(timer).not.toHaveText(later ?? "");
  await warning(page).getByRole("button", { name: "Keep working" }).click();
  await expect(warning(page)).toHaveCount(0);
  await page.clock.runFor(15 * MINUTE);
  await expect(timer).toContainText("left");
  await page.clock.runFor(2 * MINUTE);
  await expect(warning(page)).toHaveCount(0);
  await expect(shown(page).getByText(/^Cleared after 15 minutes/)).toBeVisible();
});
