import { expect } from "@playwright/test";
import { A_MET, OPEN_A } from "../cases/cases";
import { answer, assess, choice } from "../steps/assessment";
import { fiveFiles, openSeveral } from "../steps/several";
import { follow, open, type Screen, summarize, unfold } from "./screen";

/** Every page, as it is most often seen. */
export const PAGES: readonly Screen[] = [
  { name: "start", reach: (page) => open(page, "") },
  {
    name: "questions, midway",
    reach: (page) =>
      assess(page, "replacement", [
        ["indication", "baclofen-spasticity", "cancer-pain"],
        ["a1-trial", "unknown"],
      ]),
  },
  {
    name: "questions, all unfolded",
    reach: async (page) => {
      await assess(page, "revision", OPEN_A.answers);
      await unfold(page);
    },
  },
  {
    name: "questions, not met, with Line 654 and answers set aside",
    reach: async (page) => {
      await assess(page, "revision", A_MET.answers);
      await choice(page, "indication", "baclofen-spasticity").uncheck();
      await answer(page, ["indication", "chronic-non-malignant-pain"]);
    },
  },
  {
    name: "questions of maintenance, with the caution",
    reach: (page) => assess(page, "maintenance", [["m-complications", "yes"]]),
  },
  { name: "summary, met", reach: (page) => summarize(page, "implantation", A_MET.answers) },
  { name: "summary, draft", reach: (page) => summarize(page, "revision", OPEN_A.answers) },
  {
    name: "missing documentation",
    reach: async (page) => {
      await summarize(page, "revision", OPEN_A.answers);
      await follow(page, "Missing documentation");
    },
  },
  {
    name: "the note, during an assessment",
    reach: async (page) => {
      await assess(page, "implantation", OPEN_A.answers);
      await follow(page, "The note");
    },
  },
  {
    name: "the map, during an assessment",
    reach: async (page) => {
      await assess(page, "implantation", OPEN_A.answers);
      await follow(page, "Map");
    },
  },
  {
    name: "several files, open as a list",
    reach: async (page) => openSeveral(page, await fiveFiles(page)),
  },
  { name: "a list, with no file open", reach: (page) => open(page, "list") },
  { name: "the worksheet of the whole note", reach: (page) => open(page, "worksheet") },
  { name: "about", reach: (page) => open(page, "about") },
  {
    name: "an address that leads nowhere",
    reach: async (page) => {
      await open(page, "nonsense");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/no such page/);
    },
  },
];
