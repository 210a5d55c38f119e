import { assess, question } from "./assessment";
import { OPEN_A } from "./cases";
import { addRow, detailsOn } from "./documenting";
import { expect, test } from "./fixtures";

// What the browser hands to a screen reader, in its order: roles, names, states, and what is said of them.

test("the first screen asks one question, and says what it is for", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("region", { name: "What is kept" })).toBeVisible();
  await expect(page.locator("body")).toMatchAriaSnapshot(`
    - banner:
      - button "Skip to main content"
      - link "Note 170 Intrathecal and epidural drug infusion"
      - navigation "Main":
        - /children: equal
        - link "Assessment"
        - link "The note"
        - link "Map"
        - link "About"
      - paragraph: Stays in this browser
      - button "Clear everything now"
    - main:
      - heading "Does a pump request meet Note 170?" [level=1]
      - paragraph: /Guideline Note 170 of the Oregon Health Plan’s Prioritized List/
      - group "Request What is being requested?":
        - /children: equal
        - text: Request What is being requested?
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
      - status
      - complementary "About this page":
        - region "What you get":
          - heading "What you get" [level=2]
          - list:
            - listitem
            - listitem
            - listitem
          - paragraph:
            - link "read it in full"
          - paragraph:
            - link "Print a blank worksheet"
        - region "Begun before?":
          - heading "Begun before?" [level=2]
          - button "Open a saved file, or a PDF downloaded here"
          - paragraph: /Or drop it anywhere on the page/
          - alert
          - group: Type a code from a printed summary
    - contentinfo:
      - region "What is kept":
        - status: /lives in memory only/
        - button "Keep the draft in this browser"
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
      - text: /A\\(1\\) Has the patient had/
      - radio "Yes" [checked]
      - text: "Yes"
      - radio "No" [checked=false]
      - text: "No"
      - radio "Not documented" [checked=false]
      - text: Not documented
    - paragraph:
      - strong: How this is read.
    - 'button "Details: 1 method tried on Adequate trial of non-invasive methods" [expanded]'
    - group: Note’s words on Adequate trial of non-invasive methods
    - button "Clear answer to Adequate trial of non-invasive methods"
    - group "Details on Adequate trial of non-invasive methods":
      - paragraph: /they never change the determination/
      - textbox "Note"
      - group "Method tried 1":
        - /children: equal
        - text: Method tried 1 Kind
        - combobox "Kind"
        - text: Name
        - textbox "Name": baclofen
        - text: Dose
        - textbox "Dose"
        - text: Unit, such as mg/day
        - textbox "Unit, such as mg/day"
        - text: From
        - textbox "From" [invalid]: 13/2025
        - paragraph: /“13\\/2025” is not a date/
        - text: To, or “ongoing”
        - textbox "To, or “ongoing”"
        - text: Outcome
        - combobox "Outcome"
        - text: Which side effect
        - textbox "Which side effect"
        - paragraph:
          - button "Remove method tried 1"
      - status: Method tried 1 added.
      - paragraph:
        - button "Add method tried"
      - paragraph: Where the proof is
      - status
      - paragraph:
        - button "Cite a new enclosure"
      - status: /“13\\/2025” is not a date/
  `);
});

test("the panel states the result, what would settle it, and each criterion with its status", async ({
  page,
}) => {
  await assess(page, "implantation", OPEN_A.answers);
  await expect(page.getByRole("complementary")).toMatchAriaSnapshot(`
    - complementary "Result and criteria":
      - paragraph: Cannot be determined yet
      - paragraph: 1 item still to document
      - region "Details of the result":
        - /children: equal
        - region "Still to document":
          - heading "Still to document" [level=2]
          - list:
            - listitem:
              - button "A(3) Response to a trial intrathecal dose"
              - paragraph: /^Not documented/
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
                  - group: A(1) Non-invasive methods, all of Met
                - listitem:
                  - group: A(2) Difficulties, any of Met
                - listitem:
                  - group: A(3) Trial dose Not documented
            - listitem:
              - group: B Pain from active cancer, all of Not claimed
        - link "Open summary"
        - button "Save to a file"
        - status
        - button "Start over"
  `);
});
