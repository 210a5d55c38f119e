import { describe, expect, it } from "vitest";
import { readFile } from "./file-reader";
import { replaced, TEXT } from "./testing/saved-file";

const TWO_DEVICES = '{ "note": "", "citations": [], "forms": { "device": [{}, {}] } }';

function lineOf(name: string): string {
  return `line ${TEXT.slice(0, TEXT.indexOf(name)).split("\n").length}, column 3`;
}

describe("a file is refused, with the place", () => {
  it.each<[string, string, string | undefined, string]>([
    ["foreign", '{"resourceType": "Patient"}', undefined, "It is no assessment"],
    ["foreign, though it speaks of ours", '["note-170-assessment"]', undefined, "It is no assess"],
    ["empty", "", undefined, "It is no assessment"],
    ["a PDF", "%PDF-1.7 …", undefined, "It is no assessment"],
    ["too large", " ".repeat(20_000_001), undefined, "It is larger than any file"],
    [
      "cut short",
      TEXT.slice(0, TEXT.indexOf('"guideline"')),
      "line 5, column 3",
      "It is damaged: the text breaks off",
    ],
    ["of a newer format", replaced('"format": 1', '"format": 2'), undefined, "A newer version of"],
    ["of no format", replaced('"format": 1', '"format": "1"'), "format", "It is damaged"],
    [
      "of a format never used",
      replaced('"format": 1', '"format": 0'),
      "format",
      "It is damaged: th",
    ],
    [
      "of another guideline",
      replaced('"note-170"', '"note-171"'),
      "guideline, id",
      "It is damaged",
    ],
    ["of no service", replaced('"maintenance"', '"surgery"'), "service", "It is damaged"],
    [
      "with an unknown answer",
      replaced('"yes"', '"perhaps"'),
      "answers, m-benefit, 0",
      "It is dam",
    ],
    [
      "with answers that exclude each other",
      replaced('"yes"', '"yes", "no"'),
      "answers, m-benefit",
      "It",
    ],
    [
      "with an answer twice",
      replaced('"other"', '"other", "other"'),
      "setAside, answers, indication",
      "It",
    ],
    [
      "with an unknown question",
      replaced('"m-benefit"', '"m-benefits"'),
      "answers, m-benefits",
      "It is",
    ],
    [
      "with a number for a text",
      replaced('"1-2"', "12"),
      "evidence, questions, m-benefit, citations, 0, pages",
      "It",
    ],
    [
      "with an unknown field",
      replaced('"value":', '"score":'),
      "evidence, questions, m-benefit, forms, benefit, 0, score",
      "It",
    ],
    [
      "with a form from elsewhere",
      replaced('"benefit": [', '"methods": ['),
      "evidence, questions, m-benefit, forms, methods",
      "It",
    ],
    [
      "with a prototype's name",
      replaced('"codes"', '"__proto__"'),
      lineOf('"codes"'),
      "It is damaged",
    ],
    [
      "with a document twice",
      replaced('"d2"', '"d1"'),
      "evidence, documents, 1, id",
      "It is damaged",
    ],
    [
      "with an endless text",
      replaced('"62370"', `"${"x".repeat(100_001)}"`),
      "codes, 0",
      "It is damaged",
    ],
    ["without its codes", replaced('"codes"', '"kodes"'), "codes", "It is damaged"],
    ["without its result", replaced(/"result": \{[^}]*\},/, ""), "result", "It is damaged"],
    [
      "with an answer here and there",
      replaced('"m-complications":', '"indication": ["other"], "m-complications":'),
      "setAside, answers, indication",
      "It",
    ],
    [
      "with details here and there",
      replaced(
        '"evidence": {}',
        '"evidence": { "m-benefit": { "note": "", "citations": [], "forms": {} } }',
      ),
      "setAside, evidence, m-benefit",
      "It is damaged: it is elsewhere in the file",
    ],
    [
      "with two rows where one is all there is",
      replaced('"questions": {', `"questions": { "service": ${TWO_DEVICES},`),
      "evidence, questions, service, forms, device",
      "It is damaged",
    ],
    [
      "with a question opened twice",
      replaced('"opened": []', '"opened": ["m-benefit", "m-benefit"]'),
      "opened, 1",
      "It is damaged: the same is there twice",
    ],
  ])("%s", (_, text, place, reason) => {
    const file = readFile(text);
    if (file.kind !== "refused") throw new Error("it was opened");
    expect(file.place).toBe(place);
    expect(file.reason.startsWith(reason), file.reason).toBe(true);
  });
});
