import { describe, expect, it } from "vitest";
import { refusedAt, replaced } from "../testing/saved-file";
import { readFile } from "./file-reader";

const LINES = /"lines": \[[^\]]*\]/;
const FINGERPRINT = /("fingerprint": ")(\w+)"/;
const URGENT = '"details": { "urgency": ';

const OF_NO_QUESTION = '"evidence": { "m-dropped": { "note": "", "citations": [], "forms": {} } }';
const OF_THEN = `"ofAnotherText": [{ "id": "m-other", "values": ["yes"], "fingerprint": "${"e".repeat(64)}" }]`;

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

/** A method with these outcomes. */
function withOutcomes(outcomes: string): string {
  const details = `{ "note": "", "citations": [], "forms": { "methods": [{ "outcomes": [${outcomes}] }] } }`;
  return replaced('"questions": {', `"questions": { "a1-trial": ${details},`);
}

/** Details of a question that today's text does not ask, set aside with its answer. */
function withDropped(details: object, id = "dropped"): string {
  const aside = { id: "dropped", values: ["yes"], fingerprint: "e".repeat(64) };
  return replaced(
    '"evidence": {}\n  },',
    `"evidence": { "${id}": ${JSON.stringify({ note: "", citations: [], forms: {}, ...details })} } },
    "ofAnotherText": ${JSON.stringify([aside])},`,
  );
}

function times<Each>(count: number, each: Each): Each[] {
  return Array.from({ length: count }, () => each);
}

const CITATION = { document: "d1", pages: "3" };

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
    ["nothing that is set aside", replaced(/"setAside": .*(?="words")/s, "")],
    ["a choice", replaced('"details": {', `${URGENT}"standard"`)],
    ["a choice left blank", replaced('"details": {', `${URGENT}""`)],
    ["a choice in a form", withRoute("epidural")],
    ["a choice in a form left blank", withRoute("")],
    ["several choices of one field", withOutcomes('"helped", "inadequate-control"')],
    ["none of them", withOutcomes("")],
    [
      "details of a question of another text, whatever its forms",
      withDropped({
        note: "x".repeat(100_000),
        citations: times(1000, CITATION),
        forms: { visits: [{ when: "2025", why: times(1000, "any") }, ...times(999, {})] },
      }),
    ],
    ["such details with short names", withDropped({ forms: { v: [{ w: "" }] } })],
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
    [
      "a choice of several twice",
      withOutcomes('"helped", "helped"'),
      "evidence, questions, a1-trial, forms, methods, 0, outcomes, 1",
    ],
    [
      "another choice of several",
      withOutcomes('"helped", ""'),
      "evidence, questions, a1-trial, forms, methods, 0, outcomes, 1",
    ],
    ["another choice", replaced('"details": {', `${URGENT}"soon"`), "details, urgency"],
    [
      "an unknown question opened",
      replaced('"opened": []', '"opened": ["m-benefits"]'),
      "opened, 0",
    ],
  ])("%s", (_, text, place) => {
    expect(readFile(text)).toMatchObject(refusedAt(place));
  });

  it.each<[string, object, string]>([
    ["a longer note", { note: "x".repeat(100_001) }, "note"],
    ["more citations", { citations: times(1001, CITATION) }, "citations"],
    [
      "a longer text",
      { forms: { visits: [{ why: "x".repeat(100_001) }] } },
      "forms, visits, 0, why",
    ],
    ["more rows", { forms: { visits: times(1001, {}) } }, "forms, visits"],
    ["more choices", { forms: { visits: [{ why: times(1001, "") }] } }, "forms, visits, 0, why"],
    ["a field of no name", { forms: { visits: [{ "": "2025" }] } }, "forms, visits, 0, "],
    ["a form of no name", { forms: { "": [] } }, "forms, "],
    ["what details have not", { pages: "3" }, "pages"],
    ["what citations have not", { citations: [{ ...CITATION, page: "" }] }, "citations, 0, page"],
  ])("of a question of another text %s", (_, details, place) => {
    expect(readFile(withDropped(details))).toMatchObject(
      refusedAt(`setAside, evidence, dropped, ${place}`),
    );
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
    [
      "details of an unknown question beside an earlier answer to another",
      replaced(/"evidence": \{\}\s*\}/, `${OF_NO_QUESTION} }, ${OF_THEN}`),
      "setAside, evidence, m-dropped",
      "this name is not known to this app",
    ],
    [
      "details of an unknown question",
      replaced('"evidence": {}', OF_NO_QUESTION),
      "setAside, evidence, m-dropped",
      "this name is not known to this app",
    ],
    ["a service without a result", replaced(/"result": \{[^}]*\},/, ""), "result", result],
    ["a result without a service", replaced('"maintenance"', '""'), "result", result],
  ])("%s, and says so", (_, text, place, what) => {
    const reason = `It is damaged: ${what}. Place: ${place}.`;
    expect(readFile(text)).toEqual({ kind: "refused", reason, help: "another-copy" });
  });
});
