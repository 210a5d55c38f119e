import type { Locator, Page } from "@playwright/test";
import { A_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { assess } from "../../steps/assessment";
import { addCodes, addRow, cite, detailsOn, enclose } from "../../steps/documenting";

const TRIED = "Adequate trial of non-invasive methods";

/** A list of three rows, and what is typed in the field that tells them apart. */
interface Rows {
  readonly within: Locator;
  readonly called: string;
  readonly typed: () => Promise<string[]>;
}

function valuesOf(fields: Locator): Promise<string[]> {
  return fields.evaluateAll((all: HTMLInputElement[]) => all.map(({ value }) => value));
}

const LISTS: Readonly<Record<string, (page: Page) => Promise<Rows>>> = {
  "rows of a form": async (page) => {
    const within = await detailsOn(page, TRIED);
    for (const [at, Name] of ["baclofen", "tizanidine", "diazepam"].entries())
      await addRow(within, "Method tried", at + 1, { Name });
    const typed = () => valuesOf(within.getByLabel("Name", { exact: true }));
    return { within, called: "method tried", typed };
  },
  citations: async (page) => {
    await enclose(page);
    const within = await detailsOn(page, TRIED);
    for (const pages of ["1", "2", "3"]) await cite(within, /Medication history/, pages);
    const typed = () => valuesOf(within.getByLabel("Pages cited"));
    return { within, called: "citation", typed };
  },
  enclosures: async (page) => {
    await enclose(page);
    const within = page.getByRole("group", { name: "Enclosed documents" });
    const typed = () => valuesOf(within.getByLabel("Kind of document"));
    return { within, called: "enclosure", typed };
  },
  codes: async (page) => {
    const within = await addCodes(page, ["62362", "62350", "G80.0"]);
    return { within, called: "code", typed: () => valuesOf(within.getByRole("textbox")) };
  },
};

function removeButton({ within, called }: Rows, number: number): Locator {
  return within.getByRole("button", { name: `Remove ${called} ${number}`, exact: true });
}

for (const [name, reach] of Object.entries(LISTS))
  test.describe(`removing ${name}`, () => {
    test("is undone in turn, the last first, whatever was done since", async ({ page }) => {
      await assess(page, "implantation", A_MET.answers);
      const rows = await reach(page);
      const all = await rows.typed();
      const [first = "", second = "", third = ""] = all;
      await removeButton(rows, 2).click();
      await expect.poll(rows.typed).toEqual([first, third]);
      await removeButton(rows, 1).click();
      await removeButton(rows, 1).click();
      await expect.poll(rows.typed).toEqual([]);
      const undo = rows.within.getByRole("button", { name: /^Undo/ });
      for (const back of [[third], [first, third], all]) {
        await undo.click();
        await expect.poll(rows.typed).toEqual(back);
      }
      await expect(undo).toHaveCount(0);
      expect(second).not.toBe("");
    });

    test("by a double click removes one, and undoing by one brings back one", async ({ page }) => {
      await assess(page, "implantation", A_MET.answers);
      const rows = await reach(page);
      const [first, second, third] = await rows.typed();
      await removeButton(rows, 1).dblclick();
      await expect.poll(rows.typed).toEqual([second, third]);
      await removeButton(rows, 1).click();
      await rows.within.getByRole("button", { name: /^Undo/ }).dblclick();
      await expect.poll(rows.typed).toEqual([second, third]);
      await rows.within.getByRole("button", { name: /^Undo/ }).click();
      await expect.poll(rows.typed).toEqual([first, second, third]);
    });
  });

test("a removal can be undone after a row was added, and says which", async ({ page }) => {
  await assess(page, "implantation", A_MET.answers);
  const details = await detailsOn(page, TRIED);
  await addRow(details, "Method tried", 1, { Name: "baclofen" });
  await details.getByRole("button", { name: "Remove method tried 1" }).click();
  await expect(details.getByRole("button", { name: "Undo", exact: true })).toBeVisible();
  await addRow(details, "Method tried", 1, { Name: "tizanidine" });
  await details.getByRole("button", { name: "Undo removal of method tried 1" }).click();
  await expect
    .poll(() => valuesOf(details.getByLabel("Name", { exact: true })))
    .toEqual(["baclofen", "tizanidine"]);
});

test("enclosures that are put back in turn bring their citations with them", async ({ page }) => {
  await assess(page, "implantation", A_MET.answers);
  await enclose(page);
  const details = await detailsOn(page, TRIED);
  await cite(details, /Medication history/, "1");
  await cite(details, /Therapy evaluation/, "2");
  const list = page.getByRole("group", { name: "Enclosed documents" });
  await list.getByRole("button", { name: "Remove enclosure 1" }).click();
  await list.getByRole("button", { name: "Remove enclosure 1" }).click();
  await expect(details.getByLabel("Pages cited")).toHaveCount(0);
  await list.getByRole("button", { name: /^Undo/ }).click();
  await list.getByRole("button", { name: /^Undo/ }).click();
  await expect.poll(() => valuesOf(details.getByLabel("Pages cited"))).toEqual(["1", "2"]);
  const cited = details.getByLabel("Document", { exact: true }).locator("option:checked");
  await expect(cited).toHaveText([/Medication history/, /Therapy evaluation/]);
});
