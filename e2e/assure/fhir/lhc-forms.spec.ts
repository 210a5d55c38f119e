import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { QUESTIONS } from "../../cases/words";
import { test } from "../../fixtures";
import {
  interviews,
  known,
  notDocumentedOnce,
  type Trying,
  type Turn,
} from "../../interviews/enumerate";
import { type Answers, consult, follow, type ServiceId } from "../../oracle/oracle";
import { counted } from "../../running/counting";
import { DIST } from "../../running/site";
import { answer, assess, openSummary, result } from "../../steps/assessment";
import { patient } from "../../steps/drafts";
import { chooseFile, detailsOf, download, everything, startAfresh } from "../../steps/saved-work";
import { type Filled, fillIn, type Give } from "./fill-in";

/** Where LHC-Forms is installed: e2e/assure/fhir/install.js. */
const LHC_FORMS = "node_modules/.fhir/node_modules/lforms/dist/lforms";

/** So many files take a while to read on a busy computer. */
const READ = { timeout: 60_000 };

/** Of the three device services together. */
const DEVICE_INTERVIEWS = 200;

/** Without its styles: nothing is painted here, and what is hidden is not on the page. */
const FORM_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Form</title></head><body>
<div id="form"></div>
<script src="/webcomponent/assets/lib/zone.min.js"></script>
<script src="/webcomponent/lhc-forms.js"></script>
<script src="/fhir/R4/lformsFHIR.min.js"></script>
</body></html>`;

/** Opens LHC-Forms, served from its package. */
async function openForms(page: Page): Promise<void> {
  await page.route("http://forms.test/**", (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/") return route.fulfill({ contentType: "text/html", body: FORM_PAGE });
    const path = join(LHC_FORMS, pathname);
    return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
  });
  await page.goto("http://forms.test/");
}

interface LForms {
  readonly Util: {
    readonly convertFHIRQuestionnaireToLForms: (questionnaire: unknown, version: string) => unknown;
    readonly mergeFHIRDataIntoLForms: (
      response: unknown,
      form: unknown,
      version: string,
    ) => unknown;
    readonly addFormToPage: (form: unknown, id: string, options: object) => Promise<void>;
    readonly getFormFHIRData: (type: string, version: string) => unknown;
  };
}

/** Shows the questionnaire of a service, as the build wrote it, with a response filled in if there is one. */
async function show(page: Page, service: ServiceId, response?: unknown): Promise<void> {
  const file = join(DIST, "fhir", `Questionnaire-note-170-${service}.fhir.json`);
  const questionnaire: unknown = JSON.parse(readFileSync(file, "utf8"));
  await page.evaluate(
    (given) => {
      const { Util } = (globalThis as unknown as { LForms: LForms }).LForms;
      const form = Util.convertFHIRQuestionnaireToLForms(given.questionnaire, "R4");
      const filled = given.response
        ? Util.mergeFHIRDataIntoLForms(given.response, form, "R4")
        : form;
      document.querySelector("#form")?.replaceChildren();
      return Util.addFormToPage(filled, "form", { fhirVersion: "R4" });
    },
    { questionnaire, response },
  );
  await expect(page.locator('label[id^="label-details/"]').first()).toBeAttached();
}

/** Each interview to its end, as its answers. */
function paths(turns: readonly Turn[], before: readonly Give[] = []): Give[][] {
  return turns.flatMap(({ question, values, next }) => {
    const gives = [...before, { question, values }];
    return next.length === 0 ? [gives] : paths(next, gives);
  });
}

/** So many of them, evenly spread. */
function spread<Each>(all: readonly Each[], count: number): Each[] {
  return all.filter(
    (_, at) =>
      Math.floor((at * count) / all.length) !== Math.floor(((at - 1) * count) / all.length),
  );
}

const everyAnswer: Trying = (question) => [...known(question, {}), ["unknown"]];

const DEVICES = ["implantation", "revision", "replacement"] as const;
const SMALL = ["removal", "maintenance", "trial"] as const;

function chosenInterviews(service: ServiceId): Give[][] {
  const at: number = (DEVICES as readonly ServiceId[]).indexOf(service);
  if (at < 0) return paths(interviews(service, everyAnswer));
  const all = paths(interviews(service, notDocumentedOnce(service)));
  // Each service another part of them.
  return spread(all.slice(at), Math.ceil(DEVICE_INTERVIEWS / DEVICES.length));
}

/** What the form holds once an interview was gone through: also what was answered before, and is hidden now. */
function heldAfter(held: Answers, gives: readonly Give[], upTo: number): Answers {
  return {
    ...held,
    ...Object.fromEntries(gives.slice(0, upTo).map(({ question, values }) => [question, values])),
  };
}

/** A response as a file, named so that the list keeps its order. */
function fileOf({ response }: Filled, name: string) {
  return { name: `${name}.json`, mimeType: "", buffer: Buffer.from(JSON.stringify(response)) };
}

for (const service of [...SMALL, ...DEVICES])
  test(`LHC-Forms asks for ${service} what the note asks, and what it hands out is determined as the note says`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(600_000);
    const forms = await browser.newPage();
    await openForms(forms);
    await show(forms, service);
    const all = chosenInterviews(service);
    const questions = Object.keys(QUESTIONS);
    const files: ReturnType<typeof fileOf>[] = [];
    let held: Answers = {};
    let answers = 0;
    for (const [at, gives] of all.entries()) {
      const steps = gives.map((give, step) => ({
        ...give,
        shows: follow(service, heldAfter(held, gives, step + 1), { all: true }).asked,
      }));
      const filled = await forms.evaluate(fillIn, { steps, questions });
      expect(filled.otherwise, JSON.stringify({ steps, held })).toBeUndefined();
      held = heldAfter(held, gives, gives.length);
      answers += gives.length;
      files.push(fileOf(filled, `${service}-${String(at).padStart(4, "0")}`));
    }
    await forms.close();

    await page.goto("/");
    await chooseFile(page, files);
    const rows = page.locator("li[data-file=request] [data-result]");
    await expect(rows).toHaveCount(all.length, READ);
    const found = await rows.evaluateAll((results) =>
      results.map((each) =>
        ["data-result", "data-lines", "data-line-654"]
          .map((name) => each.getAttribute(name) ?? "")
          .join("; "),
      ),
    );
    const wanted = all.map((gives) => {
      const given = Object.fromEntries(gives.map(({ question, values }) => [question, values]));
      const { result, lines, line654 } = consult(service, given);
      return [result, lines.join(" "), line654?.named ?? ""].join("; ");
    });
    expect(found).toEqual(wanted);
    test
      .info()
      .annotations.push(
        counted(
          all.length,
          "interviews in LHC-Forms, opened in the app and determined as the note says",
        ),
        counted(answers, "answers in LHC-Forms, after each of which it shows what the note asks"),
      );
  });

test("LHC-Forms shows what this app wrote, also what is not needed, and hands it out whole", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await assess(page, "maintenance", [["m-complications", "yes"]]);
  const remaining = page.getByRole("button", { name: "Show remaining questions" });
  await remaining.click();
  await answer(page, ["m-benefit", "yes"]);
  for (const id of ["m-complications", "m-benefit"] as const)
    await (await detailsOf(page, id)).getByLabel("Note").fill(`Of ${id}`);
  const before = await everything(page);
  await openSummary(page);
  await patient(page).fill("Zebulon Quill");
  const saved = await download(page, "Save as FHIR");

  const forms = await browser.newPage();
  await openForms(forms);
  await show(forms, "maintenance", JSON.parse(saved.buffer.toString()));
  await expect(forms.locator('label[id^="label-remaining.m-benefit/"]')).toBeAttached();
  const response = await forms.evaluate(() => {
    const { Util } = (globalThis as unknown as { LForms: LForms }).LForms;
    return Util.getFormFHIRData("QuestionnaireResponse", "R4");
  });
  await forms.close();

  await startAfresh(page);
  await chooseFile(page, fileOf({ response }, "from-lhc-forms"));
  await expect(result(page)).toHaveAttribute("data-result", "not-met");
  await expect(remaining).toHaveAttribute("aria-pressed", "true");
  expect(await everything(page)).toEqual({
    ...before,
    "details.patient": "Zebulon Quill",
  });
});
