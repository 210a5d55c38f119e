import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { determine, findService } from "../../assessment/determination";
import { gaps } from "../../assessment/gaps";
import { emptyAssessment } from "../../assessment/record";
import { walk } from "../../assessment/walk";
import { GUIDELINE } from "../../guidelines/current";
import type { GuidelineCriterion } from "../../guidelines/guideline";
import { writeFile } from "../../keeping/file/file";
import { readFile } from "../../keeping/file/file-reader";
import { REENTRY_CODE } from "../../keeping/reentry-code/reentry-code";
import { readSession } from "../../keeping/session/session-reader";
import { writeSession } from "../../keeping/session/session-text";
import { mapStates } from "../../pages/map/map-nodes";
import { drawProvision, VIEWS } from "../../pages/map/views";
import { criteriaByLine } from "../../pages/note/passages";
import { worksheetFor } from "../../pages/worksheet/worksheet-sections";
import { blocksOf } from "../../paper/summary/blocks";
import { buildSummary } from "../../paper/summary/document";
import { paperWords } from "../../paper/testing/paper-words";
import { toPlainTexts } from "../../paper/text/plain-text";
import { Outline } from "../../questions/Outline";

/*
 * A criterion is added by one object and no second edit: the maintenance provision is given a third one here,
 * and everything else of the app is as it is.
 */
const ADDED = vi.hoisted(
  () =>
    ({
      id: "m-example",
      label: "Maint. C",
      name: "An added criterion",
      quote: "are continuing to receive adequate benefit",
      metBy: "yes",
      question: {
        id: "m-example",
        label: "Maint. C",
        name: "What the added question is about",
        text: "Is the added question asked?",
        choose: "one",
        options: [
          { value: "yes", label: "Yes" },
          { value: "no", label: "No" },
          { value: "unknown", label: "Not documented" },
        ],
        obtain: "What would answer the added question",
      },
    }) as const satisfies GuidelineCriterion,
);

vi.mock(import("../../guidelines/note-170/maintenance"), async (importOriginal) => {
  const { MAINTENANCE } = await importOriginal();
  const { criteria } = MAINTENANCE;
  if (!("children" in criteria)) throw new Error("no group of criteria");
  const children = [...criteria.children, ADDED] as const;
  return { MAINTENANCE: { ...MAINTENANCE, criteria: { ...criteria, children } } };
});

const NOW = new Date(2026, 10, 22, 9, 5);
const OTHERS = { "m-complications": ["no"], "m-benefit": ["yes"] };

function maintenance() {
  const service = findService("maintenance");
  if (!service) throw new Error("no such service");
  return service;
}

/** An assessment of maintenance, and what is determined of it. */
function assessed(answers: Record<string, string[]>) {
  const assessment = { ...emptyAssessment(), service: "maintenance", answers };
  return { assessment, determination: determine(maintenance(), answers) };
}

const UNANSWERED = assessed(OTHERS);
const NOT_MET = assessed({ ...OTHERS, [ADDED.id]: ["no"] });

describe("a criterion added to the guideline's data", () => {
  test("is asked, and decides", () => {
    expect(UNANSWERED.determination.asked.at(-1)).toBe(ADDED.question);
    const results = ["yes", "no", "unknown"].map(
      (value) => assessed({ ...OTHERS, [ADDED.id]: [value] }).determination.consequence.result,
    );
    expect(results).toEqual(["met", "not-met", "undetermined"]);
  });

  test("stands in the outline with its status", () => {
    const page = renderToStaticMarkup(createElement(Outline, NOT_MET));
    expect(page).toContain(`data-criterion="${ADDED.id}" data-status="not-met"`);
    expect(page).toContain(ADDED.name);
  });

  test("stands on the printed page, in the PDF's blocks and in both texts, with question and answer", () => {
    const { assessment, determination } = NOT_MET;
    const summary = buildSummary(determination, assessment, { preparedAt: NOW, version: "1.0.0" });
    const asked = `${ADDED.question.name}: No.`;
    expect(paperWords(summary).replace(/\s+/g, " ")).toContain(asked);
    expect(JSON.stringify(blocksOf(summary))).toContain(asked);
    for (const length of ["portal", "full"] as const)
      expect(toPlainTexts(summary, { length, details: true }).join(" ")).toContain(asked);
  });

  test("is missing while it is open", () => {
    const { assessment, determination } = UNANSWERED;
    const { answers } = gaps(determination, assessment.evidence, []);
    expect(answers.at(-1)).toEqual({ question: ADDED.question, kind: "unanswered" });
    const summary = buildSummary(determination, assessment, { preparedAt: NOW, version: "1.0.0" });
    expect(summary.open.needed.map(({ obtain }) => obtain)).toEqual([ADDED.question.obtain]);
  });

  test("is kept by the session, a saved file and the re-entry code", () => {
    const { assessment } = NOT_MET;
    const { service, answers, askRemaining } = assessment;
    const kept = { kind: "restored", assessment: { service, answers, askRemaining } };
    expect(readSession(writeSession(assessment))).toEqual(kept);
    const code = REENTRY_CODE.encode({ service: maintenance(), answers, askRemaining });
    expect(REENTRY_CODE.decode(code)).toEqual(kept);
    const opened = readFile(writeFile(assessment, { version: "1.0.0", now: NOW }));
    expect(opened).toMatchObject({ kind: "opened", assessment: { answers } });
  });

  test("is drawn on the map at every width, with its state", () => {
    const { determination } = NOT_MET;
    const states = mapStates(determination);
    expect(states.get(ADDED.id)?.status).toBe("not-met");
    for (const view of VIEWS) {
      const { boxes } = drawProvision(maintenance().provision, view, states);
      expect(boxes.map(({ node }) => node.id)).toContain(ADDED.id);
    }
  });

  test("stands at its words in the note, and on the worksheet", () => {
    const { source, services } = GUIDELINE;
    const lines = [...criteriaByLine(walk(NOT_MET.determination).root, source).values()];
    expect(JSON.stringify(lines)).toContain(`"${ADDED.id}"`);
    expect(services).toContain(maintenance());
    expect(JSON.stringify(worksheetFor(maintenance()))).toContain(ADDED.question.text);
  });
});
