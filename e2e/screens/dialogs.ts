import { expect } from "@playwright/test";
import { A_MET } from "../cases/cases";
import { answer, assess } from "../steps/assessment";
import { enterAll, keepDraft, leave, MINUTE, notice, openKeeping, warning } from "../steps/drafts";
import { chooseFile, download } from "../steps/saved-work";
import { nextVersion } from "../steps/versions";
import { open, type Screen } from "./screen";

/** Every dialog. */
export const DIALOGS: readonly Screen[] = [
  {
    name: "keeping a draft, to be confirmed",
    reach: async (page) => {
      await open(page, "");
      await openKeeping(page);
      await page.getByRole("button", { name: "Keep the draft in this browser" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
  {
    name: "starting a new request, to be confirmed",
    reach: async (page) => {
      await assess(page, "maintenance", [["m-complications", "yes"]]);
      await page.getByRole("button", { name: "New request" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
  {
    name: "replacing what is not saved, to be confirmed",
    reach: async (page) => {
      await assess(page, "maintenance", [["m-complications", "no"]]);
      const saved = await download(page, "Save to a file");
      await answer(page, ["m-benefit", "yes"]);
      await page.getByRole("link", { name: /^Note 170/ }).click();
      await chooseFile(page, saved);
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
  {
    name: "clearing everything, to be confirmed",
    reach: async (page) => {
      await assess(page, "implantation", A_MET.answers);
      await page.getByRole("button", { name: "Clear everything" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
  {
    name: "continuing a kept draft over other answers, to be confirmed",
    reach: async (page) => {
      await enterAll(page);
      await keepDraft(page);
      await leave(page);
      await page.goto("/");
      // It comes a moment later, and moves what is below.
      await expect(notice(page)).toContainText("A draft is kept");
      await answer(page, ["service", "maintenance"]);
      await answer(page, ["m-complications", "no"]);
      await page.getByRole("button", { name: "Continue the kept draft" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
  {
    name: "changing to a new version over what is not saved, to be confirmed",
    reach: async (page) => {
      await nextVersion(page, "new-one-waiting");
      await enterAll(page);
      await page.getByRole("button", { name: "Change to the new version" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
  {
    name: "a warning that the page is not used",
    reach: async (page) => {
      await page.clock.install();
      await enterAll(page);
      await page.clock.runFor(15 * MINUTE + 1000);
      await expect(warning(page)).toBeVisible();
    },
  },
];
