import { A_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { shown } from "../../looking/shown";
import { answer, assess, choice, openSummary, question, result } from "../../steps/assessment";
import {
  changed,
  chooseFile,
  detailsOf,
  download,
  everything,
  printedCode,
  savedFile,
  sitAgain,
  sitFirst,
  sitTrial,
  startAfresh,
  typeCode,
} from "../../steps/saved-work";

const SAVED_NAME = /^note-170-implantation-\d{4}-\d{2}-\d{2}-\d{6}\.json$/;

test.describe("a category A request documented over two sittings", { tag: "@long" }, () => {
  test("is opened whole from a saved file, twice, from its PDF, and from its code without details", async ({
    page,
    watched,
  }) => {
    await sitFirst(page);
    const first = await everything(page);
    const saved = await download(page, "Save to a file");
    expect(saved.name).toMatch(SAVED_NAME);

    await test.step("the saved file", async () => {
      await startAfresh(page);
      await chooseFile(page, saved);
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
      await expect(page).toHaveURL(/#\/implantation$/);
      expect(await page.title()).toBe("New implantation · Note 170");
      await expect(
        shown(page).getByText(
          /^Opened: New implantation, “R-2291”, saved on .* 4 answers, 2 request/,
        ),
      ).toBeVisible();
      expect(await everything(page)).toEqual(first);
    });

    await sitAgain(page);
    const second = await everything(page);
    expect(Object.keys(second).length).toBeGreaterThan(Object.keys(first).length + 4);
    const again = await download(page, "Save to a file");
    const times = [saved, again].map(({ buffer }) => JSON.parse(buffer.toString()).createdAt);
    expect(times[1]).toBe(times[0]);
    await openSummary(page);
    const code = await printedCode(page);
    const pdf = await download(page, "Download PDF");
    expect(pdf.name).toMatch(/^note-170-implantation-[\d-]+\.pdf$/);
    for (const file of [again, pdf])
      await test.step(file.name, async () => {
        await startAfresh(page);
        await chooseFile(page, file);
        await expect(shown(page).getByText(/^Opened: New implantation/)).toBeVisible();
        await expect(result(page)).toHaveAttribute("data-result", "met");
        expect(await everything(page)).toEqual(second);
      });

    await test.step("the code", async () => {
      await startAfresh(page);
      await typeCode(page, code);
      await expect(shown(page).getByText(/Only the answers were restored/)).toBeVisible();
      await expect(result(page)).toHaveAttribute("data-result", "met");
      const answers = Object.entries(second).filter(([, value]) => typeof value !== "string");
      expect(answers.length).toBeGreaterThan(5);
      expect(await everything(page)).toEqual(Object.fromEntries(answers));
    });

    const sent = watched.requests.filter(
      (request) => request.resourceType() === "fetch" || request.method() !== "GET",
    );
    expect(sent).toEqual([]);
  });
});

test("a request begun by a link from the note is saved and opened again", async ({ page }) => {
  await assess(page, "implantation", [["indication", "baclofen-spasticity"]]);
  await page.getByRole("link", { name: "The note" }).click();
  await page.getByRole("link", { name: /^A\(3\) Favorable response to a trial/ }).click();
  await expect(question(page, "a3-response").getByRole("radio").first()).toBeFocused();
  await answer(page, ["a3-response", "favorable"]);
  await answer(page, ["a1-trial", "yes"]);
  await answer(page, ["a1-control", "no"]);
  const saved = await download(page, "Save to a file");
  expect(JSON.parse(saved.buffer.toString()).opened).toEqual(["a3-response"]);
  await startAfresh(page);
  await chooseFile(page, saved);
  await expect(choice(page, "a3-response", "favorable")).toBeChecked();
  await expect(choice(page, "a1-control", "no")).toBeChecked();
});

test.describe("a stored result that is not today’s", { tag: "@long" }, () => {
  const edits: [string, (text: string) => string, RegExp][] = [
    [
      "for the file was changed",
      (text) =>
        text
          .replace('"result": "met"', '"result": "not-met"')
          .replace(/"lines": \[[^\]]*\]/, '"lines": []'),
      /the file may have been changed after it was saved/,
    ],
    [
      "for the note was another",
      (text) =>
        text
          .replace(/"fingerprint": "\w+"/, `"fingerprint": "${"ab".repeat(32)}"`)
          .replace(/"lines": \[[^\]]*\]/, '"lines": [71]'),
      /another text of the note/,
    ],
  ];
  for (const [why, edit, reason] of edits)
    test(`is shown beside it, ${why}, until it is dismissed`, async ({ page }) => {
      const file = changed(await savedFile(page), edit);
      await startAfresh(page);
      await chooseFile(page, file);
      const notice = page.getByRole("region", { name: "Opened" });
      await expect(notice).toContainText("The saved result differs from today’s");
      await expect(notice).toContainText(reason);
      await expect(notice).toContainText(
        /As saved.*(Criteria not met for Lines 71|“met”, naming Lines 71)/,
      );
      await expect(notice).toContainText(/Today\s*Criteria met for Lines 71, 283, 290/);
      await answer(page, ["a3-response", "unknown"]);
      await openSummary(page);
      await expect(notice).toBeVisible();
      const opened = page.getByRole("region", { name: "Opened" });
      await opened.getByRole("button", { name: "Dismiss" }).click();
      await expect(notice).toBeHidden();
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    });
});

test("answers that were set aside come back, listed as set aside", async ({ page }) => {
  await assess(page, "implantation", A_MET.answers);
  await choice(page, "indication", "baclofen-spasticity").uncheck();
  await answer(page, ["indication", "other"]);
  const aside = page.getByRole("region", { name: "Set aside" });
  const listed = await aside.getByRole("listitem").allInnerTexts();
  expect(listed.length).toBe(4);
  const saved = await download(page, "Save to a file");
  await startAfresh(page);
  await chooseFile(page, saved);
  await expect(aside.getByRole("listitem")).toHaveText(listed);
});

test("a trial’s evidence can be carried into the pump request, once", { tag: "@long" }, async ({
  page,
}) => {
  await sitTrial(page);
  const saved = await download(page, "Save to a file");
  await startAfresh(page);
  await chooseFile(page, saved);
  await expect(shown(page).getByText(/^Opened: Trial injection/)).toBeVisible();
  await answer(page, ["service", "implantation"]);
  for (const each of A_MET.answers) await answer(page, each);
  await page.getByRole("button", { name: "Move them to A(3)" }).click();
  await expect(page.getByRole("main").getByText(/^Moved/)).toBeFocused();
  await expect(page.getByRole("button", { name: "Move them to A(3)" })).toHaveCount(0);
  const carried = await detailsOf(page, "a3-response");
  await expect(carried.getByLabel("Drug")).toHaveValue("baclofen");
  await expect(carried.getByLabel("Dose", { exact: true })).toHaveValue("50");
  await expect(question(page, "a3-response")).toBeVisible();
});
