import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { A_MET, B_MET, type Case, LOST_A, NOT_MET_MAINTENANCE } from "../cases/cases";
import { expect } from "../fixtures";
import { checkSyntax, factsOf, readingOrder, structureOf, textOf } from "../looking/poppler";
import { compact, expectInOrder, PRINTS, REQUEST_LABEL } from "../looking/printing";
import type { Service } from "../steps/assessment";
import { newFolder } from "./downloads";
import type { Driver } from "./driver";
import {
  assess,
  expectArrival,
  expectHeading,
  expectResult,
  expectSays,
  openSummary,
} from "./page";

const PATIENT = "Quill, Z.";
const SAVED = /^note-170-implantation-\d{4}-\d{2}-\d{2}-\d{6}\.json$/;
const START = "Does a request meet Note 170?";

/** Answers, and reads the result beside the questions and on the summary. */
async function determine(
  driver: Driver,
  address: string,
  service: Service,
  expected: Case,
): Promise<void> {
  await assess(driver, address, service, expected.answers);
  await expectResult(driver, expected);
  await openSummary(driver);
  await expectResult(driver, expected);
}

export const meetA = (driver: Driver, address: string) =>
  determine(driver, address, "implantation", A_MET);

export const meetB = (driver: Driver, address: string) =>
  determine(driver, address, "replacement", B_MET);

export const failMaintenance = (driver: Driver, address: string) =>
  determine(driver, address, "maintenance", NOT_MET_MAINTENANCE);

/** Category A is met, and the summary says for whom. */
async function fillSummary(driver: Driver, address: string): Promise<void> {
  await meetA(driver, address);
  await driver.type("Patient (name or initials)", PATIENT);
  await driver.type("Request label", REQUEST_LABEL);
  await expectSays(driver, REQUEST_LABEL);
}

/** In a new tab, which knows nothing of it: opens a file, and finds everything again. */
async function takeUp(driver: Driver, address: string, path: string): Promise<void> {
  await driver.openAfresh(address);
  await expectHeading(driver, START);
  await driver.chooseFile(path);
  await expectSays(driver, "Opened: New implantation");
  await expectResult(driver, A_MET);
  await expectArrival(driver);
  await openSummary(driver);
  await expectSays(driver, PATIENT);
}

export async function saveAndOpen(driver: Driver, address: string): Promise<void> {
  await fillSummary(driver, address);
  const { name, path } = await driver.save("Save to a file");
  expect(name).toMatch(SAVED);
  expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ kind: "note-170-assessment" });
  await takeUp(driver, address, path);
}

export async function downloadAndOpen(driver: Driver, address: string): Promise<void> {
  await fillSummary(driver, address);
  const { name, path } = await driver.save("Download PDF");
  expect(name).toMatch(/^note-170-implantation-[\d-]+\.pdf$/);
  expect(checkSyntax(path)).toContain("No syntax or stream encoding errors found");
  expect(factsOf(path).get("Tagged")).toBe("yes");
  for (const text of [textOf(path).join("\n"), readingOrder(structureOf(path))])
    expectInOrder(text, ["Guideline Note 170", PATIENT, A_MET.sentence]);
  await takeUp(driver, address, path);
}

/** The code that stands on the summary. */
async function codeOn(driver: Driver): Promise<string> {
  await expectSays(driver, "Re-entry code");
  const shown = String(await driver.evaluate('document.querySelector("article").innerText'));
  const [code] = /[0-9A-Z]{4}(-[0-9A-Z]{4})+/.exec(shown) ?? [];
  if (!code) throw new Error(`no code on the summary: ${shown}`);
  return code;
}

export async function typeCode(driver: Driver, address: string): Promise<void> {
  await meetA(driver, address);
  const code = await codeOn(driver);
  await driver.openAfresh(address);
  await driver.unfold("Type a code from a printed summary");
  await driver.type("Re-entry code", code);
  await driver.press("button", "Restore answers");
  await expectSays(driver, "Only the answers were restored");
  await expectResult(driver, A_MET);
}

export async function keepDraft(driver: Driver, address: string): Promise<void> {
  await fillSummary(driver, address);
  await driver.press("button", "Not saved Save and keep");
  await driver.press("button", "Keep the draft in this browser");
  await expectSays(driver, "Whoever uses this browser can open the draft.");
  const said = String(await driver.evaluate("document.body.innerText"));
  expect(said.includes("This page was opened from a folder")).toBe(address.startsWith("file:"));
  await driver.press("button", "Keep it in this browser");
  await expectSays(driver, "Last written");
  await driver.openAfresh(address);
  await driver.press("button", "Continue the kept draft");
  await expectResult(driver, A_MET);
  await expectArrival(driver);
  await openSummary(driver);
  await expectSays(driver, PATIENT);
}

/** Prints the summary of a request by category A, and reads it back: whole, in order, on US Letter. */
export async function print(driver: Driver, address: string): Promise<string> {
  await fillSummary(driver, address);
  const path = join(newFolder(), "printed.pdf");
  writeFileSync(path, await driver.print());
  expect(checkSyntax(path)).toContain("No syntax or stream encoding errors found");
  expect(Number(factsOf(path).get("Pages"))).toBeLessThanOrEqual(2);
  expect(factsOf(path).get("Page size")).toContain("letter");
  const says = PRINTS[0]?.says.filter((each) => !/^\d\d\/\d\d\/\d{4} /.test(each)) ?? [];
  const text = textOf(path).join("\n");
  expectInOrder(text, says);
  expect(compact(text)).toContain(compact(PATIENT));
  return path;
}

/** Puts in at once what is so long that the summary takes more than one page: by keys it would take a minute. */
const PASTE_LONG_PLAN = `(() => {
  const entry = document.querySelector('[name="details.plan"]');
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  set.call(entry, "A plan with a long name. ".repeat(70));
  entry.dispatchEvent(new Event("input", { bubbles: true }));
})()`;

/** Prints the summary of a request that is still open: each page says so, whose it is, and its code. */
export async function nameOnEachPage(driver: Driver, address: string): Promise<void> {
  await determine(driver, address, "revision", LOST_A);
  await driver.type("Request label", REQUEST_LABEL);
  await driver.evaluate(PASTE_LONG_PLAN);
  await expectSays(driver, REQUEST_LABEL);
  const onEachPage = [
    `DRAFT · Revision · Request: ${REQUEST_LABEL}`,
    `${LOST_A.sentence} · ${await codeOn(driver)}`,
  ];
  const path = join(newFolder(), "open.pdf");
  writeFileSync(path, await driver.print());
  const pages = textOf(path).map(compact);
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) for (const each of onEachPage) expect(page).toContain(compact(each));
}
