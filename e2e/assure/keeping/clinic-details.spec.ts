import { expect, test } from "../../fixtures";
import { held, NOTHING } from "../../looking/storage";
import { expectSummary, openSummary } from "../../steps/assessment";
import {
  CLINIC,
  CLINIC_LABELS,
  clinic,
  detail,
  ENTRY,
  marked,
  plant,
  reachForm,
  reachNextForm,
  remember,
  rememberedText,
  stand,
  typeClinic,
} from "../../steps/clinic";
import { MINUTE, notice } from "../../steps/drafts";
import { chooseFile, confirmArrival, download, startAfresh } from "../../steps/saved-work";

test.describe("clinic details are not remembered", () => {
  test("by default, whatever is typed and looked at", async ({ page }) => {
    await reachForm(page);
    await typeClinic(page);
    await expect(stand(page)).toHaveText(/are not remembered/);
    expect((await held(page)).local).toEqual([]);
  });

  test("where it is declined, whose terms say what, where and how long", async ({ page }) => {
    await reachForm(page);
    await typeClinic(page);
    await clinic(page)
      .getByRole("button", { name: /^Remember/ })
      .click();
    await expect(page.getByRole("dialog")).toMatchAriaSnapshot(`
      - dialog "Remember clinic details on this computer?":
        - heading "Remember clinic details on this computer?" [level=2]
        - paragraph:
          - strong: Do not do this on a shared computer.
        - list:
          - /children: equal
          - listitem: /What. Requesting clinician, .* Nothing of a patient/
          - listitem: /Where. in this browser’s local storage/
          - listitem: /How long. until you erase them/
          - listitem: /each marked to be checked/
        - button "Do not remember them"
        - button "Remember them"
    `);
    await page.getByRole("button", { name: "Do not remember them" }).click();
    expect(await rememberedText(page)).toBeNull();
  });

  test("where none is typed: that is said, and no dialog opens", async ({ page }) => {
    await reachForm(page);
    await clinic(page)
      .getByRole("button", { name: /^Remember/ })
      .click();
    await expect(stand(page)).toHaveText(/^Nothing to remember yet: type/);
    await expect(page.getByRole("dialog")).toBeHidden();
    expect(await rememberedText(page)).toBeNull();
  });

  test("where the browser refuses to store them: that is said, and what was typed stays", async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("", "QuotaExceededError");
      };
    });
    await reachForm(page);
    await typeClinic(page);
    await remember(page);
    await expect(stand(page)).toHaveText(/^This browser refused to remember/);
    await expect(detail(page, "Phone")).toHaveValue(CLINIC.Phone);
  });
});

test.describe("remembered clinic details", () => {
  test("stay when the page is cleared for want of use, and fill the next request", async ({
    page,
  }) => {
    await page.clock.install();
    await reachNextForm(page);
    await page.clock.runFor(18 * MINUTE);
    await expect(notice(page)).toContainText("inactivity");
    expect(await rememberedText(page)).toContain("Dr. Ada Vesper");
    await reachForm(page);
    await expect(detail(page, "Facility")).toHaveValue("Harbor Clinic");
  });

  test("fill in no request that has any of its own: a file that is opened keeps what it holds", async ({
    page,
  }) => {
    await reachForm(page);
    await detail(page, "Requesting clinician").fill("Dr. Someone Else");
    const saved = await download(page, "Save to a file");
    await confirmArrival(page);
    await plant(page, ENTRY);
    await startAfresh(page);
    await chooseFile(page, saved);
    await openSummary(page);
    await expect(stand(page)).toContainText("Different from what is remembered");
    await expect(detail(page, "Requesting clinician")).toHaveValue("Dr. Someone Else");
    await expect(detail(page, "Phone")).toHaveValue("");
    expect(await marked(page)).toEqual([]);
  });

  test("are seen in place, detail by detail, with what the form holds instead", async ({
    page,
  }) => {
    await reachNextForm(page);
    await detail(page, "Fax").fill("");
    await clinic(page).getByText("What is remembered", { exact: true }).click();
    const terms = clinic(page).getByRole("definition");
    await expect(terms).toHaveCount(10);
    await expect(terms.filter({ hasText: "here: blank" })).toHaveText(/^541-555-0186/);
  });

  test("are erased in place, and what is in the form stays", async ({ page }) => {
    await reachNextForm(page);
    await clinic(page).getByRole("button", { name: "Erase the remembered clinic details" }).click();
    await expect(stand(page)).toHaveText(/are not remembered/);
    await expect(clinic(page)).toBeFocused();
    expect(await rememberedText(page)).toBeNull();
    await expect(detail(page, "Phone")).toHaveValue(CLINIC.Phone);
  });

  test("do not come back into a form that was cleared of them, but by a press", async ({
    page,
  }) => {
    await reachNextForm(page);
    for (const label of CLINIC_LABELS) await detail(page, label).fill("");
    await page.getByRole("link", { name: "Back to the questions" }).click();
    await page.getByRole("link", { name: "Open summary" }).first().click();
    await expectSummary(page);
    await expect(stand(page)).toContainText("None is in this form");
    await expect(detail(page, "Phone")).toHaveValue("");
    await clinic(page).getByRole("button", { name: "Fill in the clinic details" }).click();
    await expect(detail(page, "Phone")).toHaveValue(CLINIC.Phone);
    expect(await marked(page)).toHaveLength(CLINIC_LABELS.length);
  });

  test("keep their marks over the way to the questions and back", async ({ page }) => {
    await reachNextForm(page);
    await detail(page, "Phone").focus();
    await page.getByRole("link", { name: "Back to the questions" }).click();
    await page.getByRole("link", { name: "Open summary" }).first().click();
    await expectSummary(page);
    expect(await marked(page)).toEqual(CLINIC_LABELS.filter((label) => label !== "Phone"));
  });

  test("are those that were remembered last, in whichever tab, and the other tab says so", async ({
    page,
    context,
  }) => {
    await reachForm(page);
    await typeClinic(page);
    const other = await context.newPage();
    await reachForm(other);
    await remember(page);
    await expect(stand(other)).toContainText("None is in this form");
    await detail(other, "Facility").fill("Second Clinic");
    await clinic(other)
      .getByRole("button", { name: "Update the remembered clinic details" })
      .click();
    await expect.poll(() => rememberedText(page)).toContain("Second Clinic");
    await expect(stand(page)).toContainText("Different from what is remembered");
    await expect(detail(page, "Facility")).toHaveValue("Harbor Clinic");
  });
});

for (const [name, text, reason] of [
  ["damaged", "{", "it is damaged"],
  [
    "a patient’s",
    '{"format":1,"details":{"npi":"1234567893","patient":"Zebulon Quill"}}',
    "it holds “patient”, which is not remembered here",
  ],
  ["of another version", '{"format":9,"details":{}}', "another version of this app wrote it"],
] as const)
  test(`an entry that is ${name} is refused with the reason, breaks nothing, and is erased in place or with everything`, async ({
    page,
  }) => {
    await plant(page, text);
    await reachForm(page);
    await expect(stand(page)).toHaveText(
      `The clinic details remembered on this computer could not be read: ${reason}. None of them is used.`,
    );
    await expect(detail(page, "Requesting clinician’s NPI")).toHaveValue("");
    await expect(page.getByRole("article")).not.toContainText("Zebulon");
    await page.getByRole("button", { name: "Clear everything" }).click();
    await expect(page.getByRole("dialog")).toContainText("(they could not be read)");
    await page.getByRole("dialog").getByRole("button", { name: "Keep it" }).click();
    await clinic(page).getByRole("button", { name: "Erase the remembered clinic details" }).click();
    await expect(stand(page)).toHaveText(/are not remembered/);
    expect((await held(page)).local).toEqual(NOTHING.local);
  });
