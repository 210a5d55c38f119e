import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { replaced, TEXT } from "../testing/saved-file";
import { readFile } from "./file-reader";
import { FOREIGN, notAsWritten } from "./file-refusal";

const LINES = /"lines": \[[^\]]*\]/;

const UNKNOWN_NAME = "this name is not known to this app";
const UNKNOWN_VALUE = "this is not a known value";
const TOO_LONG = "this is longer than anything this app saves";
const NO_FORM = "this is not in the right format";

function lineOf(name: string): string {
  return `line ${TEXT.slice(0, TEXT.indexOf(name)).split("\n").length}, column 3`;
}

describe("a file is refused whole", () => {
  const foreign = ["It is not a request that this app saved.", "another-file"];

  it.each([
    ["foreign", '{"resourceType": "Patient"}', foreign],
    ["foreign, though it speaks of ours", '["note-170-assessment"]', foreign],
    ["foreign, though it names ours", '{"kind": "a note-170-assessment"}', foreign],
    ["empty", "", foreign],
    ["a PDF", "%PDF-1.7 …", foreign],
    [
      "too large",
      " ".repeat(20_000_001),
      ["It is larger than any file that this app saves.", "another-copy"],
    ],
    [
      "of a newer format",
      replaced('"format": 2', '"format": 3'),
      [
        "A newer version of this app saved it (file format 3; this version reads up to 2).",
        "newer-app",
      ],
    ],
  ])("%s", (_, text, [reason, help]) => {
    expect(readFile(text)).toEqual({ kind: "refused", reason, help });
  });
});

describe("a file is refused as damaged, with the place", () => {
  it.each<[string, string, string, string]>([
    [
      "cut short",
      TEXT.slice(0, TEXT.indexOf('"guideline"')),
      "line 5, column 3",
      "the text breaks off here",
    ],
    [
      "with a prototype's name",
      replaced('"codes"', '"__proto__"'),
      lineOf('"codes"'),
      "“__proto__” may not be a name",
    ],
    [
      "of no format",
      replaced('"format": 2,', ""),
      "format",
      "this is missing, or is not a whole number",
    ],
    [
      "of half a format",
      replaced('"format": 2', '"format": 2.5'),
      "format",
      "this is missing, or is not a whole number",
    ],
    [
      "of a format never used",
      replaced('"format": 2', '"format": 0'),
      "format",
      "there is no file format 0",
    ],
    ["of another guideline", replaced('"note-170"', '"note-171"'), "guideline, id", UNKNOWN_VALUE],
    ["of no service", replaced('"maintenance"', '"surgery"'), "service", "no such service"],
    ["of another result", replaced('"met"', '"perhaps"'), "result, result", UNKNOWN_VALUE],
    [
      "of no fingerprint",
      replaced(/"fingerprint": "\w/, '"fingerprint": "'),
      "guideline, fingerprint",
      NO_FORM,
    ],
    [
      "of no day",
      replaced(/"createdAt": "[^"]*"/, '"createdAt": "yesterday"'),
      "createdAt",
      NO_FORM,
    ],
    [
      "with an unknown answer",
      replaced('"yes"', '"perhaps"'),
      "answers, m-benefit, 0",
      UNKNOWN_VALUE,
    ],
    [
      "with answers that exclude each other",
      replaced('"yes"', '"yes", "no"'),
      "answers, m-benefit",
      "answers exclude each other",
    ],
    [
      "with an answer twice",
      replaced('"other"', '"other", "other"'),
      "setAside, answers, indication",
      "an answer is given twice",
    ],
    ["with a name unknown", replaced('"codes"', '"notes": [], "codes"'), "notes", UNKNOWN_NAME],
    [
      "with two names unknown",
      replaced('"codes"', '"notes": [], "more": [], "codes"'),
      "notes",
      UNKNOWN_NAME,
    ],
    [
      "with a long name unknown",
      replaced('"codes"', `"${"x".repeat(70)}": [], "codes"`),
      "x".repeat(60),
      UNKNOWN_NAME,
    ],
    [
      "with an unknown question",
      replaced('"m-benefit"', '"m-benefits"'),
      "answers, m-benefits",
      UNKNOWN_NAME,
    ],
    [
      "with a number for a text",
      replaced('"1-2"', "12"),
      "evidence, questions, m-benefit, citations, 0, pages",
      "this is missing, or is not a text",
    ],
    [
      "with a number for yes or no",
      replaced('"askRemaining": false', '"askRemaining": 0'),
      "askRemaining",
      "this is missing, or is not true or false",
    ],
    [
      "with a text for a number",
      replaced(LINES, '"lines": ["71"]'),
      "result, lines, 0",
      "this is missing, or is not a whole number",
    ],
    [
      "with a list for a group",
      replaced('"details": {}', '"details": []'),
      "details",
      "this is missing, or is not a group of values",
    ],
    [
      "with an unknown field",
      replaced('"value":', '"score":'),
      "evidence, questions, m-benefit, forms, benefit, 0, score",
      UNKNOWN_NAME,
    ],
    [
      "with a form from elsewhere",
      replaced('"benefit": [', '"methods": ['),
      "evidence, questions, m-benefit, forms, methods",
      UNKNOWN_NAME,
    ],
    ["with an endless text", replaced('"62370"', `"${"x".repeat(100_001)}"`), "codes, 0", TOO_LONG],
    [
      "without its codes",
      replaced('"codes"', '"kodes"'),
      "codes",
      "this is missing, or is not a list",
    ],
    [
      "without its result",
      replaced(/"result": \{[^}]*\},/, ""),
      "result",
      "a result goes with a service, and there is none without",
    ],
  ])("%s", (_, text, place, what) => {
    const reason = `It is damaged: ${what}. Place: ${place}.`;
    expect(readFile(text)).toEqual({ kind: "refused", reason, help: "another-copy" });
  });
});

it("what is wrong with the whole of a file is placed so", () => {
  const { error } = z.safeParse(z.string(), 7);
  expect(error && notAsWritten(error).reason).toMatch(/ Place: the whole file\.$/);
});

it("a file with which nothing is wrong that could be told is foreign", () => {
  expect(notAsWritten(new z.core.$ZodError([]))).toBe(FOREIGN);
});
