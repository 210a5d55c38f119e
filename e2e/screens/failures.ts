import { expect, type Page } from "@playwright/test";
import { A_MET } from "../cases/cases";
import { shown } from "../looking/shown";
import { assess } from "../steps/assessment";
import {
  BROKEN,
  breakFrame,
  breakSummary,
  NOT_LOADED,
  refuseClipboard,
  reloadWithoutReader,
  withoutPart,
} from "../steps/failing";
import { chooseFile } from "../steps/saved-work";
import { open, type Screen, summarize } from "./screen";

async function expectFailure(page: Page): Promise<void> {
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("Something went wrong on this page");
}

/** Every screen of something that failed, or could not be loaded. */
export const FAILURES: readonly Screen[] = [
  {
    name: "a page that failed",
    provokes: [BROKEN],
    reach: async (page) => {
      await breakSummary(page);
      await assess(page, "implantation", A_MET.answers);
      await page.getByRole("link", { name: "Open summary" }).first().click();
      await expectFailure(page);
      await expect(page.getByRole("button", { name: "Save to a file" })).toBeVisible();
    },
  },
  {
    name: "a page that failed together with the frame around it",
    provokes: [BROKEN],
    reach: async (page) => {
      await breakFrame(page);
      await page.goto("/#/implantation");
      await expectFailure(page);
    },
  },
  {
    name: "questions, with a session that could not be looked at",
    provokes: [NOT_LOADED],
    reach: async (page) => {
      await reloadWithoutReader(page);
      await expect(page.getByRole("button", { name: "Reload" })).toBeVisible();
    },
  },
  {
    name: "questions, most parts of which could not be loaded",
    provokes: [NOT_LOADED],
    reach: async (page) => {
      for (const part of ["Retention", "Save", "DetailsEditor", "DocumentsEditor"])
        await withoutPart(page, part);
      await assess(page, "implantation", A_MET.answers);
      await page.getByRole("button", { name: "Add details on What the system is for" }).click();
      await page.getByRole("button", { name: /^Enclosed documents/ }).click();
      await expect(shown(page).getByText(/^This part could not be loaded/)).toHaveCount(2);
      await expect(page.getByRole("button", { name: /^Saving could not be/ })).toHaveCount(4);
      await expect(shown(page).getByText(/cannot warn before closing/)).toBeVisible();
    },
  },
  {
    name: "start, without what opens files and reads codes",
    provokes: [NOT_LOADED],
    reach: async (page) => {
      for (const part of ["read-document", "CodeEntry"]) await withoutPart(page, part);
      await open(page, "");
      await shown(page).getByText("Type a code from a printed summary").click();
      await expect(shown(page).getByText(/^This part could not be loaded/)).toBeVisible();
      await chooseFile(page, { name: "x.json", mimeType: "", buffer: Buffer.from("{}") });
      await expect(shown(page).getByText(/opens files could not be loaded/)).toBeVisible();
    },
  },
  {
    name: "summary, with no PDF made, and copying refused",
    provokes: [NOT_LOADED],
    reach: async (page) => {
      await refuseClipboard(page);
      await withoutPart(page, "make-pdf");
      await summarize(page, "implantation", A_MET.answers);
      await page.getByRole("button", { name: "Download PDF" }).click();
      await expect(shown(page).getByText(/makes PDFs could not be loaded/)).toBeVisible();
      await page.getByRole("button", { name: "Copy as text" }).click();
      await expect(page.getByRole("textbox", { name: "The summary as text" })).toBeFocused();
    },
  },
];
