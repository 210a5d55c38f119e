import type { Page } from "@playwright/test";
import { A_MET, B_MET, MAINTENANCE_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { readPdf } from "../../looking/pdf";
import { printFigure } from "../../running/figure";
import {
  type Answer,
  answer,
  assess,
  choice,
  openSummary,
  result,
  type Service,
} from "../../steps/assessment";
import { clinic, detail, ENTRY, marked, plant, remember, typeClinic } from "../../steps/clinic";
import { countEffort, effortOf } from "../../steps/effort";
import {
  expectState,
  namesOnDisk,
  onDisk,
  pickers,
  putOnDisk,
  standInForPickers,
} from "../../steps/pickers";
import { printedCode, startAfresh, typeCode } from "../../steps/saved-work";
import { backToList, fiveFiles, openRow, row } from "../../steps/several";
import { documentAByTheShortestWay } from "../../steps/shortest-way";

const MEMBER = "Zebulon Quill";

const MEMBER_DETAILS = {
  "Patient (name or initials)": MEMBER,
  "Date of birth": "04/03/1961",
  "Member ID": "OHP7731904",
  "Plan or CCO": "Cascade Health Alliance",
  "Date of service": "12/08/2026",
} as const;

async function request(page: Page, service: Service, answers: readonly Answer[]): Promise<void> {
  await answer(page, ["service", service]);
  for (const each of answers) await answer(page, each);
}

/** Saves under a name of its own, or to the file that it was opened from. */
async function save(page: Page, name: string): Promise<void> {
  await pickers(page, "picks", name);
  await page.getByRole("button", { name: "Save to a file" }).first().click();
  await expectState(page, new RegExp(`Saved .+ as ${name.replace(".", "\\.")}`));
}

/** Starts the next request with what is chosen of the last one, which is saved and has something to choose. */
async function startNext(page: Page, along: string): Promise<void> {
  await page.getByRole("button", { name: "New request" }).click();
  const dialog = page.getByRole("dialog", { name: "Start a new request?" });
  await dialog.getByRole("radio", { name: along }).check();
  await dialog.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.getByLabel(/^Open a saved file/)).toBeVisible();
}

/** What is there in the morning: two files of earlier days, and a page with a code. */
async function earlierDays(page: Page): Promise<string> {
  const [met, open] = await fiveFiles(page);
  for (const { name, buffer } of [met, open]) await putOnDisk(page, name, buffer.toString());
  await assess(page, "replacement", B_MET.answers);
  await openSummary(page);
  const code = await printedCode(page);
  await startAfresh(page);
  return code;
}

test("five requests in a day: one new, two from files, one by its code, one begun from another; clinic details typed once, the list printed, each saved to its own file", async ({
  page,
}) => {
  await standInForPickers(page, "is refused");
  const code = await earlierDays(page);
  await countEffort(page);

  await test.step("one is new; its clinic details are typed, and remembered", async () => {
    await request(page, "implantation", A_MET.answers);
    await openSummary(page);
    await typeClinic(page);
    await remember(page);
    await detail(page, "Request label").fill("R-3");
    await save(page, "R-3.json");
  });

  await test.step("two are opened from files, and saved back to them", async () => {
    await startNext(page, "Nothing from this request");
    await pickers(page, "picks", "R-1.json", "R-2.json");
    await page.getByLabel(/^Open a saved file/).click();
    await openRow(page, 1);
    await openSummary(page);
    await expect(detail(page, "Facility")).toHaveValue("Harbor Clinic");
    await clinic(page).getByRole("button", { name: "All filled in is right" }).click();
    await expect.poll(() => marked(page)).toEqual([]);
    await save(page, "R-1.json");
    await backToList(page, "1 of 2");
    await openRow(page, 2);
    await answer(page, ["a3-response", "favorable"]);
    await save(page, "R-2.json");
    await backToList(page, "2 of 2");
    for (const number of [1, 2]) {
      await expect(row(page, number)).toContainText(/Saved \d+:\d\d [AP]M/);
      await expect(row(page, number).locator("[data-result]")).toHaveAttribute(
        "data-result",
        "met",
      );
    }
  });

  await test.step("the list prints", async () => {
    const { sheets } = await readPdf(await page.pdf({ format: "Letter", tagged: true }));
    const printed = sheets.map(({ body }) => body).join(" ");
    for (const words of ["Internal, several patients", "“R-1”", "“R-2”"])
      expect(printed).toContain(words);
  });

  await test.step("one is restored by the code on its paper", async () => {
    await page.getByRole("button", { name: "New request" }).click();
    await typeCode(page, code);
    await expect(result(page)).toHaveAttribute("data-result", "met");
    await openSummary(page);
    await expect(detail(page, "Facility")).toHaveValue("Harbor Clinic");
    await clinic(page).getByRole("button", { name: "All filled in is right" }).click();
    await detail(page, "Request label").fill("R-4");
    await detail(page, "Patient (name or initials)").fill(MEMBER);
    await save(page, "R-4.json");
  });

  await test.step("one is begun from that: the same member’s refill", async () => {
    await startNext(page, `The same member “${MEMBER}”`);
    await request(page, "maintenance", MAINTENANCE_MET.answers);
    await expect(choice(page, "indication", "cancer-pain")).toHaveCount(0);
    await openSummary(page);
    await expect(detail(page, "Patient (name or initials)")).toHaveValue(MEMBER);
    await expect(detail(page, "Request label")).toHaveValue("");
    await clinic(page).getByRole("button", { name: "All filled in is right" }).click();
    await detail(page, "Request label").fill("R-5");
    await save(page, "R-5.json");
  });

  const names = (await namesOnDisk(page)).sort();
  expect(names).toEqual(["R-1.json", "R-2.json", "R-3.json", "R-4.json", "R-5.json"]);
  for (const [at, name] of names.entries()) {
    const text = (await onDisk(page, name)) ?? "";
    expect(text).toContain(`"requestLabel": "R-${at + 1}"`);
    expect(text.includes(MEMBER)).toBe(at >= 3);
    if (name !== "R-2.json") expect(text).toContain("Harbor Clinic");
  }

  const { clicks, fields, pages } = await effortOf(page);
  printFigure(clicks, "presses for five requests in a day");
  printFigure(fields, "fields typed in for five requests in a day");
  printFigure(pages, "changes of page for five requests in a day");
  expect(clicks).toBeLessThanOrEqual(40);
  expect(fields).toBeLessThanOrEqual(10);
});

test("a bare case of category A is answered and ready to print in eight presses", async ({
  page,
}) => {
  await page.goto("/");
  await countEffort(page);
  await request(page, "implantation", A_MET.answers);
  await openSummary(page);
  const { clicks, fields } = await effortOf(page);
  printFigure(clicks, "presses for a bare case of category A, to its summary");
  expect(clicks).toBeLessThanOrEqual(8);
  expect(fields).toBe(0);
});

test("a usual case of category A is documented in full, where clinic details are remembered", async ({
  page,
}) => {
  await plant(page, ENTRY);
  await page.goto("/");
  await countEffort(page);
  await request(page, "implantation", A_MET.answers);
  await documentAByTheShortestWay(page);
  await openSummary(page);
  for (const [label, value] of Object.entries(MEMBER_DETAILS))
    await detail(page, label).fill(value);
  await clinic(page).getByRole("button", { name: "All filled in is right" }).click();
  const { clicks, fields } = await effortOf(page);
  printFigure(clicks, "presses for a usual case of category A, documented in full");
  printFigure(
    fields,
    "fields typed or chosen in for a usual case of category A, documented in full",
  );
  const { sheets } = await readPdf(await page.pdf({ format: "Letter", tagged: true }));
  const printed = sheets
    .map(({ body }) => body)
    .join(" ")
    .replaceAll(/\s+/g, " ");
  for (const words of [
    "Oral medication: baclofen 60 mg/day, 01/2025 to 09/2025; inadequate control",
    "baclofen 50 mcg intrathecal, 10/20/2026, observed 8 h",
    "Modified Ashworth Scale, hamstrings: 3 before, 1+ after",
    "1 Medication history, Cascade Neurology, 10/01/2026, p. 1-3, cited at A, A(1).",
    "2 Procedure note of the trial, Dr. Vesper, 10/20/2026, p. 1-2, cited at A(3).",
    "62350",
    "62362",
  ])
    expect(printed).toContain(words);
  expect(clicks).toBeLessThanOrEqual(45);
  expect(fields).toBeLessThanOrEqual(50);
});
