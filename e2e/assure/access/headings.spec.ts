import type { Page } from "@playwright/test";
import { A_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { assess } from "../../steps/assessment";

/** The headings of the page in their order, each as a screen reader lists it: its level, and how its words begin. */
async function headings(page: Page): Promise<string[]> {
  const all = await page
    .getByRole("heading")
    .evaluateAll((found) =>
      found.map(({ tagName, textContent }) => `${tagName[1]} ${textContent}`),
    );
  return all.map((each) => each.replaceAll(/\s+/g, " ").trim());
}

/** Moved through by headings, a page has no level that is passed over. */
function expectNoGap(found: readonly string[]): void {
  const levels = found.map((each) => Number(each[0]));
  for (const [at, level] of levels.entries())
    expect(level - (levels[at - 1] ?? 0), found[at]).toBeLessThanOrEqual(1);
}

test("each question and the result have a heading", async ({ page }) => {
  await assess(page, "implantation", A_MET.answers);
  const found = await headings(page);
  expectNoGap(found);
  for (const words of [
    "2 Request What is being requested?",
    "2 A or B What will the system be used for?",
    "2 A(1) Did those methods give adequate control of spasticity?",
    "2 A(2) Which of these is the spasticity making difficult?",
    "2 A(3) What was the response",
    "2 Criteria met for Lines 71, 283, 290",
    "2 Missing documentation",
    "2 Criteria",
  ])
    expect(found, words).toContainEqual(
      expect.stringMatching(`^${words.replaceAll(/[()?]/g, "\\$&")}`),
    );
});

test("what clauses of the note follow is a heading, and so is each part of a worksheet", async ({
  page,
}) => {
  await page.goto("/#/note");
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  const note = await headings(page);
  expectNoGap(note);
  for (const words of [
    "3 Implantation, revision and replacement of devices",
    "4 A) Placed for administration of baclofen",
    "5 2) The spasticity is causing difficulties",
    "4 B) Palliation for severe, intractable pain",
    "3 Maintenance (i.e. reprogramming",
  ])
    expect(note, words).toContainEqual(expect.stringContaining(words));
  // As a heading a clause is set like one that is none.
  const clauses = page.getByRole("article").getByRole("heading", { level: 5 });
  await expect(clauses).not.toHaveCount(0);
  for (const clause of await clauses.all()) await expect(clause).toHaveCSS("margin", "0px");

  await page.goto("/#/worksheet/implantation");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Blank worksheet/);
  const worksheet = await headings(page);
  expectNoGap(worksheet);
  expect(worksheet).toContain("2 Worksheet: New implantation");
  expect(worksheet).toContainEqual(
    expect.stringMatching(/^3 “Placed for administration.*Baclofen for spasticity, all of/),
  );
  expect(worksheet).toContainEqual(expect.stringMatching(/^3 “Palliation for severe/));
});
