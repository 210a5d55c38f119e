import { expect, test } from "@playwright/test";
import { printFigure } from "../running/figure";
import { startHost } from "../running/static-host";
import { MINUTE, passTime, QUARTER_HOUR } from "./passing-time";
import { type Reader, withOrca } from "./reader";

// What a screen reader says, driven by keys alone. To Orca, H is the next heading, 2 that of level 2, R the next
// radio button, X the next checkbox, B the next button, E the next entry and K the next link.

const NEXT = "Cannot be determined yet. Next: ";
const MET = "Criteria met for Lines 71, 283, 290";
const ERASED =
  "On screen: New implantation, no label. “Clear everything” erases all answers, supporting details, codes and request details in this tab, a draft kept in this browser, and clinic details remembered on this computer. Files you saved stay, and so does what is in other tabs. This cannot be undone.";
const STARTING = "On screen: New implantation, no label. It is not saved.";
const IDLE =
  "On screen: New implantation, no label. This page was not used for 15 minutes. Press “Keep working,” or everything entered is cleared from the screen, from memory and from this tab when the time is up.";
const NPI = "Requesting clinician’s NPI";
const FILES =
  "Open a saved file, a PDF from this app, or several Open a saved file, a PDF from this app, or several Browse… No files selected.";
const FILES_HINT =
  "Or drop files or a folder anywhere on the page. Several open as a list. They are read here and sent nowhere.";
/** Of a case like the one below, as a summary prints it. */
const CODE = "qx2ahnhgtnd5";
const CODED = "New implantation, no label, from a code, with 5 answers.";
const REPLACED = `On screen: New implantation, no label. To be opened: ${CODED} Some answers or details on screen are not saved. They would be erased.`;
const RESTORED = `Opened: ${CODED} Only the answers were restored: a code holds no details, names or enclosures. ${MET}. No questions left.`;

interface Choosing {
  readonly question: string;
  readonly key: "r" | "x";
  /** What is passed on the way to the choice, and the choice. */
  readonly choices: readonly string[];
  readonly follows: string;
}

/** A case of category A that meets the criteria: each question by its heading, its choice, and what follows. */
const CASE: readonly Choosing[] = [
  {
    question: "Request. What is being requested?",
    key: "r",
    choices: ["New implantation."],
    follows: `${NEXT}What will the system be used for?`,
  },
  {
    question: "A or B. What will the system be used for? Choose all that apply.",
    key: "x",
    choices: ["Baclofen for spasticity"],
    follows: `${NEXT}Has the patient had an adequate trial of non-invasive methods of spasticity control?`,
  },
  {
    question:
      "A(1) Has the patient had an adequate trial of non-invasive methods of spasticity control?",
    key: "r",
    choices: ["Yes."],
    follows: `${NEXT}Did those methods give adequate control of spasticity?`,
  },
  {
    question: "A(1) Did those methods give adequate control of spasticity?",
    key: "r",
    choices: ["Yes.", "No."],
    follows: `${NEXT}Which of these is the spasticity making difficult?`,
  },
  {
    question: "A(2) Which of these is the spasticity making difficult? Choose all that apply.",
    key: "x",
    choices: ["Posture or function"],
    follows: `${NEXT}What was the response to a trial intrathecal dose of the antispasmodic, before pump implantation?`,
  },
  {
    question:
      "A(3) What was the response to a trial intrathecal dose of the antispasmodic, before pump implantation?",
    key: "r",
    choices: ["Favorable."],
    follows: `${MET}. No questions left.`,
  },
];

const STATES = {
  r: { before: "not selected radio button", after: "selected" },
  x: { before: "check box not checked.", after: "checked" },
};

/** Goes through a request by keys; yields how many sentences were heard. */
async function hear(reader: Reader): Promise<number> {
  let sentences = 0;
  const press = (key: string, ...expected: readonly string[]) => {
    sentences += expected.length;
    return reader.press(key, ...expected);
  };

  try {
    await reader.pressUntil(
      "h",
      "Does a request meet Note 170? heading level 1",
      "No more headings.",
    );
    for (const { question, key, choices, follows } of CASE) {
      const { before, after } = STATES[key];
      await press("h", `${question} heading level 2.`);
      for (const choice of choices) await press(key, `${choice} ${before}`);
      await press("space", after, follows);
    }

    const details =
      "Response to an intrathecal trial dose of the antispasmodic before implantation";
    await press("b", `Add details on ${details} collapsed push button.`);
    await press("space", "expanded");
    await reader.pressUntil("e", "Note entry.", "No more entries.");
    await press("Tab", "Add trial dose push button.");
    await press("2", "Supporting documentation heading level 2.");
    await press("2", `${MET} heading level 2.`);
    await press("k", "Printable list link.");
    await press("k", "Open summary link.");
    await press("Return", "Summary: New implantation");

    await press("2", "Request details heading level 2.");
    await press("e", "Patient (name or initials) entry.");
    await press("Tab", "Date of birth entry. Month first.");
    await press("Tab", "Member ID entry.");
    await press("Tab", "Plan or CCO entry.");
    await press("Tab", "Requesting clinician entry.");
    await press("Tab", `${NPI} entry. 10 digits.`);
    await reader.type("1345678901");
    await press(
      "Tab",
      `Performing clinician entry. ${NPI}: “1345678901” is not an NPI. The last digit is a check digit, and it does not match the others. Compare it with the original.`,
    );
    await press("alt+Left", "Browse mode", "New implantation");

    await press("shift+b", "Not saved Save and keep collapsed push button.");
    await press("shift+Tab", "New request push button. opens dialog");
    await press("space", `Start a new request? ${STARTING}`);
    await press("Escape", "New request push button. opens dialog");
    await press("shift+Tab", "Clear everything push button. opens dialog");
    await press("space", `Clear everything? ${ERASED}`);
    await press("Tab", `Clear everything? dialog ${ERASED} Keep it push button.`);
    await press("space", "Clear everything push button.");

    await press(QUARTER_HOUR, `Are you still there? ${IDLE}`);
    await press(MINUTE, "1 minute left. Press “Keep working.”");
    await press("Tab", "Keep working push button.");
    await press("space", "Clear everything push button.");

    await press("alt+Left", "Does a request meet Note 170?");
    await press("Tab", "New request push button.");
    await press("Tab", "Not saved Save and keep collapsed push button.");
    await press("Tab", "Continue visited link.");
    await press("b", `${FILES} push button. ${FILES_HINT}`);
    await press("b", "Type a code from a printed summary collapsed push button.");
    await press("space", "expanded");
    await reader.pressUntil("e", "Re-entry code entry.", "No more entries.");
    await press("Tab", "Restore answers push button.");
    await press("shift+Tab", "Re-entry code entry. 12 letters and digits.");
    await reader.type(CODE);
    await press("Tab", "Restore answers push button.");
    await press("space", `Replace what is on screen? ${REPLACED}`);
    await press(
      "Tab",
      `Replace what is on screen? dialog ${REPLACED} Keep what is here push button.`,
    );
    await press("Escape", "Restore answers push button.");
    await press("space", `Replace what is on screen? ${REPLACED}`);
    await press("Tab", "Keep what is here push button.");
    await press("Tab", "Save what is here first push button.");
    await press("Tab", "Replace it push button.");
    await press("space", "New implantation heading level 1.", RESTORED);
    await press("shift+Tab", "Dismiss push button.");
    await press("shift+Tab", "Unchanged since opened Save and keep collapsed push button.");
    await press("shift+Tab", "New request push button. opens dialog");
    await press("shift+Tab", "Clear everything push button. opens dialog");
    await press("space", `Clear everything? ${ERASED}`);
    await press("Tab", "Keep it push button.");
    await press("Tab", "Clear everything push button.");
    await press(
      "space",
      "Everything was erased: answers, details, any kept draft and any remembered clinic details.",
    );
  } finally {
    for (const line of reader.transcript()) process.stdout.write(`orca: ${line}\n`);
  }
  return sentences;
}

test("a request is heard: its questions, details, summary, what is wrong in it, the way back, an idle page, what takes its place, and clearing it", async () => {
  test.setTimeout(20 * 60_000);
  const host = await startHost();
  let onWindow = () => {};
  const window = new Promise<void>((shown) => {
    onWindow = shown;
  });
  host.deploy(async (path, text) => {
    await window;
    return passTime(path, text);
  });
  try {
    await withOrca(host.url, onWindow, async (reader) => {
      printFigure(await hear(reader), `sentences heard, of ${reader.versions}`);
      expect(reader.transcript().filter((said) => said.includes("clickable"))).toEqual([]);
    });
  } finally {
    await host.stop();
  }
});
