import type { Locator, Page } from "@playwright/test";
import { B_NOT_CLAIMED, OF_NEW, responseRow, spasticityRows } from "./paper-rows";

/** Opens the supporting details on something, by its name. */
export async function detailsOn(page: Page, about: string): Promise<Locator> {
  await page.getByRole("button", { name: `Add details on ${about}` }).click();
  return page.getByRole("group", { name: `Details on ${about}` });
}

/** Types into the fields of a row, by their labels; a choice is chosen by its words. */
async function fill(row: Locator, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    const field = row.getByLabel(label, { exact: true });
    const choice = (await field.evaluate(({ tagName }) => tagName)) === "SELECT";
    await (choice ? field.selectOption({ label: value }) : field.fill(value));
  }
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
  await fill(within.getByRole("group", { name: `${called} ${number}`, exact: true }), values);
}

/** Cites an enclosure that is in the index. */
export async function cite(details: Locator, document: RegExp, pages: string): Promise<void> {
  await details.getByRole("button", { name: "Cite an enclosure" }).click();
  const citation = details.getByRole("group", { name: /^Citation / }).last();
  const option = citation.getByRole("option", { name: document });
  await citation.getByLabel("Document").selectOption(await option.getAttribute("value"));
  await citation.getByLabel("Pages cited").fill(pages);
}

const ENCLOSURES = [
  ["Medication history", "Cascade Neurology", "10/01/2026", "1-3"],
  ["Therapy evaluation", "Harbor Rehabilitation", "09/14/2026", "1-6"],
  ["Procedure note of the trial", "Dr. Vesper", "10/20/2026", "1-2"],
] as const;

const METHODS = [
  {
    Kind: "Oral medication",
    Name: "baclofen",
    Dose: "60",
    "Unit, such as mg/day": "mg/day",
    From: "01/2025",
    "To, or “ongoing”": "09/2025",
    Outcome: "Inadequate control",
  },
  {
    Kind: "Oral medication",
    Name: "tizanidine",
    Dose: "12",
    "Unit, such as mg/day": "mg/day",
    Outcome: "Intolerable side effects",
    "Which side effect": "sedation",
  },
  { Kind: "Bracing", Name: "ankle-foot orthoses", From: "2025", "To, or “ongoing”": "ongoing" },
];

/** Lists the documents that go with the request. */
export async function enclose(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Enclosed documents/ }).click();
  const list = page.getByRole("group", { name: "Enclosed documents" });
  for (const [at, [kind, author, date, pages]] of ENCLOSURES.entries())
    await addRow(list, "Enclosure", at + 1, {
      "Kind of document": kind,
      "Author or clinic": author,
      Date: date,
      Pages: pages,
    });
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
  const response = await detailsOn(page, "Response to a trial intrathecal dose");
  await addRow(response, "Trial dose", 1, {
    Drug: "baclofen",
    "Dose (mcg)": "50",
    Route: "Intrathecal",
    Date: "10/20/2026",
    "Hours observed": "8",
  });
  for (const [at, [site, before, after]] of [
    ["hip adductors", "4", "2"],
    ["hamstrings", "3", "1+"],
  ].entries())
    await addRow(response, "Measure before and after", at + 1, {
      Measure: "Modified Ashworth Scale",
      "Muscle group or site": site ?? "",
      Before: before ?? "",
      After: after ?? "",
    });
  await cite(response, /Procedure note/, "1-2");
  await page.getByRole("button", { name: /^Codes/ }).click();
  const codes = page.getByRole("group", { name: "Codes", exact: true });
  for (const [at, code] of ["62362", "62350"].entries()) {
    await codes.getByRole("button", { name: "Add code", exact: true }).click();
    await codes.getByLabel(`Code ${at + 1}`, { exact: true }).fill(code);
  }
}

const TRIED = [
  "Details: Oral medication: baclofen 60 mg/day, 2025-01 to 2025-09; inadequate control",
  "Oral medication: tizanidine 12 mg/day; intolerable side effects: sedation",
  "Bracing: ankle-foot orthoses, from 2025, ongoing.",
  "Proof: Enclosure 1, p. 2-3",
].join(" ");

const RESPONSE = [
  "Details: baclofen 50 mcg intrathecal, 2026-10-20, observed 8 h",
  "Modified Ashworth Scale, hip adductors: 4 before, 2 after",
  "Modified Ashworth Scale, hamstrings: 3 before, 1+ after.",
  "Proof: Enclosure 3, p. 1-2",
].join(" ");

/** What paper says of that, in its order. */
export const DOCUMENTED_A: readonly string[] = [
  ...spasticityRows(OF_NEW, {
    use: "Note: Spastic quadriplegic cerebral palsy. Proof: Enclosure 1, p. 1",
    trial: TRIED,
  }),
  responseRow(OF_NEW, "Met", "Favorably", RESPONSE),
  B_NOT_CLAIMED,
  "documentation that Note 170 does not require",
  "Enclosures",
  "Enclosure 1 Medication history, Cascade Neurology, 2026-10-01; pages: 1-3. Cited for A",
  "Enclosure 2 Therapy evaluation, Harbor Rehabilitation, 2026-09-14; pages: 1-6. Not cited.",
  "Enclosure 3 Procedure note of the trial",
  "Still to be documented",
  "Answered, with proof still to obtain or to name: A(1) Control of spasticity",
  "Codes entered",
  "Check against your licensed code set.",
  "62362 Programmable pump, placed or exchanged.",
  "62350 Infusion catheter placed or revised, no laminectomy.",
  "Not part of Note 170",
  "Signature",
  "Re-entry code. Type this at the start of Note 170 to restore the answers",
];
