import type { Page } from "@playwright/test";
import { answer, assess, choice, question, result } from "./assessment";
import { A_MET } from "./cases";
import { expect, test } from "./fixtures";
import {
  backToQuestions,
  chooseFile,
  detailsOf,
  download,
  everything,
  openSummary,
  printedCode,
  savedFile,
  sitAgain,
  sitFirst,
  sitTrial,
  typeCode,
} from "./sittings";

const SAVED_NAME = /^note-170-implantation-\d{4}-\d{2}-\d{2}\.json$/;
const UNSAVED = "Replace what is on screen?";

/** A browser that has forgotten everything, at the start page. */
async function startAfresh(page: Page): Promise<void> {
  await page.evaluate(() => sessionStorage.clear());
  await page.goto("about:blank");
  await page.goto("/");
  await expect(page.getByLabel(/^Open a saved file/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Continue" })).toHaveCount(0);
}

/** The same file with its text changed. */
function changed(file: Awaited<ReturnType<typeof download>>, change: (text: string) => string) {
  return { ...file, buffer: Buffer.from(change(file.buffer.toString())) };
}

test.describe("a category A request documented over two sittings", () => {
  test("is taken up whole from a saved file, twice", async ({ page }) => {
    test.slow();
    await sitFirst(page);
    const first = await everything(page);
    const saved = await download(page, "Save to a file");
    expect(saved.name).toMatch(SAVED_NAME);

    await startAfresh(page);
    await chooseFile(page, saved);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(page).toHaveURL(/#\/implantation$/);
    await expect(
      page.getByText(/^Opened: New implantation, saved on .* 4 answers, 2 request/),
    ).toBeVisible();
    expect(await everything(page)).toEqual(first);

    await sitAgain(page);
    const second = await everything(page);
    expect(Object.keys(second).length).toBeGreaterThan(Object.keys(first).length + 4);
    const again = await download(page, "Save to a file");
    await startAfresh(page);
    await chooseFile(page, again);
    await expect(result(page)).toHaveAttribute("data-result", "met");
    expect(await everything(page)).toEqual(second);
    const times = [saved, again].map(({ buffer }) => JSON.parse(buffer.toString()).createdAt);
    expect(times[1]).toBe(times[0]);
  });

  test("is taken up whole from its PDF", async ({ page }) => {
    test.slow();
    await sitFirst(page);
    await sitAgain(page);
    const entered = await everything(page);
    await openSummary(page);
    const pdf = await download(page, "Download PDF");
    expect(pdf.name).toMatch(/^note-170-implantation-[\d-]+\.pdf$/);
    await startAfresh(page);
    await chooseFile(page, pdf);
    await expect(page.getByText(/^Opened: New implantation/)).toBeVisible();
    await expect(result(page)).toHaveAttribute("data-result", "met");
    expect(await everything(page)).toEqual(entered);
  });

  test("is taken up from its re-entry code with the answers, and nothing else", async ({
    page,
  }) => {
    test.slow();
    await sitFirst(page);
    await sitAgain(page);
    const entered = await everything(page);
    await openSummary(page);
    const code = await printedCode(page);
    await startAfresh(page);
    await typeCode(page, code);
    await expect(page.getByText(/^Only the answers were restored/)).toBeVisible();
    await expect(result(page)).toHaveAttribute("data-result", "met");
    const answers = Object.entries(entered).filter(([, value]) => typeof value !== "string");
    const restored = await everything(page);
    expect(restored).toEqual(Object.fromEntries(answers));
    expect(answers.length).toBeGreaterThan(5);
  });
});

test.describe("a re-entry code", () => {
  test("is read in lower case, with spaces, and with look-alikes", async ({ page }) => {
    await assess(page, "implantation", A_MET.answers);
    await openSummary(page);
    const code = await printedCode(page);
    const typed = [
      code.toLowerCase(),
      code.replaceAll("-", " "),
      code.replaceAll("-", "").replaceAll("0", "o").replaceAll("1", "l"),
    ];
    for (const each of typed) {
      await startAfresh(page);
      await typeCode(page, each);
      await expect(result(page)).toHaveAttribute("data-result", "met");
    }
  });

  test("with a wrong character points at it, and keeps what was typed", async ({ page }) => {
    await assess(page, "implantation", A_MET.answers);
    await openSummary(page);
    const code = await printedCode(page);
    const wrong = `${code.slice(0, 5)}${code[5] === "7" ? "8" : "7"}${code.slice(6)}`;
    await startAfresh(page);
    await typeCode(page, wrong);
    await expect(
      page.getByRole("alert").filter({ hasText: "Character 5 looks wrong" }),
    ).toBeVisible();
    const field = page.getByLabel("Re-entry code");
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(wrong);
    await expect(field).toHaveAccessibleDescription(/Character 5 looks wrong/);
    const selected = await field.evaluate((input: HTMLInputElement) => [
      input.selectionStart,
      input.selectionEnd,
    ]);
    expect(selected).toEqual([5, 6]);
    await page.keyboard.type(code[5] ?? "");
    await page.keyboard.press("Enter");
    await expect(result(page)).toHaveAttribute("data-result", "met");
  });
});

test("a request begun by a link from the note is saved and opened again", async ({ page }) => {
  await assess(page, "implantation", [["indication", "baclofen-spasticity"]]);
  await page.getByRole("link", { name: "The note" }).click();
  await page.getByRole("link", { name: /^A\(3\) Trial dose/ }).click();
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

test.describe("over work that is not saved", () => {
  /** Saves a file, then works on: another answer, and a note. */
  async function workOn(page: Page) {
    const saved = await savedFile(page);
    await answer(page, ["a3-response", "unfavorable"]);
    const details = await detailsOf(page, "a3-response");
    await details.getByLabel("Note", { exact: true }).fill("Second dose");
    const work = await everything(page);
    await page.getByRole("link", { name: /^Note 170/ }).click();
    await chooseFile(page, saved);
    const dialog = page.getByRole("dialog", { name: UNSAVED });
    await expect(dialog).toBeVisible();
    await expect(dialog).toContainText("To be opened: New implantation, saved on");
    const continued = async () => {
      await page.getByRole("link", { name: "Continue" }).click();
      return everything(page);
    };
    return { saved, work, dialog, continued };
  }

  test("opening asks, and what is here can be kept", async ({ page }) => {
    const { work, dialog, continued } = await workOn(page);
    await expect(dialog.getByRole("button", { name: "Keep what is here" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(dialog).toBeHidden();
    await expect(page.getByLabel(/^Open a saved file/)).toBeFocused();
    expect(await continued()).toEqual(work);
  });

  test("Escape keeps it too, and the same file can be chosen again", async ({ page }) => {
    const { saved, work, dialog, continued } = await workOn(page);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await chooseFile(page, saved);
    await expect(dialog).toBeVisible();
    await page.keyboard.press("Escape");
    expect(await continued()).toEqual(work);
  });

  test("it can be saved first, and is whole in that file", async ({ page }) => {
    const { work, dialog } = await workOn(page);
    const kept = await download(page, "Save what is here first");
    await expect(dialog.getByRole("status")).toContainText(`as ${kept.name}`);
    await dialog.getByRole("button", { name: "Replace it" }).click();
    await expect(choice(page, "a3-response", "favorable")).toBeChecked();
    await page.getByRole("link", { name: /^Note 170/ }).click();
    await chooseFile(page, kept);
    await expect(choice(page, "a3-response", "unfavorable")).toBeChecked();
    expect(await everything(page)).toEqual(work);
  });

  test("it can be replaced, and nothing of it stays open", async ({ page }) => {
    const { dialog } = await workOn(page);
    await dialog.getByRole("button", { name: "Replace it" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(choice(page, "a3-response", "favorable")).toBeChecked();
    await expect(page.getByRole("button", { name: /^Details/, expanded: true })).toHaveCount(0);
    await expect(page.getByText("Second dose")).toHaveCount(0);
    await page.reload();
    await expect(choice(page, "a3-response", "favorable")).toBeChecked();
  });

  test("nothing is asked where all of it is saved", async ({ page }) => {
    const saved = await savedFile(page);
    await page.getByRole("link", { name: /^Note 170/ }).click();
    await chooseFile(page, saved);
    await expect(page.getByText(/^Opened: New implantation/)).toBeVisible();
  });
});

test.describe("a stored result that is not today’s", () => {
  const edits: [string, (text: string) => string, RegExp][] = [
    [
      "for the file was changed",
      (text) =>
        text
          .replace('"result": "met"', '"result": "not-met"')
          .replace(/"lines": \[[^\]]*\]/, '"lines": []'),
      /the file was changed after it was saved/,
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
      const notice = page
        .getByRole("status")
        .filter({ hasText: "The stored result is not today’s" });
      await expect(notice).toContainText(reason);
      await expect(notice).toContainText(
        /As stored.*(Criteria not met for Lines 71|“met”, naming Lines 71)/,
      );
      await expect(notice).toContainText(/Today\s*Criteria met for Lines 71, 283, 290/);
      await answer(page, ["a3-response", "unknown"]);
      await openSummary(page);
      await expect(notice).toBeVisible();
      await page.getByRole("button", { name: "Dismiss" }).click();
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

test.describe("what cannot be opened", () => {
  test("is refused with the place and what to do, and the work stays", async ({ page }) => {
    test.slow();
    const saved = await savedFile(page);
    await openSummary(page);
    const pdf = await download(page, "Download PDF");
    const plain = pdf.buffer
      .toString("latin1")
      .replaceAll("EmbeddedFile", "EmbeddedDile")
      .replaceAll("Filespec", "Dilespec")
      .replaceAll("AFRelationship", "ADRelationship");
    const latin1 = (text: string) => Buffer.from(text, "latin1");
    const broken = latin1(
      pdf.buffer.toString("latin1").replace(/(EmbeddedFile\b.*?stream\r?\n.{40}).{9}/s, "$1gone"),
    );
    await backToQuestions(page);
    await answer(page, ["a3-response", "unknown"]);
    const work = await everything(page);
    await page.getByRole("link", { name: /^Note 170/ }).click();

    const text = saved.buffer.toString();
    const files: [string, Buffer, RegExp][] = [
      [
        "damaged.json",
        Buffer.from(text.replace('"yes"', '"perhaps"')),
        /none of the values known.*Place: answers, a1-trial, 0/,
      ],
      ["truncated.json", Buffer.from(text.slice(0, 400)), /damaged.*Place: line \d+, column \d+/],
      ["huge.json", Buffer.alloc(30_000_001, " "), /larger than anything/],
      [
        "foreign.json",
        Buffer.from('{"resourceType":"Bundle"}'),
        /not an assessment that this app saved.*Choose a file/,
      ],
      ["photo.png", Buffer.from("89504e470d0a1a0affd8", "hex"), /not a file that this app saved/],
      ["letter.docx", Buffer.from("504b030414000600ff", "hex"), /not a file that this app saved/],
      [
        "newer.json",
        Buffer.from(text.replace('"format": 1', '"format": 2')),
        /newer version of this app saved it.*Get the newer version/,
      ],
      [
        "hostile.json",
        Buffer.from(text.replace('"answers": {', '"answers": {"__proto__": {"polluted": true},')),
        /“__proto__” may not be a name.*Place: line/,
      ],
      [
        "script.json",
        Buffer.from(text.replace('"implantation"', '"<img src=x onerror=alert(1)>"')),
        /no such service.*Place: service/,
      ],
      ["empty.json", Buffer.alloc(0), /empty/],
      ["printed.pdf", latin1(plain), /carries no assessment.*Type the code/],
      [
        "encrypted.pdf",
        Buffer.concat([pdf.buffer, latin1("\ntrailer << /Encrypt 9 0 R >>\n%%EOF\n")]),
        /encrypted/,
      ],
      ["broken.pdf", broken, /PDF is damaged/],
      ["renamed.pdf", Buffer.from("GIF89a"), /not a PDF/],
    ];
    const input = page.getByLabel(/^Open a saved file/);
    for (const [name, buffer, words] of files) {
      await chooseFile(page, { name, mimeType: "", buffer });
      const alert = page.getByRole("alert").filter({ hasText: words });
      await expect(alert, name).toBeVisible();
      await expect(alert).toContainText("The file was not opened.");
      await expect(alert).toContainText("Nothing on screen has changed.");
      await expect(input).toHaveAccessibleDescription(words);
      await expect(input).toHaveAttribute("aria-invalid", "true");
    }
    expect(await page.evaluate(() => "polluted" in {})).toBe(false);
    await page.getByRole("link", { name: "Continue" }).click();
    expect(await everything(page)).toEqual(work);
  });

  test("can be chosen once more when it is mended", async ({ page }) => {
    const saved = await savedFile(page);
    await startAfresh(page);
    for (const again of [1, 2]) {
      await chooseFile(
        page,
        changed(saved, (text) => text.slice(0, -20 * again)),
      );
      await expect(page.getByRole("alert").filter({ hasText: "It is damaged" })).toBeVisible();
    }
    await chooseFile(page, saved);
    await expect(result(page)).toHaveAttribute("data-result", "met");
  });
});

test("a trial’s evidence can be carried into the pump request, once", async ({ page }) => {
  await sitTrial(page);
  const saved = await download(page, "Save to a file");
  await startAfresh(page);
  await chooseFile(page, saved);
  await expect(page.getByText(/^Opened: Trial injection/)).toBeVisible();
  await answer(page, ["service", "implantation"]);
  for (const each of A_MET.answers) await answer(page, each);
  await page.getByRole("button", { name: "Carry it to A(3)" }).click();
  const said = page.getByRole("status").filter({ hasText: /^Carried/ });
  await expect(said).toBeFocused();
  await expect(page.getByRole("button", { name: "Carry it to A(3)" })).toHaveCount(0);
  const carried = await detailsOf(page, "a3-response");
  await expect(carried.getByLabel("Drug")).toHaveValue("baclofen");
  await expect(carried.getByLabel("Dose (mcg)")).toHaveValue("50");
  await expect(question(page, "a3-response")).toBeVisible();
});

test("saving and opening ask for nothing but the app’s own files", async ({ page, watched }) => {
  const saved = await savedFile(page);
  await openSummary(page);
  const pdf = await download(page, "Download PDF");
  for (const file of [saved, pdf]) {
    await startAfresh(page);
    await chooseFile(page, file);
    await expect(page.getByText(/^Opened: New implantation/)).toBeVisible();
    expect(page.url()).not.toMatch(/[?]|json|pdf/);
    expect(await page.title()).toBe("New implantation · Note 170");
  }
  const sent = watched.requests.filter(
    (request) => request.resourceType() === "fetch" || request.method() !== "GET",
  );
  expect(sent).toEqual([]);
});
