import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures";
import { HELD_OF_SESSION, held, NOTHING } from "../../looking/storage";
import { answer, assess, choice, result } from "../../steps/assessment";
import {
  enterAll,
  eraseOffered,
  keepDraft,
  kept,
  leave,
  MINUTE,
  notice,
  openKeeping,
  PATIENT,
  patient,
  setInSight,
  workState,
  writeOver,
} from "../../steps/drafts";
import { forgetTab } from "../../steps/saved-work";

/** The text of a draft that is cut short. */
const DAMAGED = '{"kind":"note-170-assessment",';

/** Waits until the draft in the browser holds this text. */
async function expectDrafted(page: Page, text: string): Promise<void> {
  await expect.poll(async () => (await held(page)).drafts.join()).toContain(text);
}

test.describe("a draft kept by choice", () => {
  test("is nowhere before it is chosen, and what it means is said first; then it is continued on the next visit, whole", async ({
    page,
  }) => {
    await enterAll(page);
    expect(await held(page)).toEqual({ ...NOTHING, session: HELD_OF_SESSION });
    await (await openKeeping(page))
      .getByRole("button", { name: "Keep the draft in this browser" })
      .click();
    const dialog = page.getByRole("dialog", { name: "Keep the draft in this browser?" });
    await expect(dialog).toContainText("Do not do this on a shared computer.");
    await expect(dialog).toContainText("What: the answers, supporting details, codes");
    await expect(dialog).toContainText("Where: in this browser’s own database on this computer");
    await expect(dialog).toContainText("How long: until you erase it");
    await dialog.getByRole("button", { name: "Do not keep it" }).click();
    expect(await held(page)).toEqual({ ...NOTHING, session: HELD_OF_SESSION });

    await keepDraft(page);
    await expect(workState(page)).toContainText("Draft kept");
    await page.getByRole("textbox", { name: "Member ID" }).fill("OHP7731");
    await expectDrafted(page, "OHP7731");
    expect(await leave(page)).toBe(false);

    await forgetTab(page);
    await page.goto("/");
    await expect(notice(page)).toContainText(
      /kept in this browser: New implantation, member “Zebulon Quill”, last written .*20/,
    );
    await page.getByRole("button", { name: "Continue the kept draft" }).click();
    await expect(page).toHaveURL(/#\/implantation$/);
    await expect(result(page)).toHaveAttribute("data-result", "met");
    await expect(choice(page, "a3-response", "favorable")).toBeChecked();
    await expect(workState(page)).toContainText("Draft kept");
    await expect(notice(page)).toBeHidden();
    await page.getByRole("link", { name: "Open summary" }).first().click();
    await expect(patient(page)).toHaveValue(PATIENT);
    await expect(page.getByRole("textbox", { name: "Member ID" })).toHaveValue("OHP7731");
    await patient(page).fill("Quill, Z.");
    await expectDrafted(page, "Quill, Z.");
  });

  test("is called kept only once it is written, and is written as the page goes out of sight", async ({
    page,
  }) => {
    await page.clock.install();
    await enterAll(page);
    await (await openKeeping(page))
      .getByRole("button", { name: "Keep the draft in this browser" })
      .click();
    await page.getByRole("button", { name: "Keep it in this browser" }).click();
    await expect(kept(page)).toContainText("Last written");
    await page.clock.pauseAt(Date.now() + MINUTE);
    await patient(page).fill("Quill, Z.");
    await expect(page.getByRole("article")).toContainText("Quill, Z.");
    expect((await held(page)).drafts.join()).not.toContain("Quill, Z.");
    await expect(workState(page)).toContainText("Keeping the draft…");
    await expect(workState(page)).not.toContainText("Draft kept");
    await setInSight(page, false);
    await expectDrafted(page, "Quill, Z.");
    await expect(workState(page)).toContainText("Draft kept");
  });

  test("asks before it takes the place of other work", async ({ page }) => {
    await enterAll(page);
    await keepDraft(page);
    await leave(page);
    await assess(page, "maintenance", [["m-complications", "no"]]);
    await page.getByRole("button", { name: "Continue the kept draft" }).click();
    const dialog = page.getByRole("dialog", { name: "Replace what is on screen?" });
    await expect(dialog).toContainText(
      "On screen: Maintenance: refill or reprogramming, no label.",
    );
    await expect(dialog).toContainText("The kept draft: New implantation, member “Zebulon Quill”");
    await dialog.getByRole("button", { name: "Keep what is here" }).click();
    await expect(choice(page, "m-complications", "no")).toBeChecked();
    await page.getByRole("button", { name: "Continue the kept draft" }).click();
    await dialog.getByRole("button", { name: "Replace it" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(result(page)).toHaveAttribute("data-result", "met");
  });

  test("is erased from the next visit’s offer, once that is confirmed by its name, and from where it was chosen", async ({
    page,
  }) => {
    await enterAll(page);
    await keepDraft(page);
    await leave(page);
    await page.goto("/");
    const { drafts } = await held(page);
    await notice(page).getByRole("button", { name: "Erase it" }).click();
    await page.getByRole("button", { name: "Keep the draft", exact: true }).click();
    await expect(notice(page)).toContainText("A draft is kept");
    expect((await held(page)).drafts).toEqual(drafts);
    await eraseOffered(page, /The kept draft: New implantation, member “Zebulon Quill”, last /);
    await expect(notice(page)).toBeHidden();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    expect((await held(page)).drafts).toEqual([]);

    await keepDraft(page);
    await (await openKeeping(page))
      .getByRole("button", { name: "Stop keeping, and erase the draft" })
      .click();
    await expect(kept(page)).toBeFocused();
    await expect(kept(page)).toContainText("Typed details are lost if this tab closes or reloads");
    await expect.poll(async () => (await held(page)).drafts).toEqual([]);
    await answer(page, ["service", "trial"]);
    await answer(page, ["trial-purpose", "other"]);
    expect((await held(page)).drafts).toEqual([]);
  });

  test("that is damaged stays as it is, with a notice, and nothing breaks", async ({ page }) => {
    await enterAll(page);
    await keepDraft(page);
    await leave(page);
    await page.goto("/");
    await expect(notice(page)).toContainText("A draft is kept");
    await writeOver(page, DAMAGED);
    await page.reload();
    await expect(notice(page)).toContainText("Place: line 1, column 31");
    await answer(page, ["service", "maintenance"]);
    expect((await held(page)).drafts).toEqual([DAMAGED]);
    await eraseOffered(page, /The kept draft: one that could not be read\./);
    await expect(notice(page)).toBeHidden();
    expect((await held(page)).drafts).toEqual([]);
  });

  test("that another tab continued is not overwritten, and this tab says so", async ({
    page,
    context,
  }) => {
    await enterAll(page);
    await keepDraft(page);
    const other = await context.newPage();
    await other.goto("/");
    await other.getByRole("button", { name: "Continue the kept draft" }).click();
    await expect(result(other)).toHaveAttribute("data-result", "met");
    await other.getByRole("link", { name: "Open summary" }).first().click();
    await patient(other).fill("From the other tab");
    await expectDrafted(other, "From the other tab");

    await patient(page).fill("From this tab");
    await expect(notice(page)).toContainText("The kept draft was changed in another tab");
    await expect(workState(page)).not.toContainText("Draft kept");
    const { drafts } = await held(page);
    expect(drafts).toHaveLength(1);
    expect(drafts.join()).toContain("From the other tab");
    expect(await leave(page)).toBe(true);
  });
});
