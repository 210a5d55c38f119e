import { expect } from "@playwright/test";
import { answer, assess } from "../assessment";
import { A_MET, MAINTENANCE_MET } from "../cases";
import { addRow, detailsOn } from "../documenting";
import { enterAll, keepDraft, MINUTE, notice, patient, writeOver } from "../drafts";
import { drag, drop } from "../dragging";
import { refuseStorage, reloadWith } from "../failing";
import { chooseFile, download, printedCode, sitTrial, typeCode } from "../sittings";
import { nextVersion } from "../versions";
import { open, type Screen, summarize } from "./screen";

/** Every notice, and whatever else says what happened or what is wrong. */
export const NOTICES: readonly Screen[] = [
  {
    name: "start, with a file refused and a code mistyped",
    reach: async (page) => {
      await open(page, "");
      await chooseFile(page, { name: "x.json", mimeType: "", buffer: Buffer.from("{}") });
      await typeCode(page, "0000-0000");
      await expect(page.getByRole("alert").filter({ hasText: "The file was" })).toBeVisible();
      await expect(page.getByRole("alert").filter({ hasText: "are missing" })).toBeVisible();
    },
  },
  {
    name: "questions, opened from a file with another result",
    reach: async (page) => {
      await assess(page, "maintenance", MAINTENANCE_MET.answers);
      const saved = await download(page, "Save to a file");
      const text = saved.buffer.toString().replace('"result": "met"', '"result": "not-met"');
      await page.getByRole("link", { name: /^Note 170/ }).click();
      await chooseFile(page, { ...saved, buffer: Buffer.from(text) });
      await expect(page.getByText("The stored result is not today’s.")).toBeVisible();
    },
  },
  {
    name: "questions, restored from a code",
    reach: async (page) => {
      await summarize(page, "implantation", A_MET.answers);
      const code = await printedCode(page);
      await page.getByRole("link", { name: /^Note 170/ }).click();
      await typeCode(page, code);
      await page.getByRole("button", { name: "Replace it" }).click();
      await expect(page.getByText("Only the answers were restored")).toBeVisible();
    },
  },
  {
    name: "questions, with a file dragged over them",
    reach: async (page) => {
      await assess(page, "implantation", A_MET.answers);
      await drag(page, { files: [{ name: "a.json", text: "{}" }] });
    },
  },
  {
    name: "questions, with two files dropped on them",
    reach: async (page) => {
      await assess(page, "implantation", A_MET.answers);
      const file = { name: "a.json", text: "{}" };
      await drop(page, { files: [file, file] });
      await expect(page.getByRole("region", { name: "Not opened" })).toBeVisible();
    },
  },
  {
    name: "questions, with the evidence of a trial to carry",
    reach: async (page) => {
      await sitTrial(page);
      await answer(page, ["service", "implantation"]);
      for (const each of A_MET.answers) await answer(page, each);
      await expect(page.getByRole("button", { name: "Carry it to A(3)" })).toBeVisible();
    },
  },
  {
    name: "questions, with a row just removed, and the list of entries to check",
    reach: async (page) => {
      await assess(page, "implantation", A_MET.answers);
      const details = await detailsOn(page, "Adequate trial of non-invasive methods");
      await addRow(details, "Method tried", 1, { Name: "baclofen", From: "13/2025" });
      await addRow(details, "Method tried", 2, { Name: "tizanidine" });
      await details.getByRole("button", { name: "Remove method tried 2" }).click();
      await page.getByRole("button", { name: "Check entries" }).click();
      await expect(page.getByRole("heading", { name: "Check these entries" })).toBeFocused();
    },
  },
  {
    name: "summary, with the list of entries to check",
    reach: async (page) => {
      await summarize(page, "implantation", A_MET.answers);
      await page.getByRole("textbox", { name: "NPI" }).fill("12");
      await page.getByRole("button", { name: "Check entries" }).click();
      await expect(page.getByRole("heading", { name: "Check these entries" })).toBeFocused();
    },
  },
  {
    name: "summary, downloaded, copied and saved",
    reach: async (page) => {
      await page.context().grantPermissions(["clipboard-write"]);
      await summarize(page, "maintenance", MAINTENANCE_MET.answers);
      await download(page, "Download PDF");
      await download(page, "Save to a file");
      await page.getByRole("button", { name: "Copy as text" }).click();
      await expect(page.getByText(/^Copied: /)).toBeVisible();
    },
  },
  {
    name: "questions, with a draft kept in this browser",
    reach: async (page) => {
      await assess(page, "implantation", A_MET.answers);
      await keepDraft(page);
    },
  },
  {
    name: "start, emptied for want of use, with the kept draft offered",
    reach: async (page) => {
      await page.clock.install();
      await enterAll(page);
      await keepDraft(page);
      await page.clock.runFor(16 * MINUTE);
      await expect(page.getByRole("button", { name: "Continue the kept draft" })).toBeVisible();
    },
  },
  {
    name: "start, with a kept draft that cannot be read",
    reach: async (page) => {
      await open(page, "");
      await keepDraft(page);
      await writeOver(page, "{");
      await page.reload();
      await expect(notice(page)).toContainText("could not be read");
    },
  },
  {
    name: "summary, whose kept draft was changed in another tab",
    reach: async (page) => {
      await enterAll(page);
      await keepDraft(page);
      await writeOver(page, "{");
      await patient(page).fill("Quill, Z.");
      await expect(notice(page)).toContainText("in another tab");
    },
  },
  {
    name: "start, after everything was erased",
    reach: async (page) => {
      await assess(page, "implantation", A_MET.answers);
      await page.getByRole("button", { name: "Clear everything now" }).click();
      await page.getByRole("button", { name: "Clear everything", exact: true }).click();
      await expect(notice(page)).toContainText("Everything was erased");
    },
  },
  {
    name: "a session that could not be restored",
    reach: async (page) => {
      await open(page, "maintenance");
      await reloadWith(page, "damaged");
      await expect(page.getByRole("region", { name: "Notice" })).toBeVisible();
    },
  },
  {
    name: "questions, in a browser that refuses storage",
    reach: async (page) => {
      await refuseStorage(page);
      await assess(page, "implantation", A_MET.answers);
      await expect(page.getByRole("region", { name: "Notice" })).toBeVisible();
    },
  },
  {
    name: "questions, after another tab changed to a new version",
    reach: async (page) => {
      await nextVersion(page, "changed-elsewhere");
      await assess(page, "implantation", A_MET.answers);
      await expect(page.getByRole("region", { name: "New version" })).toBeVisible();
    },
  },
];
