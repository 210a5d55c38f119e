import type { Page } from "@playwright/test";
import { A_MET } from "../../cases/cases";
import { expect, test, watch } from "../../fixtures";
import { shown } from "../../looking/shown";
import { startHost } from "../../running/static-host";
import { answer, assess, choice, openSummary, result } from "../../steps/assessment";
import { patient } from "../../steps/drafts";
import {
  chooseFile,
  detailsOf,
  download,
  everything,
  sitAgain,
  sitFirst,
  startAfresh,
} from "../../steps/saved-work";

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
  content?: { attachment: { data: string } }[];
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

test("an answer that is not needed goes out with its details, and comes back as it was", async ({
  page,
}) => {
  await assess(page, "maintenance", [["m-complications", "yes"]]);
  const remaining = page.getByRole("button", { name: "Show remaining questions" });
  await remaining.click();
  await answer(page, ["m-benefit", "yes"]);
  const details = await detailsOf(page, "m-benefit");
  await details.getByLabel("Note").fill("Spasms less than before");
  await openSummary(page);
  const saved = await saveAs(page, "Answers");
  await startAfresh(page);
  await chooseFile(page, saved);
  await expect(result(page)).toHaveAttribute("data-result", "not-met");
  await expect(remaining).toHaveAttribute("aria-pressed", "true");
  await expect(choice(page, "m-benefit", "yes")).toBeChecked();
  const opened = await detailsOf(page, "m-benefit");
  await expect(opened.getByLabel("Note")).toHaveValue("Spasms less than before");
});

test("the bundle has the response first and the PDF beside it, and opens too", async ({ page }) => {
  await assess(page, "implantation", A_MET.answers);
  await openSummary(page);
  await patient(page).fill("Zebulon Quill");
  await page.getByLabel("Paper").selectOption("A4");
  const saved = await saveAs(page, "Answers and PDF");
  expect(saved.name).toMatch(SAVED_AS);
  const resources = read(saved).entry?.map(({ resource }) => resource) ?? [];
  const types = resources.map(({ resourceType }) => resourceType);
  expect(types).toEqual(["QuestionnaireResponse", "Patient", "DocumentReference", "Provenance"]);
  const [pdf] = resources[2]?.content ?? [];
  expect(Buffer.from(pdf?.attachment.data ?? "", "base64").toString("latin1")).toContain(
    "/MediaBox [0 0 595.28 841.89]",
  );
  await expect(
    shown(page).getByText(/Download started .+ as .*\.fhir\.json\. You can open it/),
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
