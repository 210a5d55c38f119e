import { expect, test } from "vitest";
import { type Assessment, emptyAssessment } from "./record";
import { isBlank, isEntered, watchUnsaved } from "./unsaved";

function entered(part: Partial<Assessment>): Assessment {
  return { ...emptyAssessment(), ...part };
}

const NOTED = { documents: [], questions: { "a1-trial": { note: "x", citations: [], forms: {} } } };

test("nothing is unsaved before anything is entered, nor where only blanks are", () => {
  const unsaved = watchUnsaved();
  expect(unsaved.pieces(emptyAssessment())).toEqual([]);
  const questions = {
    "a1-trial": { note: " ", citations: [], forms: { methods: [{ name: "" }] } },
  };
  expect(unsaved.pieces(entered({ evidence: { documents: [], questions }, codes: [""] }))).toEqual(
    [],
  );
});

test("what was entered is unsaved until it is saved, and again once it changes", () => {
  const unsaved = watchUnsaved();
  const first = entered({ answers: { "a1-trial": ["yes"] }, evidence: NOTED });
  expect(unsaved.pieces(first)).toEqual(["answers", "evidence"]);
  unsaved.noteSaved(first);
  expect(unsaved.pieces(first)).toEqual([]);
  expect(unsaved.pieces({ ...first, codes: ["62362"] })).toEqual(["codes"]);
  expect(unsaved.pieces({ ...first, answers: { "a1-trial": ["no"] } })).toEqual(["answers"]);
});

test("what was cleared again is not unsaved", () => {
  const unsaved = watchUnsaved();
  unsaved.noteSaved(entered({ codes: ["62362"] }));
  expect(unsaved.pieces(emptyAssessment())).toEqual([]);
});

test("anything entered counts as entered; a matter of view does not", () => {
  expect(isEntered(emptyAssessment())).toBe(false);
  expect(isEntered(entered({ service: "trial", askRemaining: true, opened: ["a1-trial"] }))).toBe(
    false,
  );
  expect(isEntered(entered({ codes: ["62362"] }))).toBe(true);
  expect(isEntered(entered({ answers: { "a1-trial": ["yes"] } }))).toBe(true);
  expect(isEntered(entered({ details: { ...emptyAssessment().details, npi: "1" } }))).toBe(true);
  expect(isEntered(entered({ evidence: NOTED }))).toBe(true);
});

test("answers that are set aside are entered, and unsaved like any other", () => {
  const ofAnotherText = [{ id: "a1-trial", values: ["yes"], fingerprint: "e".repeat(64) }];
  const aside = entered({ ofAnotherText });
  const unsaved = watchUnsaved();
  expect(unsaved.pieces(aside)).toEqual(["ofAnotherText"]);
  unsaved.noteSaved(aside);
  expect(unsaved.pieces(aside)).toEqual([]);
  expect(unsaved.pieces(entered({ ofAnotherText, codes: ["62362"] }))).toEqual(["codes"]);
});

test("a code that is being typed counts as entered, and is nothing to save", () => {
  expect(isEntered(entered({ typedCode: "A" }))).toBe(true);
  expect(isEntered(entered({ typedCode: " " }))).toBe(false);
  expect(watchUnsaved().pieces(entered({ typedCode: "A" }))).toEqual([]);
});

test.each([[""], [" \n"], [[]], [{}], [{ note: "", rows: [{ name: " " }] }], [undefined]])(
  "%j is blank",
  (value) => {
    expect(isBlank(value)).toBe(true);
  },
);

test.each([["x"], [0], [false], [null], [["", "x"]], [{ note: "", rows: [{ name: "x" }] }]])(
  "%j is not blank",
  (value) => {
    expect(isBlank(value)).toBe(false);
  },
);
