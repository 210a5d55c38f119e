import { assess } from "./assessment";
import { A_MET, MAINTENANCE_MET, OPEN_A } from "./cases";
import { addRow, detailsOn } from "./documenting";
import { expect, test } from "./fixtures";
import { chooseFile, download, openSummary } from "./sittings";

// The accessibility tree of the pages beside the questions, and of the dialogs.

test("the summary is an article: request, result, and a table with header cells", async ({
  page,
}) => {
  await assess(page, "implantation", A_MET.answers);
  await openSummary(page);
  await expect(page.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - 'heading "Summary: New implantation" [level=1]'
      - paragraph: /Guideline Note 170, Intrathecal or Epidural Drug Infusion/
      - paragraph:
        - /children: equal
        - button "Print"
        - link "To-do sheet"
        - link "Back to the questions"
      - region "Hand over":
        - button "Download PDF"
        - combobox "Paper"
        - status
        - button "Copy as text"
        - combobox "Length"
        - status
        - button "Save to a file"
        - status
      - article "The summary as printed":
        - region "Request":
          - term: Request label
          - definition
        - region "Criteria met for Lines 71, 283, 290":
          - heading "Criteria met for Lines 71, 283, 290" [level=2]
          - paragraph: /A Indication/
        - table "Criteria, in the note’s order":
          - rowgroup:
            - row:
              - columnheader "Clause"
              - columnheader "The note’s words"
              - columnheader "Status"
              - columnheader "Question and answer"
          - rowgroup:
            - row:
              - rowheader "A(3)"
              - cell /favorable response to a trial intrathecal dosage/
              - cell "Met"
              - cell /Favorably/
  `);
});

test("the list of entries to check leads to each, with what is wrong below it", async ({
  page,
}) => {
  await assess(page, "implantation", A_MET.answers);
  const details = await detailsOn(page, "Adequate trial of non-invasive methods");
  await addRow(details, "Method tried", 1, { Name: "baclofen", From: "13/2025" });
  await openSummary(page);
  const npi = page.getByRole("textbox", { name: "NPI" });
  await npi.fill("12");
  await page.getByRole("button", { name: "Check entries" }).click();
  await expect(page.getByRole("region", { name: "Request details" })).toMatchAriaSnapshot(`
    - region "Request details":
      - heading "Request details" [level=2]
      - paragraph: /Leave blank to fill by hand/
      - textbox "Request label"
      - textbox "Plan or CCO"
      - textbox "Prior-authorization reference"
      - group "Urgent or standard":
        - radio "Urgent" [checked=false]
        - radio "Standard" [checked=false]
        - radio "Leave blank" [checked]
      - textbox "Patient (name or initials)"
      - textbox "Date of birth"
      - textbox "Member ID"
      - textbox "Date of service"
      - textbox "Requesting clinician"
      - textbox "Performing clinician"
      - textbox "NPI" [invalid]: "12"
      - paragraph: /“12” is not an NPI/
      - textbox "Facility"
      - textbox "Call-back number"
      - textbox "Fax number"
      - textbox "Prepared by"
      - textbox "Supersedes"
      - paragraph:
        - button "Check entries"
      - region "Check these entries":
        - heading "Check these entries" [level=3]
        - paragraph: They are kept as typed, and the result does not depend on them.
        - list:
          - /children: equal
          - listitem:
            - link /Method tried 1, From, with the questions/
            - paragraph: /is not a date/
          - listitem:
            - button "NPI"
            - paragraph: /“12” is not an NPI/
  `);
});

test("the note is nested lists, each clause with its state in the assessment", async ({ page }) => {
  await assess(page, "implantation", OPEN_A.answers);
  await page.getByRole("link", { name: "The note" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The note" })).toBeVisible();
  await expect(page.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - heading "The note" [level=1]
      - paragraph:
        - link "New implantation"
      - article:
        - heading "GUIDELINE NOTE 170, INTRATHECAL OR EPIDURAL DRUG INFUSION" [level=2]
        - list:
          - listitem:
            - paragraph: Lines 71,283,290
          - listitem:
            - paragraph: /Implantation, revision and replacement/
            - list:
              - listitem:
                - link "A or B At least one of the categories A and B Undetermined"
            - list:
              - listitem:
                - paragraph: /A\\) Placed for administration of baclofen/
                - list:
                  - listitem:
                    - link "A Baclofen for spasticity Undetermined"
      - heading "How open phrases are read" [level=2]
      - term: No threshold
      - definition: /none is set here/
      - heading "Where this text comes from" [level=2]
      - term: Fingerprint
      - definition
  `);
});

test("the page about the app has one heading for each of its parts, and a table of what is kept", async ({
  page,
}) => {
  await page.goto("/#/about");
  await expect(page.getByRole("heading", { level: 1, name: "About" })).toBeVisible();
  await expect(page.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - heading "About" [level=1]
      - heading "What it is for, and for whom" [level=2]
      - heading "What you enter" [level=2]
      - heading "How it decides" [level=2]
      - term: Three values
      - definition
      - heading "The four provisions" [level=2]
      - heading "Implantation, revision and replacement" [level=3]
      - heading "Removal" [level=3]
      - heading "Maintenance" [level=3]
      - heading "Trial injection" [level=3]
      - heading "What it does not do" [level=2]
      - heading "Sources and version" [level=2]
      - heading "Privacy" [level=2]
      - table "What is kept, and where":
        - rowgroup:
          - row:
            - columnheader "What"
            - columnheader "Where"
            - columnheader "If you choose to keep the draft"
        - rowgroup:
          - row:
            - rowheader "The service requested"
            - cell /session storage/
            - cell "Kept in this browser until it is erased"
      - heading "Keyboard" [level=2]
  `);
});

test("of removal the page about the app knows no “not met”, and of each provision three results", async ({
  page,
}) => {
  await page.goto("/#/about");
  const removal = page.locator("section", {
    has: page.getByRole("heading", { name: "Removal", exact: true }),
  });
  await expect(removal.getByRole("list").last().getByRole("listitem")).toHaveText([
    "Where it holds: Included on Line 283.",
    /^Where it does not: Not addressed by this note\./,
    "While that is open: Cannot be determined yet.",
  ]);
  await expect(removal).not.toContainText(/not met/i);
});

test("the dialog about keeping a draft says what, where and how long before it asks", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Keep the draft in this browser" }).click();
  await expect(page.getByRole("dialog")).toMatchAriaSnapshot(`
    - dialog "Keep the draft in this browser?":
      - heading "Keep the draft in this browser?" [level=2]
      - paragraph:
        - strong: On a shared computer, do not.
      - list:
        - /children: equal
        - listitem: /What. the answers/
        - listitem: /Where. in this browser’s own database/
        - listitem: /How long. until you erase it/
      - paragraph:
        - /children: equal
        - button "Do not keep it"
        - button "Keep it in this browser"
  `);
});

test("the dialog about a file to be opened says what it holds and what would be erased", async ({
  page,
}) => {
  await assess(page, "maintenance", MAINTENANCE_MET.answers.slice(0, 1));
  const saved = await download(page, "Save to a file");
  await page.getByRole("radio", { name: "No", exact: true }).last().check();
  await page.getByRole("link", { name: /^Note 170/ }).click();
  await chooseFile(page, saved);
  await expect(page.getByRole("dialog")).toMatchAriaSnapshot(`
    - dialog "Replace what is on screen?":
      - heading "Replace what is on screen?" [level=2]
      - paragraph: /They would be erased/
      - paragraph: /with 1 answer/
      - paragraph:
        - /children: equal
        - button "Keep what is here"
        - button "Save what is here first"
        - status
        - button "Replace it"
  `);
});
