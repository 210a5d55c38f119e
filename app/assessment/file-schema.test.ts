import { describe, expect, it } from "vitest";
import { readFile } from "./file-reader";
import { replaced } from "./testing/saved-file";

const LINES = /"lines": \[[^\]]*\]/;
const FINGERPRINT = /("fingerprint": ")(\w+)"/;
const URGENT = '"details": { "urgency": ';

function withDevices(rows: string): string {
  const details = `{ "note": "", "citations": [], "forms": { "device": [${rows}] } }`;
  return replaced('"questions": {', `"questions": { "service": ${details},`);
}

function withCitations(count: number): string {
  const citation = '{ "document": "d1", "pages": "1" },';
  return replaced('"citations": [', `"citations": [${citation.repeat(count - 1)}`);
}

function withDocuments(count: number): string {
  const more = Array.from({ length: count - 2 }, (_, at) => {
    return `{ "id": "e${at}", "kind": "", "author": "", "date": "", "pages": "" },`;
  });
  return replaced('"documents": [', `"documents": [${more.join("")}`);
}

/** Rows of a form that takes several. */
function withRows(count: number): string {
  return replaced('"benefit": [', `"benefit": [${"{},".repeat(count - 1)}`);
}

/** A trial dose, given this way. */
function withRoute(route: string): string {
  const details = `{ "note": "", "citations": [], "forms": { "trial-dose": [{ "route": "${route}" }] } }`;
  return replaced('"questions": {', `"questions": { "a3-response": ${details},`);
}

describe("a file may hold", () => {
  it.each([
    ["a text of 100,000 characters", replaced('"62370"', `"${"x".repeat(100_000)}"`)],
    ["a thousand codes", replaced('"62370"', `"62370"${',"62370"'.repeat(999)}`)],
    ["a thousand documents", withDocuments(1000)],
    ["a thousand citations", withCitations(1000)],
    ["an id of 100 characters", replaced('"d2"', `"${"d".repeat(100)}"`)],
    ["an id of one character", replaced('"d2"', '"d"')],
    ["a version of 40 characters", replaced('"1.0.0"', `"${"1".repeat(40)}"`)],
    ["a result of 20 lines", replaced(LINES, `"lines": [${Array(20).fill(71)}]`)],
    ["no documents", replaced(/"documents": \[[^\]]*\]/, '"documents": []')],
    ["an empty row", withDevices("{}")],
    ["a thousand rows where there may be more", withRows(1000)],
    ["questions opened", replaced('"opened": []', '"opened": ["m-benefit", "m-complications"]')],
    ["nothing that is set aside", replaced(/,\s*"setAside": .*/s, "}")],
    ["a choice", replaced('"details": {', `${URGENT}"standard"`)],
    ["a choice left blank", replaced('"details": {', `${URGENT}""`)],
    ["a choice in a form", withRoute("epidural")],
    ["a choice in a form left blank", withRoute("")],
    ["a detail in words", replaced('"details": {', '"details": { "plan": "any"')],
  ])("%s", (_, text) => {
    expect(readFile(text).kind).toBe("opened");
  });
});

it("questions opened repeatedly, as files were once written, are opened once each", () => {
  const repeated = ["m-benefit", "m-complications", "m-benefit", "m-benefit"];
  expect(readFile(replaced('"opened": []', `"opened": ${JSON.stringify(repeated)}`))).toMatchObject(
    {
      kind: "opened",
      assessment: { opened: ["m-benefit", "m-complications"] },
    },
  );
});

describe("a file may not hold", () => {
  it.each([
    ["a longer text", replaced('"62370"', `"${"x".repeat(100_001)}"`), "codes, 0"],
    ["more codes", replaced('"62370"', `"62370"${',"62370"'.repeat(1000)}`), "codes"],
    ["more documents", withDocuments(1001), "evidence, documents"],
    ["more citations", withCitations(1001), "evidence, questions, m-benefit, citations"],
    ["a longer id", replaced('"d2"', `"${"d".repeat(101)}"`), "evidence, documents, 1, id"],
    ["an empty id", replaced('"d2"', '""'), "evidence, documents, 1, id"],
    ["a longer version", replaced('"1.0.0"', `"${"1".repeat(41)}"`), "appVersion"],
    ["a longer result", replaced(LINES, `"lines": [${Array(21).fill(71)}]`), "result, lines"],
    ["more before its fingerprint", replaced(FINGERPRINT, '$10$2"'), "guideline, fingerprint"],
    [
      "no hexadecimal fingerprint",
      replaced(FINGERPRINT, `$1${"g".repeat(64)}"`),
      "guideline, fingerprint",
    ],
    [
      "two rows where one is all there is",
      withDevices("{}, {}"),
      "evidence, questions, service, forms, device",
    ],
    ["more rows", withRows(1001), "evidence, questions, m-benefit, forms, benefit"],
    ["no day of saving", replaced(/"savedAt": "[^"]*"/, '"savedAt": "today"'), "savedAt"],
    [
      "another choice in a form",
      withRoute("oral"),
      "evidence, questions, a3-response, forms, trial-dose, 0, route",
    ],
    ["another choice", replaced('"details": {', `${URGENT}"soon"`), "details, urgency"],
    [
      "an unknown question opened",
      replaced('"opened": []', '"opened": ["m-benefits"]'),
      "opened, 0",
    ],
  ])("%s", (_, text, place) => {
    expect(readFile(text)).toMatchObject({ kind: "refused", place });
  });

  const result = "a result goes with a service, and there is none without";
  const twice = "the same is there twice";

  it.each([
    ["a document twice", replaced('"d2"', '"d1"'), "evidence, documents, 1, id", twice],
    [
      "an answer here and there",
      replaced('"m-complications":', '"indication": ["other"], "m-complications":'),
      "setAside, answers, indication",
      "it is answered elsewhere in the file",
    ],
    [
      "details here and there",
      replaced(
        '"evidence": {}',
        '"evidence": { "m-benefit": { "note": "", "citations": [], "forms": {} } }',
      ),
      "setAside, evidence, m-benefit",
      "it is elsewhere in the file",
    ],
    ["a service without a result", replaced(/"result": \{[^}]*\},/, ""), "result", result],
    ["a result without a service", replaced('"maintenance"', '""'), "result", result],
  ])("%s, and says so", (_, text, place, what) => {
    const reason = `It is damaged: ${what}. Open another copy of the file.`;
    expect(readFile(text)).toEqual({ kind: "refused", reason, place });
  });
});
