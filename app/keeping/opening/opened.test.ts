import { expect, test } from "vitest";
import { emptyAssessment } from "../../assessment/record";
import { writeFile } from "../file/file";
import { readFile } from "../file/file-reader";
import { ASSESSMENT, TEXT } from "../testing/saved-file";
import { assessmentIn, type Opened, openedPhrase, resultWords } from "./opened";

function fromFile(text: string): Opened {
  const file = readFile(text, "1.0.0");
  if (file.kind === "refused") throw new Error(file.reason);
  return { from: "file", file, name: "a.json" };
}

const CODED: Opened = {
  from: "code",
  coded: { service: "trial", answers: { "trial-purpose": ["other"] }, askRemaining: true },
};

test("what a file holds is counted, each in its kind", () => {
  expect(openedPhrase(fromFile(TEXT))).toMatch(
    /^Maintenance: .+, no label, saved on November 22, 2026 at .*, with 3 answers, 1 question with details, 2 enclosed documents, 1 code$/,
  );
});

test("a file with nothing in it says so", () => {
  const text = writeFile(emptyAssessment(), { version: "1.0.0", now: new Date() });
  expect(openedPhrase(fromFile(text))).toMatch(/^No service chosen, .* with nothing entered$/);
});

test("a code brings its answers, and blanks for all else", () => {
  expect(assessmentIn(CODED)).toEqual({
    ...emptyAssessment(),
    service: "trial",
    answers: { "trial-purpose": ["other"] },
    askRemaining: true,
  });
  expect(openedPhrase(CODED)).toBe("Trial injection, no label, from a code, with 1 answer");
});

test("a file brings all of it", () => {
  expect(assessmentIn(fromFile(TEXT))).toEqual(ASSESSMENT);
});

test("a stored result is said in the note's own terms, or as it stands", () => {
  const met = { result: "met", lines: [71, 283, 290] } as const;
  expect(resultWords("maintenance", met)).toBe("Criteria met for Lines 71, 283, 290");
  expect(resultWords("maintenance", { ...met, lines: [71] })).toBe("“met”, naming Lines 71");
  expect(resultWords("trial", { result: "undetermined", lines: [] })).toBe(
    "Cannot be determined yet",
  );
  expect(resultWords("trial", undefined)).toBe("No result");
});
