import { A_MET, MAINTENANCE_MET, OPEN_A } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { assess, openSummary } from "../../steps/assessment";
import { addRow, detailsOn } from "../../steps/documenting";
import { openKeeping } from "../../steps/drafts";
import { chooseFile, download } from "../../steps/saved-work";

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
        - link "Missing documentation"
        - link "Back to the questions"
      - region "Print, save or copy":
        - button "Print"
        - button "Download PDF"
        - combobox "Paper"
        - paragraph: 1 page, Letter or A4, at 100% and default margins
        - button "Copy as text"
        - combobox "Text"
        - checkbox "Include request details" [checked]
        - button "Save to a file"
      - article "The summary as printed":
        - region "Request":
          - term: Member (name or initials)
          - definition
        - region "Criteria met for Lines 71, 283, 290":
          - heading "Criteria met for Lines 71, 283, 290" [level=2]
          - paragraph: "Category A met: A(1), A(2)(c), A(3)."
        - table "Clauses of the note":
          - rowgroup:
            - row:
              - columnheader "Clause"
              - columnheader "Guideline text"
              - columnheader "Status"
              - columnheader "Answer and documentation Source"
          - rowgroup:
            - row:
              - rowheader "A(3)"
              - cell /favorable response to a trial intrathecal dosage/
              - cell "Met"
              - cell /Favorable/
  `);
});

test("the list of entries to check leads to each, with what is wrong below it", async ({
  page,
}) => {
  await assess(page, "implantation", A_MET.answers);
  const details = await detailsOn(page, "Adequate trial of non-invasive methods");
  await addRow(details, "Method tried", 1, { Name: "baclofen", From: "13/2025" });
  await openSummary(page);
  const npi = page.getByRole("textbox", { name: "Requesting clinician’s NPI" });
  await npi.fill("12");
  await page.getByRole("button", { name: "Check entries" }).click();
  await expect(page.getByRole("region", { name: "Request details" })).toMatchAriaSnapshot(`
    - region "Request details":
      - heading "Request details" [level=2]
      - paragraph: /Leave blank to fill in by hand/
      - group "Priority":
        - radio "Standard" [checked=false]
        - radio "Expedited (urgent)" [checked=false]
        - radio "Leave blank" [checked]
      - group "Member":
        - textbox "Patient (name or initials)"
        - textbox "Date of birth"
        - textbox "Member ID"
        - textbox "Plan or CCO"
      - group "Clinicians and facility":
        - textbox "Requesting clinician"
        - textbox "Requesting clinician’s NPI" [invalid]: "12"
        - paragraph: /“12” is not an NPI/
        - textbox "Performing clinician"
        - textbox "Performing clinician’s NPI"
        - textbox "Facility"
        - textbox "Facility’s NPI"
      - group "Clinic contact":
        - textbox "Contact"
        - textbox "Phone"
        - textbox "Fax"
      - group "Service requested":
        - group "Codes":
          - paragraph:
            - button "Add code"
        - textbox "Date of service"
        - group "Setting":
          - radio "Inpatient" [checked=false]
          - radio "Outpatient" [checked=false]
          - radio "Leave blank" [checked]
      - group "Reference":
        - textbox "Prior-authorization reference"
        - textbox "Request label"
        - textbox "Prepared by"
        - textbox "Supersedes"
      - region "Clinic details":
        - paragraph: /are not remembered/
        - button "Remember clinic details on this computer"
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
            - button "Requesting clinician’s NPI"
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
            - heading /Implantation, revision and replacement/ [level=3]
            - list:
              - listitem:
                - link "A or B At least one of the categories A and B Undetermined"
            - list:
              - listitem:
                - heading /A\\) Placed for administration of baclofen/ [level=4]
                - list:
                  - listitem:
                    - link "A Baclofen for spasticity Undetermined"
      - heading "Interpretation of open phrases" [level=2]
      - term: Not defined
      - definition: /This is the clinician’s judgment/
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
            - columnheader "If you choose to keep the draft, or to remember clinic details"
        - rowgroup:
          - row:
            - rowheader "The service requested"
            - cell /session storage/
            - cell "The draft in this browser’s own database, until it is erased"
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
    "If this holds: Included on Line 283. Note 170 does not say whether this line pairs with the diagnosis.",
    /^If this does not hold: Not addressed by this note\./,
    "If this is not known yet: Cannot be determined yet.",
  ]);
  await expect(removal).not.toContainText(/not met/i);
});

test("the dialog about keeping a draft says what, where and how long before it asks", async ({
  page,
}) => {
  await page.goto("/");
  await (await openKeeping(page))
    .getByRole("button", { name: "Keep the draft in this browser" })
    .click();
  await expect(page.getByRole("dialog")).toMatchAriaSnapshot(`
    - dialog "Keep the draft in this browser?":
      - heading "Keep the draft in this browser?" [level=2]
      - paragraph:
        - strong: Do not do this on a shared computer.
      - list:
        - /children: equal
        - listitem: /What. the answers/
        - listitem: /Where. in this browser’s own database/
        - listitem: /How long. until you erase it/
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
      - paragraph: "On screen: Maintenance: refill or reprogramming, no label."
      - paragraph: /with 1 answer/
      - paragraph: /They would be erased/
      - button "Keep what is here"
      - button "Save what is here first"
      - button "Replace it"
      - status
  `);
});
