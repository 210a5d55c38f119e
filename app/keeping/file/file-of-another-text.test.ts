import { expect, test } from "vitest";
import { type Assessment, emptyAssessment } from "../../assessment/record";
import {
  ANSWERS_OF_THEN,
  asideWith,
  CARRIED,
  DROPPED,
  EARLIER,
  ofEarlier,
  WORDS_OF_THEN,
} from "../../assessment/testing/other-edition";
import { GUIDELINE } from "../../guidelines/current";
import { refusedAt } from "../testing/saved-file";
import { resultOf, writeAttachment, writeFile } from "./file";
import { type OpenedFile, readFile } from "./file-reader";

const WRITING = { version: "1.0.0", now: new Date("2026-11-22T18:00:00.000Z") };
const ANSWERED: Assessment = {
  ...emptyAssessment(),
  service: "maintenance",
  answers: ANSWERS_OF_THEN,
};

function opened(text: string, editions = [GUIDELINE]): OpenedFile {
  const read = readFile(text, "1.0.0", undefined, editions);
  if (read.kind === "refused") throw new Error(read.reason);
  return read;
}

/** The text of a file of the earlier edition, with some of its parts replaced. */
function saved(changes: Record<string, unknown> = {}, assessment = ANSWERED): string {
  return JSON.stringify({
    ...JSON.parse(ofEarlier(writeFile(assessment, WRITING), true)),
    ...changes,
  });
}

test("a file of another text is brought to today's, and says that its result was of another", () => {
  const { assessment, storedResult, todaysResult, differs } = opened(saved());
  expect(assessment).toStrictEqual({ ...ANSWERED, ...CARRIED, ofAnotherText: asideWith(true) });
  expect(storedResult?.result).toBe("met");
  expect(todaysResult?.result).toBe("undetermined");
  expect(differs).toContain(`another text of the note (${"e".repeat(8)}…`);
});

test("of an edition that the app has, its own data give the words that were not kept", () => {
  const { assessment } = opened(saved({ words: {} }), [GUIDELINE, EARLIER]);
  expect(assessment).toMatchObject({ ...CARRIED, ofAnotherText: asideWith(true) });
});

test("a file all of whose answers read the same has none set aside", () => {
  const { assessment } = opened(saved({ answers: CARRIED.answers }));
  expect(assessment).toStrictEqual({ ...ANSWERED, ...CARRIED });
});

test("answers that did not count then are brought to today's text with the others", () => {
  const { "m-complications": complications, ...answers } = ANSWERS_OF_THEN;
  const setAside = { answers: { "m-complications": complications }, evidence: {} };
  expect(opened(saved({ answers, setAside })).assessment.carried).toEqual(["m-complications"]);
  const without = JSON.parse(saved());
  delete without.setAside;
  expect(opened(JSON.stringify(without)).assessment).toMatchObject(CARRIED);
});

test("of a service that today's text has not, neither it nor its result is taken", () => {
  const { assessment, storedResult } = opened(saved({ service: "injection" }));
  expect(assessment.service).toBe("");
  expect(storedResult).toBeUndefined();
  expect(assessment.answers).toEqual(CARRIED.answers);
});

test("of a service that today's text has, the result must be there", () => {
  const { result: _, ...without } = JSON.parse(saved());
  expect(readFile(JSON.stringify(without))).toMatchObject({
    reason: expect.stringMatching(/a result goes with a service.* Place: result\.$/),
  });
});

test("a file saved before a service was chosen has none, and no result", () => {
  const { assessment, storedResult } = opened(saved({}, { ...ANSWERED, service: "" }));
  expect(assessment.service).toBe("");
  expect(storedResult).toBeUndefined();
});

test("of what was opened ahead of the flow, what today's text does not ask is left out", () => {
  const { assessment } = opened(saved({ opened: ["m-benefit", DROPPED.id] }));
  expect(assessment.opened).toEqual(["m-benefit"]);
});

test("details stay at their question, and those of a dropped question stay with its answer", () => {
  const cited = { citations: [{ document: "d1", pages: "3" }] };
  const questions = {
    service: { note: "of the service", citations: [], forms: {} },
    "m-benefit": { note: "still here", ...cited, forms: { benefit: [{ measure: "pain" }] } },
    [DROPPED.id]: {
      ...{ note: "of a dropped question", ...cited },
      forms: { visits: [{ date: "2025", signs: ["gait", "sleep"] }] },
    },
  };
  const documents = [{ id: "d1", kind: "Note", author: "", date: "2025", pages: "4" }];
  const evidence = { documents, questions };
  const { assessment } = opened(saved({ evidence }));
  expect(assessment.evidence).toEqual(evidence);
  expect(opened(writeFile(assessment, WRITING)).assessment.evidence).toEqual(evidence);
});

test.each([
  ["words", { words: 7 }],
  ["details", { evidence: { documents: [] } }],
  ["set-aside answers", { setAside: { answers: 7, evidence: {} } }],
])("a file that is damaged at its %s is refused", (_, changes) => {
  expect(readFile(saved(changes)).kind).toBe("refused");
});

test("of a file that is damaged at its fingerprint, too, that is named", () => {
  const guideline = { id: GUIDELINE.id, fingerprint: 7 };
  expect(readFile(saved({ guideline, opened: [7] }))).toMatchObject(
    refusedAt("guideline, fingerprint"),
  );
});

test("what stands twice in a file is told from other damage", () => {
  const setAside = { answers: ANSWERS_OF_THEN, evidence: {} };
  expect(readFile(saved({ setAside }))).toMatchObject({
    reason: expect.stringContaining("it is elsewhere in the file, too"),
  });
});

test("what is damaged in details that are still asked is named where it stands", () => {
  const evidence = { documents: [], questions: { service: 7 } };
  expect(readFile(saved({ evidence }))).toMatchObject(refusedAt("evidence, questions, service"));
});

const BAD = { note: 7, citations: [], forms: {} };
const M_COMPLICATIONS = { "m-complications": ["somewhat"] };
const OF_THEN = (id: string, values: string[]) => ({
  ...{ id, values, fingerprint: "d".repeat(64) },
  words: WORDS_OF_THEN.get(id),
});

test.each<[string, Record<string, unknown>, string]>([
  [
    "details of a dropped question",
    { evidence: { documents: [], questions: { [DROPPED.id]: BAD } } },
    `evidence, questions, ${DROPPED.id}, note`,
  ],
  [
    "details of a dropped question that no answer goes with",
    { evidence: { documents: [], questions: { "m-other": { ...BAD, note: "" } } } },
    "evidence, questions, m-other",
  ],
  [
    "details that were set aside then",
    { setAside: { answers: {}, evidence: { [DROPPED.id]: BAD } } },
    `setAside, evidence, ${DROPPED.id}, note`,
  ],
  ["an answer", { answers: M_COMPLICATIONS }, "answers, m-complications, 0"],
  [
    "an answer that was set aside then",
    { answers: {}, setAside: { answers: M_COMPLICATIONS, evidence: {} } },
    "setAside, answers, m-complications, 0",
  ],
  [
    "an answer of a text before",
    { answers: {}, ofAnotherText: [OF_THEN("x", ["y"]), OF_THEN("m-complications", ["somewhat"])] },
    "ofAnotherText, 1, values, 0",
  ],
  [
    "an answer beside one of a text before to the same question",
    { answers: M_COMPLICATIONS, ofAnotherText: [OF_THEN("m-complications", ["no"])] },
    "answers, m-complications, 0",
  ],
  ["what comes before a list that is damaged", { opened: [7] }, "opened, 0"],
  [
    "an answer that also was set aside",
    { setAside: { answers: { [DROPPED.id]: ["no"] }, evidence: {} } },
    `setAside, answers, ${DROPPED.id}`,
  ],
  [
    "details that also were set aside",
    {
      evidence: { documents: [], questions: { [DROPPED.id]: { ...BAD, note: "" } } },
      setAside: { answers: {}, evidence: { [DROPPED.id]: { ...BAD, note: "" } } },
    },
    `setAside, evidence, ${DROPPED.id}`,
  ],
])("the place of damage is the one in the file: %s", (_, changes, place) => {
  expect(readFile(saved(changes))).toMatchObject(refusedAt(place));
});

test("what is set aside outlasts saving, but is not handed over, nor in the result", () => {
  const aside = { ...ANSWERED, answers: CARRIED.answers, ofAnotherText: asideWith(true) };
  expect(opened(writeFile(aside, WRITING)).assessment).toStrictEqual(aside);
  expect(writeAttachment(aside, WRITING)).not.toContain("ofAnotherText");
  expect(resultOf(aside)?.result).toBe("undetermined");
});
