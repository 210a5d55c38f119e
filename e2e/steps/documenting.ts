import type { Locator, Page } from "@playwright/test";
import { B_NOT_CLAIMED, responseRow, row, spasticityRows } from "../looking/paper-rows";

/** Opens the supporting details on something, by its name. */
export async function detailsOn(page: Page, about: string): Promise<Locator> {
  await page.getByRole("button", { name: `Add details on ${about}` }).click();
  return page.getByRole("group", { name: `Details on ${about}` });
}

/** Types into the fields of a row, by their labels; choices are made by their words. */
export async function fill(row: Locator, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    const several = row.getByRole("group", { name: label, exact: true });
    if ((await several.count()) > 0) {
      await several.getByRole("checkbox", { name: value }).check();
      continue;
    }
    const field = row.getByLabel(label, { exact: true });
    const choice = (await field.evaluate(({ tagName }) => tagName)) === "SELECT";
    await (choice ? field.selectOption({ label: value }) : field.fill(value));
  }
}

/** A row by its number, whatever it documents. */
export function rowNamed(within: Page | Locator, called: string, number: number): Locator {
  return within.getByRole("group", { name: new RegExp(`^${called} ${number}( on |$)`) });
}

/** Adds a row of this kind, and types into it. */
export async function addRow(
  within: Page | Locator,
  called: string,
  number: number,
  values: Readonly<Record<string, string>>,
  button = `Add ${called.toLowerCase()}`,
): Promise<void> {
  await within.getByRole("button", { name: button, exact: true }).click();
  await fill(rowNamed(within, called, number), values);
}

/** Cites an enclosure that is in the index. */
export async function cite(details: Locator, document: RegExp, pages: string): Promise<void> {
  await details.getByRole("button", { name: "Cite an enclosure" }).click();
  const citation = details.getByRole("group", { name: /^Citation / }).last();
  const option = citation.getByRole("option", { name: document });
  await citation.getByLabel("Document").selectOption(await option.getAttribute("value"));
  await citation.getByLabel("Pages cited").fill(pages);
}

function enclosure(kind: string, author: string, date: string, pages: string) {
  return { "Kind of document": kind, "Author or clinic": author, Date: date, Pages: pages };
}

export const ENCLOSURES = [
  enclosure("Medication history", "Cascade Neurology", "10/01/2026", "1-3"),
  enclosure("Therapy evaluation", "Harbor Rehabilitation", "09/14/2026", "1-6"),
  enclosure("Procedure note of the trial", "Dr. Vesper", "10/20/2026", "1-2"),
] as const;

export const METHODS = [
  {
    Kind: "Oral medication",
    Name: "baclofen",
    Dose: "60",
    "Unit, such as mg/day": "mg/day",
    From: "01/2025",
    "To, or “ongoing”": "09/2025",
    "Outcomes, all that apply": "Inadequate control",
  },
  {
    Kind: "Oral medication",
    Name: "tizanidine",
    Dose: "12",
    "Unit, such as mg/day": "mg/day",
    "Outcomes, all that apply": "Intolerable side effects",
    "Which side effect": "sedation",
  },
  { Kind: "Bracing", Name: "ankle-foot orthoses", From: "2025", "To, or “ongoing”": "ongoing" },
];

function ashworth(site: string, before: string, after: string) {
  return {
    Measure: "Modified Ashworth Scale",
    "Muscle group or site": site,
    Before: before,
    After: after,
  };
}

export const MEASURES = [ashworth("hip adductors", "4", "2"), ashworth("hamstrings", "3", "1+")];

/** Lists the documents that go with the request. */
export async function enclose(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Enclosed documents/ }).click();
  const list = page.getByRole("group", { name: "Enclosed documents" });
  for (const [at, enclosure] of ENCLOSURES.entries())
    await addRow(list, "Enclosure", at + 1, enclosure);
}

/** Opens the list of codes, types each in a row of its own, and gives the list. */
export async function addCodes(page: Page, all: readonly string[]): Promise<Locator> {
  await page.getByRole("button", { name: /^Codes/ }).click();
  const codes = page.getByRole("group", { name: "Codes", exact: true });
  for (const [at, code] of all.entries()) {
    await codes.getByRole("button", { name: "Add code", exact: true }).click();
    await codes.getByLabel(`Code ${at + 1}`, { exact: true }).fill(code);
  }
  return codes;
}

/** Documents a request by category A as a chart would: what was tried, the trial dose, its measures. */
export async function documentA(page: Page): Promise<void> {
  await enclose(page);
  const use = await detailsOn(page, "What the system is for");
  await use.getByLabel("Note", { exact: true }).fill("Spastic quadriplegic cerebral palsy.");
  await cite(use, /Medication history/, "1");
  const tried = await detailsOn(page, "Adequate trial of non-invasive methods");
  for (const [at, method] of METHODS.entries()) await addRow(tried, "Method tried", at + 1, method);
  await cite(tried, /Medication history/, "2-3");
  const response = await detailsOn(
    page,
    "Response to an intrathecal trial dose of the antispasmodic before implantation",
  );
  await addRow(response, "Trial dose", 1, {
    Drug: "baclofen",
    Dose: "50",
    Unit: "mcg",
    Route: "Intrathecal",
    Date: "10/20/2026",
    "Hours observed": "8",
  });
  for (const [at, measure] of MEASURES.entries())
    await addRow(response, "Measure before and after", at + 1, measure);
  await cite(response, /Procedure note/, "1-2");
  await addCodes(page, ["62362", "62350"]);
}

/** What paper says of that, in its order. */
export const DOCUMENTED_A: readonly string[] = [
  ...spasticityRows("Met", {
    use: row("Encl. 1, p. 1", "Spastic quadriplegic cerebral palsy."),
    trial: row(
      "Encl. 1, p. 2-3",
      "Oral medication: baclofen 60 mg/day, 01/2025 to 09/2025; inadequate control",
      "Oral medication: tizanidine 12 mg/day; intolerable side effects: sedation",
      "Bracing: ankle-foot orthoses, from 2025, ongoing",
    ),
  }),
  ...responseRow(
    "Met",
    "Favorable",
    row(
      "Encl. 3, p. 1-2",
      "baclofen 50 mcg intrathecal, 10/20/2026, observed 8 h",
      "Modified Ashworth Scale, hip adductors: 4 before, 2 after",
      "Modified Ashworth Scale, hamstrings: 3 before, 1+ after",
    ),
  ),
  B_NOT_CLAIMED,
  "Enclosures.",
  "1 Medication history, Cascade Neurology, 10/01/2026, p. 1-3, cited at A, A(1).",
  "2 Therapy evaluation, Harbor Rehabilitation, 09/14/2026, p. 1-6, not cited.",
  "3 Procedure note of the trial",
  "Signature",
  "Re-entry code: type it at the start of Note 170 to restore the answers",
  "Missing documentation",
  "Answered, no source cited: A(1)",
  "Codes.",
  "62362 Programmable infusion pump, placed or replaced; 62350 Epidural or intrathecal catheter",
  "Check against your licensed code set.",
  "Not part of Note 170",
  "not required by Note 170",
];
