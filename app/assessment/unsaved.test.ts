import { expect, test } from "vitest";
import { type Assessment, emptyAssessment } from "./record";
import { watchUnsaved } from "./unsaved";

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
});

test("what was emptied again is not unsaved", () => {
  const unsaved = watchUnsaved();
  unsaved.noteSaved(entered({ codes: ["62362"] }));
  expect(unsaved.pieces(emptyAssessment())).toEqual([]);
});

test("the time of the first save goes with what was saved or opened, and with nothing else", () => {
  const unsaved = watchUnsaved();
  expect(unsaved.createdAt()).toBeUndefined();
  unsaved.noteSaved(entered({ codes: ["62362"] }), "2026-11-22T18:00:00.000Z");
  expect(unsaved.createdAt()).toBe("2026-11-22T18:00:00.000Z");
  unsaved.noteSaved(emptyAssessment());
  expect(unsaved.createdAt()).toBeUndefined();
});
