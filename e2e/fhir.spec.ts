import type { Page } from "@playwright/test";
import { A_MET } from "./cases/cases";
import { expect, test, watch } from "./fixtures";
import { shown } from "./looking/shown";
import { startHost } from "./running/static-host";
import { assess, result } from "./steps/assessment";
import { patient } from "./steps/drafts";
import {
  chooseFile,
  download,
  everything,
  openSummary,
  sitAgain,
  sitFirst,
  startAfresh,
} from "./steps/saved-work";

/** Making a PDF takes a while on a busy computer. */
const PDF_MADE = { timeout: 20_000 };

const SAVED_AS = /^note-170-implantation-\d{4}-\d\d-\d\d-\d{6}\.fhir\.json$/;

async function saveAs(page: Page, content: "Answers" | "Answers and PDF") {
  await page.getByLabel("Content").selectOption(content);
  return download(page, "Save as FHIR");
}

interface Resource {
  resourceType: string;
  entry?: { resource: Resource }[];
  status?: string;
}

function read(file: { buffer: Buffer }): Resource {
  return JSON.parse(file.buffer.toString());
}

test("what was entered is saved as a FHIR response, and opened again as it was", async ({
  page,
}) => {
  await sitFirst(page);
  await sitAgain(page);
  const before = await everything(page);
  await openSummary(page);
  const saved = await saveAs(page, "Answers");
  expect(saved.name).toMatch(SAVED_AS);
  expect(read(saved)).toMatchObject({ resourceType: "QuestionnaireResponse", status: "completed" });
  await startAfresh(page);
  await chooseFile(page, saved);
  await expect(result(page)).toHaveAttribute("data-result", "met");
  await expect(shown(page).getByText(/^Opened: New implantation, “R-2291”/)).toBeVisible();
  const after = await everything(page);
  // A document's own id is not carried: it is cited by its number.
  const cited = ([name]: [string, unknown]) => !/citations\.\d+\.document$/.test(name);
  const typed = (all: typeof before) => Object.fromEntries(Object.entries(all).filter(cited));
  expect(typed(after)).toEqual(typed(before));
});

test("the bundle has the response first and the PDF beside it, and opens too", async ({ page }) => {
  await assess(page, "implantation", A_MET.answers);
  await openSummary(page);
  await patient(page).fill("Zebulon Quill");
  const saved = await saveAs(page, "Answers and PDF");
  expect(saved.name).toMatch(SAVED_AS);
  const types = read(saved).entry?.map(({ resource }) => resource.resourceType);
  expect(types).toEqual(["QuestionnaireResponse", "Patient", "DocumentReference", "Provenance"]);
  await expect(
    shown(page).getByText(/Download started as .*\.fhir\.json\. You can open it/),
  ).toBeVisible(PDF_MADE);
  await startAfresh(page);
  await chooseFile(page, saved);
  await expect(result(page)).toHaveAttribute("data-result", "met");
  await expect(
    shown(page).getByText(/only the answers are read, not: Patient, DocumentReference/),
  ).toBeVisible();
});

test("the questionnaires lie beside the app on a page of their own, which needs no script", async ({
  browser,
}) => {
  const host = await startHost("/tools/");
  const page = await browser.newPage({ javaScriptEnabled: false });
  const { problems } = await watch(page);
  await page.goto(`${host.url}fhir/index.html`);
  await expect(
    page.getByRole("heading", { level: 1, name: "Guideline Note 170 as FHIR questionnaires" }),
  ).toBeVisible();
  await expect(page.getByText("https://note-170.example/fhir", { exact: true })).toBeVisible();
  const link = page.getByRole("link", { name: "Guideline Note 170: Removal" });
  await expect(link).toHaveAttribute("href", "Questionnaire-note-170-removal.fhir.json");
  const answer = await page.request.get(`${host.url}fhir/Questionnaire-note-170-removal.fhir.json`);
  expect(await answer.json()).toMatchObject({ resourceType: "Questionnaire", status: "draft" });
  expect(problems).toEqual([]);
  await page.close();
  await host.stop();
});

test("where what writes it cannot be loaded, that is said, and nothing is lost", async ({
  page,
  watched,
}) => {
  watched.provoked.push(/Failed to load resource/);
  await assess(page, "implantation", A_MET.answers);
  await openSummary(page);
  await page.route(/write-fhir/, (route) => route.abort());
  await page.getByRole("button", { name: "Save as FHIR" }).click();
  await expect(
    shown(page).getByText(/FHIR file could not be made\. Nothing you entered is lost/),
  ).toBeVisible();
});
