import type { Locator, Page } from "@playwright/test";
import {
  addCodes,
  addRow,
  cite,
  detailsOn,
  ENCLOSURES,
  fill,
  MEASURES,
  METHODS,
} from "./documenting";

const UNIT = "Unit, such as mg/day";

/** Cites a document that is enclosed right there. */
async function citeNew(
  details: Locator,
  enclosure: Readonly<Record<string, string>>,
  pages: string,
): Promise<void> {
  await details.getByRole("button", { name: "Cite a new enclosure" }).click();
  const citation = details.getByRole("group", { name: /^Citation / }).last();
  await fill(citation, { ...enclosure, "Pages cited": pages });
}

/**
 * Documents category A as `documentA` does, as someone does who knows the app: units typed behind the numbers, documents enclosed
 * where they are cited, both codes in one field.
 */
export async function documentAByTheShortestWay(page: Page): Promise<void> {
  const [history, evaluation, procedure] = ENCLOSURES;
  const use = await detailsOn(page, "What the system is for");
  await use.getByLabel("Note", { exact: true }).fill("Spastic quadriplegic cerebral palsy.");
  await citeNew(use, history, "1");
  const tried = await detailsOn(page, "Adequate trial of non-invasive methods");
  for (const [at, method] of METHODS.entries()) {
    const { Dose: dose, [UNIT]: unit, ...others } = method as Readonly<Record<string, string>>;
    const amount: Readonly<Record<string, string>> = dose ? { Dose: `${dose} ${unit}` } : {};
    await addRow(tried, "Method tried", at + 1, { ...others, ...amount });
  }
  await cite(tried, /Medication history/, "2-3");
  const response = await detailsOn(
    page,
    "Response to an intrathecal trial dose of the antispasmodic before implantation",
  );
  await addRow(response, "Trial dose", 1, {
    Drug: "baclofen",
    Dose: "50 mcg",
    Route: "Intrathecal",
    Date: "10/20/2026",
    "Hours observed": "8",
  });
  for (const [at, measure] of MEASURES.entries())
    await addRow(response, "Measure before and after", at + 1, measure);
  await citeNew(response, procedure, "1-2");
  await page.getByRole("button", { name: /^Enclosed documents/ }).click();
  const list = page.getByRole("group", { name: "Enclosed documents" });
  await addRow(list, "Enclosure", 3, evaluation);
  await addCodes(page, ["62362, 62350"]);
}
