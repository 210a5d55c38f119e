import { readFile } from "node:fs/promises";
import { type Download, expect, type Locator, type Page } from "@playwright/test";
import { A_MET } from "../cases/cases";
import type { QuestionId } from "../cases/words";
import { shown } from "../looking/shown";
import { answer, assess, openSummary, question } from "./assessment";
import { fill } from "./documenting";

/** Goes back from the summary to the questions. */
export async function backToQuestions(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Back to the questions" }).click();
  await expect(question(page, "service")).toBeVisible();
}

/** Opens a part of the page in place, if it is not open, and waits until it is loaded. */
async function open(page: Page, button: Locator): Promise<Locator> {
  const part = page.locator(`[id="${await button.getAttribute("aria-controls")}"]`);
  if ((await button.getAttribute("aria-expanded")) !== "true") await button.click();
  await expect(part.getByRole("button").first()).toBeVisible();
  return part;
}

/** The details of a question, opened. */
export async function detailsOf(page: Page, id: QuestionId): Promise<Locator> {
  const row = question(page, id).locator("xpath=..");
  return open(page, row.getByRole("button", { name: /details/i }).first());
}

async function openDocuments(page: Page): Promise<Locator> {
  return open(page, page.getByRole("button", { name: /^Enclosed documents/ }));
}

async function openCodes(page: Page): Promise<Locator> {
  return open(page, page.getByRole("button", { name: /^Codes/ }));
}

/** First sitting: a category A request up to the trial dose, with what the chart shows so far. */
export async function sitFirst(page: Page): Promise<void> {
  await page.goto("/");
  await answer(page, ["service", "implantation"]);
  await answer(page, ["indication", "baclofen-spasticity"]);
  await answer(page, ["a1-trial", "yes"]);
  const tried = await detailsOf(page, "a1-trial");
  await tried.getByLabel("Note", { exact: true }).fill("Two drugs, then botulinum toxin.\n≥ 3 mo");
  await tried.getByRole("button", { name: "Add method tried" }).click();
  const method = tried.getByRole("group", { name: "Method tried 1" });
  await method.getByLabel("Kind").selectOption("Oral medication");
  await fill(method, {
    Name: "tizanidine",
    Dose: "36",
    From: "03/2025",
    "To, or “ongoing”": "ongoing",
  });
  await tried.getByRole("button", { name: "Cite a new enclosure" }).click();
  const citation = tried.getByRole("group", { name: "Citation 1" });
  await fill(citation, { "Kind of document": "Clinic notes", Date: "2025", "Pages cited": "3-4" });
  await answer(page, ["a1-control", "no"]);
  await answer(page, ["a2-difficulties", "self-care", "balance-locomotion"]);
  await openSummary(page);
  await fill(page.getByRole("main"), { "Request label": "R-2291", "Member ID": "OHP7731" });
  await backToQuestions(page);
}

/** Second sitting: the trial dose, a code, and an answer that is no longer asked for. */
export async function sitAgain(page: Page): Promise<void> {
  await answer(page, ["a3-response", "favorable"]);
  const trial = await detailsOf(page, "a3-response");
  await trial.getByRole("button", { name: "Add trial dose" }).click();
  const dose = trial.getByRole("group", { name: "Trial dose 1" });
  await fill(dose, { Drug: "baclofen", Dose: "50", Date: "10/02/2026" });
  await dose.getByRole("combobox", { name: "Unit", exact: true }).selectOption("mcg");
  await dose.getByLabel("Route").selectOption("Intrathecal");
  const codes = await openCodes(page);
  await codes.getByRole("button", { name: "Add code" }).click();
  await codes.getByLabel("Code 1").fill("62362");
  await openSummary(page);
  await fill(page.getByRole("main"), { "Prepared by": "Ines Marlow" });
  await backToQuestions(page);
}

/** A sitting before any of a pump: a trial injection, with its dose. */
export async function sitTrial(page: Page): Promise<void> {
  await assess(page, "trial", [["trial-purpose", "antispasmodic-baclofen-pump"]]);
  const details = await detailsOf(page, "trial-purpose");
  await details.getByRole("button", { name: "Add trial dose" }).click();
  await details.getByLabel("Drug").fill("baclofen");
  await details.getByLabel("Dose", { exact: true }).fill("50");
}

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Every field on the page by its name, with what is typed or chosen in it. */
async function fieldsOn(page: Page): Promise<Fields> {
  return page.locator("main").evaluate((main) => {
    const fields: Record<string, string | string[]> = {};
    const all = main.querySelectorAll<HTMLInputElement>(
      "input[name], select[name], textarea[name]",
    );
    for (const field of all) {
      const { name, type, value, checked } = field;
      if (type === "radio" || type === "checkbox") {
        if (checked) fields[name] = [...(fields[name] ?? []), value];
      } else if (value !== "") fields[name] = value;
    }
    return fields;
  });
}

/** Everything entered, field by field, as the pages show it: all details are opened first. */
export async function everything(page: Page): Promise<Fields> {
  await expect(page.getByRole("heading", { name: "Supporting documentation" })).toBeVisible();
  for (const button of await page.getByRole("button", { name: /^(Add details|Details)/ }).all())
    await open(page, button);
  await openDocuments(page);
  await openCodes(page);
  const questions = await fieldsOn(page);
  await openSummary(page);
  const details = await fieldsOn(page);
  await backToQuestions(page);
  return { ...questions, ...details };
}

/** Presses a button, anywhere or within a part of the page, and waits for the download that begins. */
async function downloading(within: Page | Locator, button: string): Promise<Download> {
  const waiting = ("page" in within ? within.page() : within).waitForEvent("download");
  await within.getByRole("button", { name: button }).click();
  return waiting;
}

/** Presses a button and puts what is downloaded into a file of this machine. */
export async function downloadTo(page: Page, button: string, path: string): Promise<void> {
  await (await downloading(page, button)).saveAs(path);
}

/** Presses a button and takes what is downloaded. */
export async function download(within: Page | Locator, button: string) {
  const saved = await downloading(within, button);
  const name = saved.suggestedFilename();
  return { name, mimeType: "", buffer: await readFile(await saved.path()) };
}

type Chosen = Parameters<Locator["setInputFiles"]>[0];

/** Chooses a file on the start page. */
export async function chooseFile(page: Page, file: Chosen): Promise<void> {
  const input = page.getByLabel(/^Open a saved file/);
  await input.focus();
  await input.setInputFiles(file);
}

/** Types a code on the start page. */
export async function typeCode(page: Page, code: string): Promise<void> {
  const field = page.getByLabel("Re-entry code");
  if (!(await field.isVisible()))
    await shown(page).getByText("Type a code from a printed summary").click();
  await field.fill(code);
  await page.getByRole("button", { name: "Restore answers" }).click();
}

/** The code that the summary prints. */
export async function printedCode(page: Page): Promise<string> {
  const paper = page.getByRole("article");
  await expect(paper).toContainText("Re-entry code");
  const code = paper.getByText(/^([0-9A-Z]{4}-){2}[0-9A-Z]{4}$/);
  return (await code.textContent()) ?? "";
}

/** Says that what was downloaded has arrived. */
export async function confirmArrival(page: Page): Promise<void> {
  await page.getByRole("button", { name: "The file arrived" }).click();
}

/** The file of a request that is saved with a few answers. */
export async function savedFile(page: Page) {
  await assess(page, "implantation", A_MET.answers);
  const saved = await download(page, "Save to a file");
  await confirmArrival(page);
  return saved;
}

/** Takes away what the tab holds, on a page without the app, so that nothing writes it once more. */
export async function forgetTab(page: Page): Promise<void> {
  const empty = { contentType: "text/html", body: '<link rel="icon" href="data:,">' };
  await page.route("/", (route) => route.fulfill(empty), { times: 1 });
  await page.goto("about:blank");
  await page.goto("/");
  await page.evaluate(() => sessionStorage.clear());
  await page.goto("about:blank");
}

/** A browser that has forgotten everything, at the start page. */
export async function startAfresh(page: Page): Promise<void> {
  await forgetTab(page);
  await page.goto("/");
  await expect(page.getByLabel(/^Open a saved file/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Continue" })).toHaveCount(0);
}

/** The same file with its text changed. */
export function changed(
  file: Awaited<ReturnType<typeof download>>,
  change: (text: string) => string,
) {
  return { ...file, buffer: Buffer.from(change(file.buffer.toString())) };
}
