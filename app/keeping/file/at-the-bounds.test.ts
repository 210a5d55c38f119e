import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ALL_QUESTIONS } from "../../assessment/determination";
import type { QuestionEvidence } from "../../assessment/evidence/evidence";
import { type Assessment, emptyAssessment } from "../../assessment/record";
import { fitted, LONGEST_TEXT, MOST_ROWS, MOST_TEXT } from "../../assessment/schema/bounds";
import { ASSESSMENTS, TEXTS } from "../../assessment/testing/assessments";
import { cases } from "../../assessment/testing/random";
import { GUIDELINE } from "../../guidelines/current";
import { EVIDENCE_FORMS } from "../../guidelines/evidence-forms";
import { writeAttachment, writeFile } from "./file";
import { readFile } from "./file-reader";

const WRITING = { version: "1.0.0", now: new Date("2026-11-29T18:00:00.000Z") };
const EMPTY = emptyAssessment();

function opened(text: string): Assessment {
  const read = readFile(text);
  if (read.kind === "refused") throw new Error(read.reason);
  return read.assessment;
}

describe("of a text that is too long", () => {
  const long = "x".repeat(LONGEST_TEXT);

  test("what fits is kept, and what is left out is counted", () => {
    expect(fitted(long, long.length, "", EMPTY)).toEqual({ text: long, leftOut: 0 });
    expect(fitted(`${long}yyy`, long.length + 3, "", EMPTY)).toEqual({ text: long, leftOut: 3 });
  });

  test("put in amid another only what was put in is cut", () => {
    const before = `${"a".repeat(60_000)}${"z".repeat(30_000)}`;
    const typed = `${"a".repeat(60_000)}${"p".repeat(20_000)}${"z".repeat(30_000)}`;
    const { text, leftOut } = fitted(typed, 80_000, before, EMPTY);
    expect(text).toBe(`${"a".repeat(60_000)}${"p".repeat(10_000)}${"z".repeat(30_000)}`);
    expect(leftOut).toBe(10_000);
  });

  test("put in before another, all of what was put in is left out where the other is full", () => {
    expect(fitted(`yyy${long}`, 3, long, EMPTY)).toEqual({ text: long, leftOut: 3 });
  });

  test("the end is cut where more was put in than its place says", () => {
    expect(fitted(`${long}yyy`, 2, "", EMPTY)).toEqual({ text: long, leftOut: 3 });
  });

  test("what fits stays as it is, put in amid another, or half of a character", () => {
    expect(fitted("one two three", 7, "one three", EMPTY)).toEqual({
      text: "one two three",
      leftOut: 0,
    });
    const typed = `${long.slice(1)}\ud83d`;
    expect(fitted(typed, typed.length, "", EMPTY)).toEqual({ text: typed, leftOut: 0 });
  });

  test("no half of a character is kept, and each that is whole", () => {
    const start = `😀${"x".repeat(LONGEST_TEXT - 3)}`;
    const typed = `${start}😀`;
    expect(fitted(typed, typed.length, "", EMPTY)).toEqual({ text: start, leftOut: 2 });
  });

  test("the texts of tables count with the others", () => {
    const codes = Array.from({ length: MOST_TEXT / LONGEST_TEXT - 1 }, () => long);
    const forms = { methods: [{ name: long.slice(5) }] };
    const questions = { "a1-trial": { note: "", citations: [], forms } };
    const full = { ...EMPTY, codes, evidence: { documents: [], questions } };
    expect(fitted("123456", 6, "", full)).toEqual({ text: "12345", leftOut: 1 });
  });

  test("of all texts together no more is kept than a file can hold", () => {
    const codes = Array.from({ length: MOST_TEXT / LONGEST_TEXT }, () => long);
    const last = long.slice(5);
    const full = { ...EMPTY, codes: [...codes.slice(1), last] };
    expect(fitted("123456", 6, "", full)).toEqual({ text: "12345", leftOut: 1 });
    expect(fitted(long, long.length, last, full)).toEqual({ text: long, leftOut: 0 });
    expect(
      fitted(`${last}!`, last.length + 1, last, { ...EMPTY, codes: [...codes, last] }),
    ).toEqual({
      text: last,
      leftOut: 1,
    });
  });
});

/** Details with as many rows as can be added. */
function fullDetails(offered: readonly string[] | undefined): QuestionEvidence {
  const times = <Each>(each: Each, count = MOST_ROWS) => Array.from({ length: count }, () => each);
  const forms = EVIDENCE_FORMS.filter(({ id }) => offered?.includes(id)).map((form) => [
    form.id,
    times(
      Object.fromEntries(form.fields.map(({ id, kind }) => [id, kind === "choices" ? [] : ""])),
      form.several ? MOST_ROWS : 1,
    ),
  ]);
  return {
    note: "",
    citations: times({ document: "d1234567890abc", pages: "" }),
    forms: Object.fromEntries(forms),
  };
}

test("the most that can be entered is saved and opened again", { tags: "long" }, () => {
  const subjects = [
    { id: "service", evidence: GUIDELINE.services.flatMap(({ evidence = [] }) => evidence) },
    ...ALL_QUESTIONS,
  ];
  const questions = subjects.map(({ id, evidence }) => [id, fullDetails(evidence)] as const);
  const documents = Array.from({ length: MOST_ROWS }, (_, at) => {
    return { id: `d123456789${at}`, kind: "", author: "", date: "", pages: "" };
  });
  const codes = Array.from({ length: MOST_TEXT / LONGEST_TEXT }, () =>
    "\u0000".repeat(LONGEST_TEXT),
  );
  const assessment: Assessment = {
    ...EMPTY,
    service: "implantation",
    evidence: { documents, questions: Object.fromEntries(questions) },
    codes: [...codes, ...Array.from({ length: MOST_ROWS - codes.length }, () => "")],
  };
  expect(opened(writeFile(assessment, WRITING))).toEqual(assessment);
});

test("anything put into any text, as far as it fits, is saved and opened again as it is", {
  tags: "long",
}, () => {
  const put = fc.record({
    text: fc.constantFrom(...TEXTS),
    times: fc.constantFrom(1, 7, 5000, 400_000),
    place: fc.nat(1_000),
  });
  const puts = fc.tuple(put, put, put, put);
  const holdsAll = fc.property(ASSESSMENTS, puts, (assessment, all) => {
    const texts = [assessment.details.plan, ...assessment.codes];
    const typed = texts.map((before, index) => {
      const { text: unit = "", times = 1, place = 0 } = all[index] ?? {};
      const put = unit.repeat(times);
      const at = place % (before.length + 1);
      const text = before.slice(0, at) + put.slice(0, 300_000) + before.slice(at);
      return fitted(text, text.length - before.length + at, before, assessment).text;
    });
    const [plan = "", ...codes] = typed;
    const entered = { ...assessment, details: { ...assessment.details, plan }, codes };
    expect(opened(writeFile(entered, WRITING))).toEqual(entered);
    expect(opened(writeAttachment(entered, WRITING)).details).toEqual(entered.details);
  });
  fc.assert(holdsAll, cases(300));
});
