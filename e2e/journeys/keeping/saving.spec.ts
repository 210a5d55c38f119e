import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { A_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { readPdf } from "../../looking/pdf";
import { shown } from "../../looking/shown";
import { answer, assess, choice, openSummary } from "../../steps/assessment";
import { clearEverything, keepDraft, leave, patient } from "../../steps/drafts";
import { drop } from "../../steps/dragging";
import { hold } from "../../steps/hold";
import {
  expectState,
  launch,
  namesOnDisk,
  onDisk,
  pickers,
  picks,
  putOnDisk,
  standInForLaunches,
  standInForPickers,
} from "../../steps/pickers";
import {
  chooseFile,
  confirmArrival,
  download,
  printedCode,
  savedFile,
  startAfresh,
  typeCode,
} from "../../steps/saved-work";

const NAME = "note-170-implantation-\\d{4}-\\d\\d-\\d\\d-\\d{6}\\.json";
const SAVED = new RegExp(`Saved \\d+:\\d\\d [AP]M as ${NAME}`);
const HANDED = new RegExp(`Download started \\d+:\\d\\d [AP]M as ${NAME}`);

/** A request with something typed, which a page that is left takes with it. */
async function work(page: Page): Promise<void> {
  await assess(page, "implantation", A_MET.answers);
  await openSummary(page);
  await patient(page).fill("Zebulon Quill");
}

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Save to a file" }).click();
}

/** Saves to a file of this name. */
async function saveAs(page: Page, name: string): Promise<void> {
  await pickers(page, "picks", name);
  await save(page);
  await expectState(page, new RegExp(`Saved .+ as ${name}`));
}

/** Keeps the PDF from being made until it is let go. */
const holdPdf = (page: Page) => hold(page, /\/assets\/make-pdf-/);

test.describe("where the browser can write to a file", () => {
  test.beforeEach(({ page }) => standInForPickers(page));

  test("saved is said once it is written, and saving again writes to the same file", async ({
    page,
  }) => {
    await work(page);
    await expectState(page, "Not saved");
    await save(page);
    await expectState(page, SAVED);
    const [name = ""] = await namesOnDisk(page);
    expect(name).toMatch(new RegExp(`^${NAME}$`));
    expect(await onDisk(page, name)).toContain("Zebulon Quill");
    await patient(page).fill("Quill, Z.");
    await expectState(page, `as ${name}`);
    await expectState(page, "Changed since saved");
    await expect(shown(page).getByText(/^Saved /)).toHaveCount(0);
    await save(page);
    await expectState(page, /(?<!since )Saved .+ as/);
    expect(await onDisk(page, name)).toContain("Quill, Z.");
    expect(await namesOnDisk(page)).toEqual([name]);
    expect(await picks(page)).toBe(1);
    expect(await leave(page)).toBe(false);
  });

  test("nothing is called saved where the picker is closed, and leaving asks", {
    tag: "@long",
  }, async ({ page }) => {
    await work(page);
    await pickers(page, "is closed");
    await save(page);
    await expect(shown(page).getByText("Nothing was saved: no file was chosen.")).toBeVisible();
    await expectState(page, "Not saved");
    expect(await leave(page)).toBe(true);
  });

  for (const [picking, reason] of [
    ["refuses to write", "The browser was not allowed to write to it."],
    ["fails to write", "It was not written."],
  ] as const)
    test(`nothing is called saved where the file ${picking}, and the next press asks for another`, {
      tag: "@long",
    }, async ({ page }) => {
      await work(page);
      await pickers(page, picking, "a.json");
      await save(page);
      await expect(shown(page).getByText(`Not saved as a.json. ${reason}`)).toBeVisible();
      await expectState(page, "Not saved");
      await saveAs(page, "b.json");
      await expect(shown(page).getByText(/^Not saved as/)).toHaveCount(0);
      expect(await leave(page)).toBe(false);
    });

  test("a file that is opened is saved back to it", async ({ page }) => {
    await work(page);
    await saveAs(page, "a.json");
    await startAfresh(page);
    await pickers(page, "picks", "a.json");
    await page.getByLabel(/^Open a saved file/).click();
    await expect(choice(page, "a3-response", "favorable")).toBeChecked();
    await expectState(page, /Saved .+ as a\.json/);
    await answer(page, ["a3-response", "unknown"]);
    await expectState(page, "Changed since saved");
    await save(page);
    await expectState(page, /Saved .+ as a\.json/);
    expect(await onDisk(page, "a.json")).toMatch(/"a3-response": \[\s*"unknown"/);
    expect(await picks(page)).toBe(1);
  });

  test("a file that was changed on disk is not written over before the person says so", {
    tag: "@long",
  }, async ({ page }) => {
    await work(page);
    await saveAs(page, "a.json");
    await putOnDisk(page, "a.json", "of another program");
    await patient(page).fill("Quill, Z.");
    await save(page);
    await expect(
      shown(page).getByText(/^a\.json was changed on this computer since/),
    ).toBeVisible();
    expect(await onDisk(page, "a.json")).toBe("of another program");
    await expectState(page, "Changed since saved");
    await pickers(page, "picks", "b.json");
    await page.getByRole("button", { name: "Save as another file" }).click();
    await expectState(page, /Saved .+ as b\.json/);
    expect(await onDisk(page, "a.json")).toBe("of another program");
    await putOnDisk(page, "b.json", "of another program, too");
    await save(page);
    await page.getByRole("button", { name: "Write over it" }).click();
    await expect(page.getByRole("button", { name: "Write over it" })).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Save to a file" })).toBeFocused();
    await expect.poll(() => onDisk(page, "b.json")).toContain("Quill, Z.");
    expect(await picks(page)).toBe(2);
  });

  test.describe("a request’s file is its own:", { tag: "@long" }, () => {
    /** Saves what is on screen now, which asks for a file. */
    async function expectAsked(page: Page): Promise<void> {
      const before = await picks(page);
      await saveAs(page, "b.json");
      expect(await picks(page)).toBe(before + 1);
      expect(await onDisk(page, "a.json")).toContain("Zebulon Quill");
    }

    test.beforeEach(async ({ page }) => {
      await work(page);
    });

    test("after clearing, the next one has none", async ({ page }) => {
      await saveAs(page, "a.json");
      await clearEverything(page);
      await expectState(page, "Nothing entered yet");
      await answer(page, ["service", "implantation"]);
      await answer(page, ["indication", "other"]);
      await expectState(page, "Not saved");
      await expectAsked(page);
    });

    test("what replaces it from a code has none", async ({ page }) => {
      const code = await printedCode(page);
      await saveAs(page, "a.json");
      await page.getByRole("link", { name: /^Note 170/ }).click();
      await typeCode(page, code);
      await expectState(page, "Unchanged since opened from a code");
      await expectAsked(page);
    });

    test("what replaces it from a PDF has none, and nothing is written over the PDF", async ({
      page,
    }) => {
      await saveAs(page, "a.json");
      await pickers(page, "picks", "a.pdf");
      await page.getByRole("button", { name: "Download PDF" }).click();
      await expect(shown(page).getByText(/^Saved .+ as a\.pdf\./)).toBeVisible();
      await page.getByRole("link", { name: /^Note 170/ }).click();
      await page.getByLabel(/^Open a saved file/).click();
      await expectState(page, "Unchanged since opened from a.pdf");
      await expectAsked(page);
      expect(await onDisk(page, "a.pdf")).toContain("%PDF-");
    });

    test("what replaces it from the kept draft has none", async ({ page }) => {
      await keepDraft(page);
      await expectState(page, "Draft kept");
      await leave(page);
      await page.goto("/#/implantation/summary");
      await patient(page).fill("Zebulon Quill");
      await saveAs(page, "a.json");
      await page.getByRole("button", { name: "Continue the kept draft" }).click();
      await expectState(page, "Draft kept");
      await expectState(page, "Not saved");
      await expectAsked(page);
    });

    test("a request for another service has none before it is saved", async ({ page }) => {
      await saveAs(page, "a.json");
      await page.getByRole("link", { name: "Back to the questions" }).click();
      await answer(page, ["service", "trial"]);
      await expectState(page, "Changed since saved");
      await expectAsked(page);
    });
  });

  test("the PDF asks where to at the press, and is saved once it is written", async ({ page }) => {
    const release = await holdPdf(page);
    await work(page);
    await page.getByRole("button", { name: "Download PDF" }).click();
    await expect.poll(() => picks(page)).toBe(1);
    await expect(shown(page).getByText("Preparing the PDF…")).toBeVisible();
    release();
    const said = shown(page).getByText(/^Saved .+ as note-170-implantation-[\d-]+\.pdf\./);
    await expect(said).toBeVisible();
    const [name = ""] = await namesOnDisk(page);
    expect(await onDisk(page, name)).toContain("%PDF-");
    await patient(page).fill("Quill, Z.");
    await expect(said).toHaveCount(0);
    await expectState(page, "Not saved");
    await pickers(page, "is closed");
    await page.getByRole("button", { name: "Download PDF" }).click();
    await expect(shown(page).getByText("No PDF was saved: no file was chosen.")).toBeVisible();
    await pickers(page, "fails to write", "b.pdf");
    await page.getByRole("button", { name: "Download PDF" }).click();
    await expect(shown(page).getByText("Not saved as b.pdf. It was not written.")).toBeVisible();
  });

  test("a PDF whose request is cleared meanwhile is not saved, and leaves no empty file", {
    tag: "@long",
  }, async ({ page }) => {
    const release = await holdPdf(page);
    await work(page);
    await page.getByRole("button", { name: "Download PDF" }).click();
    await expect.poll(() => namesOnDisk(page)).toHaveLength(1);
    await clearEverything(page);
    await expectState(page, "Nothing entered yet");
    release();
    await expect.poll(() => namesOnDisk(page)).toEqual([]);
  });
});

test("a file opened by the installed app is saved back to it", { tag: "@long" }, async ({
  page,
}) => {
  await standInForPickers(page);
  await standInForLaunches(page);
  await work(page);
  await saveAs(page, "a.json");
  await launch(page, "a.json");
  await expect(
    shown(page).getByText(/^Opened: New implantation, member “Zebulon Quill”/),
  ).toBeVisible();
  await answer(page, ["a3-response", "unknown"]);
  await expectState(page, "Changed since saved");
  await save(page);
  await expectState(page, /Saved .+ as a\.json/);
  expect(await onDisk(page, "a.json")).toMatch(/"a3-response": \[\s*"unknown"/);
  expect(await picks(page)).toBe(1);
});

test("a file that is dropped is saved back to it", { tag: "@long" }, async ({ page }) => {
  await standInForPickers(page);
  await page.addInitScript(() => {
    Object.assign(DataTransferItem.prototype, {
      getAsFileSystemHandle: async () =>
        (await navigator.storage.getDirectory()).getFileHandle("a.json"),
    });
  });
  await work(page);
  await saveAs(page, "a.json");
  const text = (await onDisk(page, "a.json")) ?? "";
  await drop(page, { files: [{ name: "a.json", text }] });
  await expect(shown(page).getByText(/^Opened: New implantation/)).toBeVisible();
  await answer(page, ["a3-response", "unknown"]);
  await expectState(page, "Changed since saved");
  await save(page);
  await expectState(page, /Saved .+ as a\.json/);
  expect(await onDisk(page, "a.json")).toMatch(/"a3-response": \[\s*"unknown"/);
});

test.describe("where the browser cannot", () => {
  for (const why of ["has no picker", "refuses the picker", "shows none"] as const)
    test(`since it ${why}, it is handed over, and leaving asks until the person says that it arrived`, {
      tag: "@long",
    }, async ({ page }) => {
      if (why === "has no picker")
        await page.addInitScript(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
      if (why === "refuses the picker") await standInForPickers(page, "is refused");
      await work(page);
      await download(page, "Save to a file");
      await expectState(page, HANDED);
      await expect(shown(page).getByText(/Saved /)).toHaveCount(0);
      expect(await leave(page)).toBe(true);

      await work(page);
      await download(page, "Save to a file");
      await confirmArrival(page);
      await expectState(page, SAVED);
      await patient(page).fill("Quill, Z.");
      await expectState(page, "Changed since saved");
      await download(page, "Save to a file");
      expect(await leave(page)).toBe(true);
    });

  test("the PDF is handed over, and its words go with the next edit", { tag: "@long" }, async ({
    page,
  }) => {
    await work(page);
    await download(page, "Download PDF");
    const said = shown(page).getByText(/^Download started .+\.pdf\. You can open it here again\.$/);
    await expect(said).toBeVisible();
    await patient(page).fill("Quill, Z.");
    await expect(said).toHaveCount(0);
    expect(await leave(page)).toBe(true);
  });
});

test("the first frame after the press says that the PDF is being prepared, before what makes it is there", async ({
  page,
}) => {
  const release = await holdPdf(page);
  await work(page);
  const firstFrame = page.evaluate(
    () =>
      new Promise<string>((told) => {
        const look = () =>
          requestAnimationFrame(() => told(document.querySelector("main")?.textContent ?? ""));
        addEventListener("click", look, { capture: true, once: true });
      }),
  );
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download PDF" }).click();
  expect(await firstFrame).toContain("Preparing the PDF…");
  release();
  await downloading;
});

test.describe("a PDF is of what was on screen at the press", { tag: "@long" }, () => {
  test("its page and its attachment alike, whatever is typed meanwhile", async ({ page }) => {
    const release = await holdPdf(page);
    await work(page);
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download PDF" }).click();
    await expect(shown(page).getByText("Preparing the PDF…")).toBeVisible();
    await patient(page).fill("Ada Other");
    release();
    const bytes = await readFile(await (await downloading).path());
    const { sheets } = await readPdf(bytes);
    const paper = sheets.map(({ body }) => body).join();
    expect(paper).toContain("Zebulon Quill");
    expect(paper).not.toContain("Ada Other");
    await startAfresh(page);
    await chooseFile(page, { name: "a.pdf", mimeType: "", buffer: bytes });
    await expect(
      shown(page).getByText(/^Opened: New implantation, member “Zebulon Quill”/),
    ).toBeVisible();
  });

  test("and where another request takes its place meanwhile, nothing is downloaded", async ({
    page,
  }) => {
    const saved = await savedFile(page);
    const release = await holdPdf(page);
    await openSummary(page);
    const downloads: string[] = [];
    page.on("download", (each) => downloads.push(each.suggestedFilename()));
    const made = page.waitForResponse(/\/assets\/make-pdf-/);
    await page.getByRole("button", { name: "Download PDF" }).click();
    await drop(page, { files: [{ name: saved.name, text: saved.buffer.toString() }] });
    await expect(shown(page).getByText(/^Opened: New implantation/)).toBeVisible();
    release();
    await made;
    // What is made after it, is made after the one that was given up.
    await openSummary(page);
    await download(page, "Download PDF");
    expect(downloads).toHaveLength(1);
  });
});
