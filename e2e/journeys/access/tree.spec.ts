import { OPEN_A } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { assess, question } from "../../steps/assessment";
import { addRow, detailsOn } from "../../steps/documenting";
import { workState } from "../../steps/drafts";

// What the browser hands to a screen reader, in its order: roles, names, states, and what is said of them.

test("the first screen asks one question, and says what it is for", async ({ page }) => {
  await page.goto("/");
  await expect(workState(page)).toBeVisible();
  await expect(page.locator("body")).toMatchAriaSnapshot(`
    - banner:
      - button "Skip to main content"
      - link "Note 170 Intrathecal and epidural drug infusion"
      - navigation "Pages":
        - /children: equal
        - link "Request"
        - link "The note"
        - link "Map"
        - link "About"
      - button "New request"
      - button "Nothing entered yet Save and keep"
    - main:
      - heading "Does a request meet Note 170?" [level=1]
      - paragraph: /Answer from the chart/
      - group "Request What is being requested?":
        - /children: equal
        - heading "Request What is being requested?" [level=2]
        - radio "New implantation" [checked=false]
        - text: New implantation
        - radio "Revision" [checked=false]
        - text: Revision
        - radio "Replacement" [checked=false]
        - text: Replacement
        - radio "Removal" [checked=false]
        - text: Removal
        - radio "Refill or reprogramming" [checked=false]
        - text: Refill or reprogramming
        - radio "Trial injection" [checked=false]
        - text: Trial injection
      - complementary "About this page":
        - region "What you get":
          - heading "What you get" [level=2]
          - paragraph: /Guideline Note 170 of the Oregon Health Plan’s Prioritized List/
          - list:
            - listitem
            - listitem
            - listitem
          - paragraph:
            - link "read it in full"
          - paragraph:
            - link "Print a blank worksheet"
        - region "Resume a request":
          - heading "Resume a request" [level=2]
          - button "Open a saved file, a PDF from this app, or several"
          - paragraph: /Or drop files or a folder anywhere/
          - group: Type a code from a printed summary
    - contentinfo:
      - paragraph: /Nothing you enter leaves this browser/
  `);
});

test("a question is a named group: its answers, how it is read, and its details with what is wrong", async ({
  page,
}) => {
  await assess(page, "implantation", [
    ["indication", "baclofen-spasticity"],
    ["a1-trial", "yes"],
  ]);
  const details = await detailsOn(page, "Adequate trial of non-invasive methods");
  await addRow(details, "Method tried", 1, { Name: "baclofen", From: "13/2025" });
  await page.keyboard.press("Tab");
  await expect(details.getByLabel("From")).toHaveAttribute("aria-invalid", "true");
  await expect(question(page, "a1-trial").locator("xpath=..")).toMatchAriaSnapshot(`
    - group "A(1) Has the patient had an adequate trial of non-invasive methods of spasticity control?":
      - /children: equal
      - heading /A\\(1\\) Has the patient had/ [level=2]
      - radio "Yes" [checked]
      - text: "Yes"
      - radio "No" [checked=false]
      - text: "No"
      - radio "Not documented" [checked=false]
      - text: Not documented
    - paragraph:
      - strong: Interpretation.
    - 'button "Details: 1 method tried on Adequate trial of non-invasive methods" [expanded]'
    - button "Guideline text on Adequate trial of non-invasive methods"
    - button "Clear answer to Adequate trial of non-invasive methods"
    - group "Details on Adequate trial of non-invasive methods":
      - paragraph: /they never change the result/
      - textbox "Note"
      - group "Method tried 1 on Adequate trial of non-invasive methods":
        - /children: equal
        - text: Method tried 1 on Adequate trial of non-invasive methods Kind
        - combobox "Kind"
        - text: Name
        - combobox "Name": baclofen
        - text: Dose
        - textbox "Dose"
        - text: Unit, such as mg/day
        - combobox "Unit, such as mg/day"
        - text: Route, such as oral
        - combobox "Route, such as oral"
        - text: From
        - textbox "From" [invalid]: 13/2025
        - paragraph: /“13\\/2025” is not a date/
        - text: To, or “ongoing”
        - textbox "To, or “ongoing”"
        - group "Outcomes, all that apply":
          - text: Outcomes, all that apply
          - checkbox "Inadequate control"
          - text: Inadequate control
          - checkbox "Intolerable side effects"
          - text: Intolerable side effects
          - checkbox "Helped"
          - text: Helped
        - paragraph:
          - button "Remove method tried 1"
      - paragraph:
        - button "Add method tried"
      - paragraph: Source and pages
      - paragraph:
        - button "Cite a new enclosure"
  `);
});

test("the panel states the result, what is missing, and each criterion with its status", async ({
  page,
}) => {
  await assess(page, "implantation", OPEN_A.answers);
  await expect(page.getByRole("complementary")).toMatchAriaSnapshot(`
    - complementary "Result and criteria":
      - heading "Cannot be determined yet" [level=2]
      - paragraph: "Answers: 1 missing (1 not documented)"
      - region "Details of the result":
        - /children: equal
        - region "Missing documentation":
          - heading "Missing documentation" [level=2]
          - 'heading "Answers: 1 missing (1 not documented)" [level=3]'
          - 'list "Answers: 1 missing (1 not documented)"':
            - listitem:
              - button "A(3) Response to an intrathecal trial dose of the antispasmodic before implantation"
              - paragraph: "Not documented. Date, dose and response, from the procedure note of the trial. Decides A(3)."
          - 'heading "Sources: 4 of 4 missing" [level=3]'
          - 'list "Sources: 4 of 4 missing"':
            - listitem:
              - button "A or B What the system is for"
          - paragraph:
            - link "Printable list"
        - region "Criteria":
          - heading "Criteria" [level=2]
          - paragraph: At least one of the categories A and B Undetermined
          - list:
            - /children: equal
            - listitem:
              - group: A Baclofen for spasticity, all of Undetermined
              - list:
                - /children: equal
                - listitem:
                  - group: "Indication: baclofen for spasticity Met"
                - listitem:
                  - group: A(1) Adequate trial of non-invasive methods, with inadequate control or intolerable side effects, all of Met
                - listitem:
                  - group: A(2) Difficulties caused by the spasticity, any of Met
                - listitem:
                  - group: A(3) Favorable response to a trial intrathecal dose of the antispasmodic before implantation Not documented
            - listitem:
              - group: B Palliation of severe, intractable pain due to life-limiting active cancer, all of Not claimed
        - link "Open summary"
        - button "Save to a file"
  `);
});
