import { expect } from "@playwright/test";
import { A_MET, B_MET, MAINTENANCE_MET, NOT_MET_A } from "../cases/cases";
import { IMPLANTATION_BY_A, openUsual } from "../cases/usual";
import { assess } from "../steps/assessment";
import { cite, detailsOn, documentA, enclose } from "../steps/documenting";
import { openKeeping } from "../steps/drafts";
import { follow, open, type Screen, summarize } from "./screen";

/** The same pages with other things answered, typed and asked for. */
export const STATES: readonly Screen[] = [
  {
    name: "start, with an assessment in progress",
    reach: async (page) => {
      await assess(page, "implantation", NOT_MET_A.answers);
      await page.getByRole("link", { name: /^Note 170/ }).click();
      await expect(page.getByRole("link", { name: "Continue" })).toBeVisible();
    },
  },
  { name: "questions, none answered", reach: (page) => open(page, "implantation") },
  { name: "questions, met", reach: (page) => assess(page, "implantation", B_MET.answers) },
  {
    name: "questions, the remaining ones asked too",
    reach: async (page) => {
      await assess(page, "implantation", [
        ["indication", "other", "baclofen-spasticity"],
        ["a1-trial", "no"],
      ]);
      await page.getByRole("button", { name: /Show remaining/ }).click();
    },
  },
  {
    name: "questions of a trial",
    reach: (page) => assess(page, "trial", [["trial-purpose", "other"]]),
  },
  {
    name: "questions of a removal, not addressed",
    reach: (page) => assess(page, "removal", [["removal-indication", "listed"]]),
  },
  {
    name: "questions, with details typed and one to check",
    reach: async (page) => {
      await assess(page, "implantation", A_MET.answers);
      await documentA(page);
      const enclosure = page.getByRole("group", { name: "Enclosure 1" });
      await enclosure.getByLabel("Date", { exact: true }).fill("32 June 2026");
      await page.keyboard.press("Tab");
      await expect(page.getByRole("heading", { name: "1 entry to check" })).toBeVisible();
    },
  },
  {
    name: "questions, documented in full, with all that documents them open",
    reach: async (page) => {
      await openUsual(page, IMPLANTATION_BY_A);
      await page.getByRole("link", { name: "Back to the questions" }).first().click();
      const closed = page.getByRole("button", { name: /^Details: .+ on /, expanded: false });
      await expect(closed).toHaveCount(5);
      for (let left = 4; left >= 0; left--) {
        await closed.first().click();
        await expect(closed).toHaveCount(left);
      }
      await page.getByRole("button", { name: /^Enclosed documents/ }).click();
      await expect(page.getByRole("group", { name: /^Citation 1/ })).toHaveCount(5);
      await expect(page.getByRole("group", { name: "Measure before and after 2" })).toBeVisible();
      await expect(page.getByRole("group", { name: "Enclosure 4" })).toBeVisible();
    },
  },
  { name: "summary, documented in full", reach: (page) => openUsual(page, IMPLANTATION_BY_A) },
  {
    name: "questions, with saving and keeping open",
    reach: async (page) => {
      await assess(page, "implantation", A_MET.answers);
      await openKeeping(page);
    },
  },
  {
    name: "summary, not met, with Line 654",
    reach: (page) => summarize(page, "replacement", [["indication", "chronic-non-malignant-pain"]]),
  },
  {
    name: "summary of maintenance, with details typed",
    reach: async (page) => {
      await summarize(page, "maintenance", MAINTENANCE_MET.answers);
      await page.getByRole("textbox", { name: "Member ID" }).fill("OHP7731");
      await page.getByLabel("Date of service").fill("2027-02-01");
    },
  },
  {
    name: "summary of a removal",
    reach: (page) => summarize(page, "removal", [["removal-indication", "unlisted"]]),
  },
  {
    name: "summary, with what documents it, and something to check",
    reach: async (page) => {
      await assess(page, "implantation", A_MET.answers);
      await enclose(page);
      const details = await detailsOn(page, "What the system is for");
      await details.getByLabel("Note", { exact: true }).fill("Spastic quadriplegic palsy.");
      await cite(details, /Medication history/, "1");
      await follow(page, "Open summary");
      await page.getByRole("textbox", { name: "Requesting clinician’s NPI" }).fill("12");
    },
  },
  {
    name: "no missing documentation",
    reach: async (page) => {
      await assess(page, "maintenance", MAINTENANCE_MET.answers);
      for (const each of [
        "Significant complications of regimen or delivery system",
        "Continuing adequate benefit from the pump-delivered medication",
      ]) {
        const details = await detailsOn(page, each);
        await details.getByLabel("Note", { exact: true }).fill("Clinic note of last month");
      }
      await follow(page, "Open summary");
      await follow(page, "Missing documentation");
    },
  },
  { name: "the note", reach: (page) => open(page, "note") },
  { name: "the map, to choose what to look at", reach: (page) => open(page, "map") },
  { name: "a blank worksheet", reach: (page) => open(page, "worksheet/implantation") },
  { name: "a summary of no service", reach: (page) => open(page, "nonsense/summary") },
];
