import { expect } from "@playwright/test";
import { A_MET, MAINTENANCE_MET } from "../cases/cases";
import { shown } from "../looking/shown";
import { openOfAnotherText } from "../steps/another-text";
import { answer, assess } from "../steps/assessment";
import { addRow, detailsOn } from "../steps/documenting";
import {
  clearEverything,
  enterAll,
  keepDraft,
  MINUTE,
  notice,
  patient,
  writeOver,
} from "../steps/drafts";
import { drag, drop } from "../steps/dragging";
import { refuseStorage, reloadWith } from "../steps/failing";
import { expectState, pickers, putOnDisk, standInForPickers } from "../steps/pickers";
import {
  chooseFile,
  confirmArrival,
  download,
  printedCode,
  savedFile,
  sitTrial,
  typeCode,
} from "../steps/saved-work";
import { nextVersion } from "../steps/versions";
import { open, type Screen, summarize } from "./screen";

/** Every notice, and whatever else says what happened or what is wrong. */
export const NOTICES: readonly Screen[] = [
  {
    name: "start, with a file refused and a code mistyped",
    reach: async (page) => {
      await open(page, "");
      await chooseFile(page, { name: "x.json", mimeType: "", buffer: Buffer.from("{}") });
      await typeCode(page, "0000-0000");
      await expect(page.getByRole("main").getByText("The file was")).toBeVisible();
      await expect(page.getByRole("main").getByText("are missing")).toBeVisible();
    },
  },
  {
    name: "questions, opened from a file with another result",
    reach: async (page) => {
      await assess(page, "maintenance", MAINTENANCE_MET.answers);
      const saved = await download(page, "Save to a file");
      await confirmArrival(page);
      const text = saved.buffer.toString().replace('"result": "met"', '"result": "not-met"');
      await page.getByRole("link", { name: /^Note 170/ }).click();
      await chooseFile(page, { ...saved, buffer: Buffer.from(text) });
      await expect(shown(page).getByText("The saved result differs from today’s.")).toBeVisible();
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
      await expect(shown(page).getByText("Only the answers were restored")).toBeVisible();
    },
  },
  { name: "questions, with answers of another text to confirm", reach: openOfAnotherText },
  {
    name: "questions, with answers of another text, one of them confirmed",
    reach: async (page) => {
      await openOfAnotherText(page);
      await page.getByRole("button", { name: /^Use this answer/ }).click();
      await expect(shown(page).getByText("Answered now: Yes.")).toBeVisible();
    },
  },
  {
    name: "summary, in a tab without answers",
    reach: async (page) => {
      await open(page, "implantation/summary");
      await expect(page.getByRole("region", { name: "Nothing answered yet" })).toBeVisible();
    },
  },
  {
    name: "missing documentation, in a tab without answers",
    reach: async (page) => {
      await open(page, "implantation/to-obtain");
      await expect(page.getByRole("region", { name: "Nothing answered yet" })).toBeVisible();
    },
  },
  {
    name: "questions, saved and changed since",
    reach: async (page) => {
      await savedFile(page);
      await answer(page, ["a3-response", "unknown"]);
      await expectState(page, "Changed since saved");
    },
  },
  {
    name: "questions, changed since a download",
    reach: async (page) => {
      await assess(page, "implantation", A_MET.answers);
      await download(page, "Save to a file");
      await answer(page, ["a3-response", "unknown"]);
      await expectState(page, "Changed since download");
    },
  },
  {
    name: "questions, whose file another program changed",
    reach: async (page) => {
      await standInForPickers(page);
      await assess(page, "implantation", A_MET.answers);
      await pickers(page, "picks", "a.json");
      await page.getByRole("button", { name: "Save to a file" }).click();
      await expectState(page, /Saved .+ as a\.json/);
      await putOnDisk(page, "a.json", "of another program");
      await answer(page, ["a3-response", "unknown"]);
      await page.getByRole("button", { name: "Save to a file" }).click();
      await expect(
        shown(page).getByText(/^a\.json was changed on this computer since/),
      ).toBeVisible();
    },
  },
  {
    name: "summary, loaded again without the details that were typed",
    reach: async (page) => {
      await enterAll(page);
      await page.reload();
      await expect(notice(page)).toContainText("Typed details were not kept");
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
    name: "questions, with a file dropped on them that cannot be opened",
    reach: async (page) => {
      await assess(page, "implantation", A_MET.answers);
      await drop(page, { files: [{ name: "a.json", text: "{}" }] });
      await expect(page.getByRole("region", { name: "Not opened" })).toBeVisible();
    },
  },
  {
    name: "questions, with the evidence of a trial to carry",
    reach: async (page) => {
      await sitTrial(page);
      await answer(page, ["service", "implantation"]);
      for (const each of A_MET.answers) await answer(page, each);
      await expect(page.getByRole("button", { name: "Move them to A(3)" })).toBeVisible();
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
      await page.getByRole("textbox", { name: "Requesting clinician’s NPI" }).fill("12");
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
      await expect(shown(page).getByText(/^Copied: /)).toBeVisible();
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
    name: "start, cleared for want of use, with the kept draft offered",
    reach: async (page) => {
      await page.clock.install();
      await enterAll(page);
      await keepDraft(page);
      await page.clock.runFor(17 * MINUTE + 1000);
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
      await clearEverything(page);
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
    name: "questions, after the browser changed to a new version",
    reach: async (page) => {
      await nextVersion(page, "changed-elsewhere");
      await assess(page, "implantation", A_MET.answers);
      await expect(page.getByRole("region", { name: "New version" })).toBeVisible();
    },
  },
];
