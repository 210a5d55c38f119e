import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures";
import { controlsOn, described } from "../../looking/controls";
import { shown } from "../../looking/shown";
import { assess, openSummary, question } from "../../steps/assessment";
import { addCodes, addRow, detailsOn } from "../../steps/documenting";

const YES_NO = ["radio: Yes", "radio: No", "radio: Not documented"];

/** What goes with each question that is shown: how to open its details, the guideline text, clearing it. */
function goesWith(name: string, details = `Add details on ${name}`): string[] {
  return [
    `button: ${details}`,
    `button: Guideline text on ${name}`,
    `button: Clear answer to ${name}`,
  ];
}

const DATE = /“13\/2025” is not a date\. There is no month 13; .* Type it as MM\/DD\/YYYY/;

/** A request with details of one question open, one date in them mistyped, and a code. */
async function typeAll(page: Page) {
  await assess(page, "implantation", [
    ["indication", "baclofen-spasticity"],
    ["a1-trial", "yes"],
  ]);
  const details = await detailsOn(page, "Adequate trial of non-invasive methods");
  await addRow(details, "Method tried", 1, { Name: "baclofen", From: "13/2025" });
  const codes = await addCodes(page, ["62362"]);
  await page.keyboard.press("Tab");
  await expect(details.getByLabel("From")).toHaveAttribute("aria-invalid", "true");
  return { details, codes };
}

test("every control of the questions has its name, and what is wrong or explained as its description", async ({
  page,
}) => {
  await typeAll(page);
  const all = await controlsOn(page);
  const from = all.findIndex(({ name }) => name === "New implantation");
  const to = all.findIndex(({ name }) => name.startsWith("Enclosed documents"));
  expect(all.slice(from, to).map(({ role, name }) => `${role}: ${name}`)).toEqual([
    "radio: New implantation",
    "radio: Revision",
    "radio: Replacement",
    "radio: Removal",
    "radio: Refill or reprogramming",
    "radio: Trial injection",
    "checkbox: Baclofen for spasticity",
    "checkbox: Palliation of pain from cancer",
    "checkbox: Chronic non-malignant pain",
    "checkbox: Another use",
    "checkbox: Not documented",
    ...goesWith("What the system is for"),
    ...YES_NO,
    ...goesWith(
      "Adequate trial of non-invasive methods",
      "Details: 1 method tried on Adequate trial of non-invasive methods",
    ),
    "textbox: Note",
    "combobox: Kind",
    "combobox: Name",
    "textbox: Dose",
    "combobox: Unit, such as mg/day",
    "combobox: Route, such as oral",
    "textbox: From",
    "textbox: To, or “ongoing”",
    "checkbox: Inadequate control",
    "checkbox: Intolerable side effects",
    "checkbox: Helped",
    "button: Remove method tried 1",
    "button: Add method tried",
    "button: Cite a new enclosure",
    ...YES_NO,
    ...goesWith("Adequate control of spasticity with non-invasive methods").slice(0, 2),
    "button: Show remaining questions",
  ]);
  const described = all.filter(({ description }) => description !== "");
  expect(described.map(({ name, description }) => `${name}: ${description}`)).toEqual([
    expect.stringMatching(DATE),
    "To, or “ongoing”: Month first; a month or a year will do",
    "Code 1: Programmable infusion pump, placed or replaced",
  ]);
});

test("a question is described by how to answer it and how its open words are read", {
  tag: "@long",
}, async ({ page }) => {
  await typeAll(page);
  await expect(question(page, "indication")).toHaveAccessibleDescription(
    /^Check what the pump is for, not which drugs are in it\. Once you check one, .+Interpretation\. Category A names baclofen/,
  );
  await expect(question(page, "a1-trial")).toHaveAccessibleDescription(
    /^Interpretation\. Read as: an adequate trial/,
  );
});

test("each part with entries is described by how to fill it, and a faulty entry by what is wrong", {
  tag: "@long",
}, async ({ page }) => {
  const { details, codes } = await typeAll(page);
  await expect(details).toHaveAccessibleDescription(/Dates as the chart has them: 03\/14\/2025/);
  await expect(details.getByLabel("From")).toHaveAccessibleDescription(DATE);
  await expect(details.getByLabel("Name")).toHaveAccessibleDescription("");
  await expect(codes).toHaveAccessibleDescription(/CPT, HCPCS/);
  await page.getByRole("button", { name: /^Enclosed documents/ }).click();
  await expect(page.getByRole("group", { name: "Enclosed documents" })).toHaveAccessibleDescription(
    /Dates as the document has them/,
  );
  await openSummary(page);
  await expect(page.getByRole("region", { name: "Request details" })).toHaveAccessibleDescription(
    /Dates: month first/,
  );
  const npi = page.getByRole("textbox", { name: "Requesting clinician’s NPI" });
  await expect(npi).toHaveAccessibleDescription("10 digits");
  const birth = page.getByRole("textbox", { name: "Date of birth" });
  await expect(birth).toHaveAccessibleDescription("Month first");
  await npi.fill("12");
  await page.keyboard.press("Tab");
  await expect(npi).toHaveAccessibleDescription(/“12” is not an NPI/);
});

test("on the start page only opening a file and typing a code are described", {
  tag: "@long",
}, async ({ page }) => {
  await page.goto("/");
  await shown(page).getByText("Type a code from a printed summary").click();
  await expect(page.getByLabel("Re-entry code")).toBeVisible();
  expect(await described(page)).toEqual([
    expect.stringMatching(
      /^button .*saved file.*: Or drop files or a folder anywhere on the page\./,
    ),
    expect.stringMatching(/^textbox Re-entry code: 12 letters and digits\./),
  ]);
});
