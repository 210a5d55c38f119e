import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { determine, findService } from "../../assessment/determination";
import { emptyAssessment } from "../../assessment/record";
import { resourcesOf } from "../../exchange/published/resources";
import { GUIDELINE } from "../../guidelines/current";
import type { Guideline } from "../../guidelines/guideline";
import { writeFile } from "../../keeping/file/file";
import { readFile } from "../../keeping/file/file-reader";
import { REENTRY_CODE } from "../../keeping/reentry-code/reentry-code";
import { mapStates } from "../../pages/map/map-nodes";
import { worksheetFor } from "../../pages/worksheet/worksheet-sections";
import { blocksOf } from "../../paper/summary/blocks";
import { buildSummary } from "../../paper/summary/document";
import { paperWords } from "../../paper/testing/paper-words";
import { toPlainTexts } from "../../paper/text/plain-text";
import { Outline } from "../../questions/Outline";

/*
 * The guideline is one entry: another one, made up and small, is handed to the app here, and everything of the app
 * is as it is. Its question takes several answers, and its result names one line.
 */
const MADE_UP = vi.hoisted((): Guideline => {
  const answers = (...labels: string[]) =>
    labels.map((label) => ({ value: label.toLowerCase().replace(/ /g, "-"), label }));
  const notice = (id: string) => ({ id, text: `About the ${id}`, source: "A source" });
  return {
    id: "walkers",
    name: "Guideline on Walkers",
    shortName: "the walker guideline",
    title: "Walkers",
    edition: "first",
    source: "A walker is included on Line 7 for patients who cannot walk and have a safe home.",
    fingerprint: "0123456789abcdef".repeat(4),
    context: [],
    lookingBack: "In hindsight",
    services: [
      {
        id: "walker",
        label: "A walker",
        title: "Walker",
        caution: "never",
        provision: {
          id: "walker",
          name: "Walker",
          criteria: {
            id: "walker",
            label: "W",
            name: "Both criteria for a walker",
            quote: "for patients who",
            rule: "all-of",
            children: [
              {
                id: "w-walking",
                label: "W(1)",
                name: "The patient cannot walk",
                quote: "cannot walk",
                metBy: "no",
                question: {
                  id: "w-walking",
                  label: "W(1)",
                  name: "Whether the patient walks",
                  text: "Can the patient walk?",
                  choose: "one",
                  options: answers("Yes", "No", "Unknown"),
                  obtain: "The gait examination",
                  evidence: ["difficulty"],
                },
              },
              {
                id: "w-home",
                label: "W(2)",
                name: "A safe home",
                quote: "have a safe home.",
                metBy: "yes",
                question: {
                  id: "w-home",
                  label: "W(2)",
                  name: "Whether the home is safe",
                  text: "Is the home safe?",
                  choose: "one",
                  options: answers("Yes", "No", "Unknown"),
                  obtain: "The home visit",
                  unmeasured: ["safe"],
                },
              },
            ],
          },
          consequences: {
            met: { result: "met", sentence: "Walker included on Line 7", lines: [7] },
            "not-met": { result: "not-met", sentence: "Walker not included", lines: [] },
          },
          readings: [],
        },
      },
    ],
    readingsOfCodes: [],
    caution: notice("caution"),
    beyond: [],
  };
});

vi.mock(import("../../guidelines/current"), () => ({
  GUIDELINE: MADE_UP,
  NOT_PART: "Not part of it.",
  CODE_STATEMENTS: [],
}));

const NOW = new Date(2026, 10, 22, 9, 5);
const MET = { "w-walking": ["no"], "w-home": ["yes"] };

function walker() {
  const service = findService("walker");
  if (!service) throw new Error("no such service");
  return service;
}

function determined(answers: Record<string, string[]>) {
  return determine(walker(), answers);
}

const ASSESSMENT = { ...emptyAssessment(), service: "walker", answers: MET };
const SUMMARY = buildSummary(determined(MET), ASSESSMENT, { preparedAt: NOW, version: "1.0.0" });

describe("another guideline in the place of the note", () => {
  test("has its own services, and none of the note", () => {
    expect(GUIDELINE.services.map(({ id }) => id)).toEqual(["walker"]);
    expect(findService("implantation")).toBeUndefined();
  });

  test("asks one question after another, and comes to a result with its lines", () => {
    const steps = [{}, { "w-walking": ["no"] }, MET].map((answers) => determined(answers));
    expect(steps.map(({ asked }) => asked.map(({ id }) => id))).toEqual([
      ["w-walking"],
      ["w-walking", "w-home"],
      ["w-walking", "w-home"],
    ]);
    expect(steps.map(({ consequence }) => consequence.result)).toEqual([
      "undetermined",
      "undetermined",
      "met",
    ]);
    expect(determined(MET).consequence.lines).toEqual([7]);
    expect(determined({ "w-walking": ["yes"] }).consequence.sentence).toBe("Walker not included");
  });

  test("stands in the outline, on the map and on its worksheet", () => {
    const determination = determined({ "w-walking": ["no"] });
    const page = renderToStaticMarkup(createElement(Outline, { determination }));
    expect(page).toContain('data-criterion="w-walking" data-status="met"');
    expect(page).toContain('data-criterion="w-home" data-status="undetermined"');
    expect([...mapStates(determination).keys()]).toEqual(expect.arrayContaining(["w-home"]));
    expect(JSON.stringify(worksheetFor(walker()))).toContain("Can the patient walk?");
  });

  test("is printed with its own words: rows, result and the line it names", () => {
    const words = paperWords(SUMMARY).replace(/\s+/g, " ");
    for (const each of [
      "Walker included on Line 7",
      "cannot walk",
      "have a safe home.",
      "the walker guideline does not define “safe.”",
      "Not part of it.",
    ])
      expect(words).toContain(each);
    expect(JSON.stringify(blocksOf(SUMMARY))).toContain("Whether the home is safe: Yes.");
    const [text = ""] = toPlainTexts(SUMMARY, { length: "full", details: true });
    expect(text).toContain("WALKER INCLUDED ON LINE 7");
    for (const line of ["71", "283", "290", "654"]) expect(words).not.toContain(`Line ${line}`);
  });

  test("is kept by a saved file and by the re-entry code", () => {
    const text = writeFile(ASSESSMENT, { version: "1.0.0", now: NOW });
    expect(readFile(text)).toMatchObject({ kind: "opened", assessment: { answers: MET } });
    const code = REENTRY_CODE.encode({ service: walker(), answers: MET, askRemaining: false });
    expect(REENTRY_CODE.decode(code)).toMatchObject({
      kind: "restored",
      assessment: { service: "walker", answers: MET },
    });
  });

  test("is published as a questionnaire and code systems of its own", () => {
    const published = resourcesOf({ guideline: GUIDELINE, base: "https://x.example" });
    const ids = published.map(({ resource: { id } }) => id);
    expect(ids).toEqual(expect.arrayContaining(["walkers-walker", "walkers-w-walking"]));
    const words = JSON.stringify(published);
    expect(words).toContain("Can the patient walk?");
    expect(words).toContain('{"question":"w-walking","operator":"!=","answerCoding"');
    expect(words).not.toMatch(/note-170|Note 170|baclofen for spasticity|intrathecal pump/);
  });
});
