import { describe, expect, test } from "vitest";
import { isLeaf, questionsOf } from "../../criteria/criterion";
import { GUIDELINE } from "../../guidelines/current";
import { readingsOfQuestion, wordingFor } from "../../guidelines/guideline";
import { type Worksheet, wholeWorksheet, worksheetFor } from "./worksheet-sections";

function rowsOf({ sections }: Worksheet) {
  return sections.flatMap(({ parts }) => parts.flatMap(({ rows }) => rows));
}

function idsOf(worksheet: Worksheet): string[] {
  return rowsOf(worksheet).map(({ question }) => question.id);
}

describe.each(GUIDELINE.services)("the worksheet for $id", (service) => {
  const { criteria } = service.provision;
  const worksheet = worksheetFor(service);
  const rows = rowsOf(worksheet);

  test("asks every question of its provision once, in the service's wording", () => {
    expect(idsOf(worksheet).sort()).toEqual(
      questionsOf(criteria)
        .map(({ id }) => id)
        .sort(),
    );
    for (const { question, text } of rows) expect(text).toBe(wordingFor(question, service));
  });

  test("holds every reading of its questions, its service and its provision", () => {
    const said = [
      ...rows.flatMap(({ readings }) => readings),
      ...worksheet.sections.flatMap(({ readings }) => readings.map(({ text }) => text)),
    ].join("\n");
    const readings = [
      ...questionsOf(criteria).flatMap((question) => readingsOfQuestion(question, service)),
      ...service.provision.readings,
      ...(service.readings ?? []),
    ];
    for (const { text } of readings) expect(said).toContain(text);
    for (const { unmeasured = [] } of questionsOf(criteria))
      for (const word of unmeasured) expect(said).toMatch(new RegExp(`“${word}[,.]?”`));
  });

  test("quotes the note word for word beside each question", () => {
    for (const { quotes } of rows) {
      expect(quotes.length).toBeGreaterThan(0);
      for (const quote of quotes) expect(GUIDELINE.source).toContain(quote);
    }
  });

  test("heads each main part with its own words and rule", () => {
    const headings = worksheet.sections.flatMap(({ parts }) =>
      parts.map(({ heading }) => heading?.label),
    );
    const groups = isLeaf(criteria) ? [] : criteria.children.filter((child) => !isLeaf(child));
    const expected = isLeaf(criteria)
      ? [undefined]
      : [criteria, ...groups].map(({ label }) => label);
    expect(headings).toEqual(expected);
  });

  test("carries the caution where its result can call for it", () => {
    const [section] = worksheet.sections;
    expect(section?.caution !== undefined).toBe(service.caution !== "never");
    expect(section?.caution?.when ?? "").toBe(
      service.caution === "unless-met" ? "Where the result is not met or still open" : "",
    );
  });
});

test("a device sheet begins with the question that A and B share", () => {
  const [implantation] = GUIDELINE.services;
  const worksheet = implantation && worksheetFor(implantation);
  expect(
    worksheet?.sections[0]?.parts.map(({ rows }) => rows.map(({ question }) => question.id)),
  ).toEqual([
    ["indication"],
    ["a1-trial", "a1-control", "a1-side-effects", "a2-difficulties", "a3-response"],
    ["b-severe-pain", "b-active-cancer", "b1-responsive", "b1-side-effects", "b2-response"],
  ]);
});

describe("the worksheet for the whole note", () => {
  const worksheet = wholeWorksheet();
  const [device] = worksheet.sections;

  test("holds every question of every provision once", () => {
    const all = GUIDELINE.services.flatMap(({ provision }) => questionsOf(provision.criteria));
    expect(idsOf(worksheet).sort()).toEqual([...new Set(all.map(({ id }) => id))].sort());
  });

  test("holds every reading of its questions, of those that a pump in place adds too", () => {
    const said = rowsOf(worksheet)
      .flatMap(({ readings }) => readings)
      .join("\n");
    for (const { question } of rowsOf(worksheet)) {
      const { readings = [], readingsLookingBack = [] } = question;
      for (const { text } of [...readings, ...readingsLookingBack]) expect(said).toContain(text);
    }
  });

  test("has both wordings of each question that a pump in place changes", () => {
    const withPump = GUIDELINE.services.find(({ id }) => id === "revision");
    if (!withPump) throw new Error("no revision");
    for (const { question, otherwise } of rowsOf(worksheet)) {
      const text = wordingFor(question, withPump);
      const expected = { requests: "Revision, Replacement", text };
      expect(otherwise, question.id).toEqual(text === question.text ? undefined : expected);
    }
    expect(rowsOf(worksheet).filter(({ otherwise }) => otherwise)).toHaveLength(11);
  });

  test("words the device questions for an implantation, with a line for revision and replacement", () => {
    expect(device?.requests.map(({ id }) => id)).toEqual([
      "implantation",
      "revision",
      "replacement",
    ]);
    expect(rowsOf(worksheet)[0]?.text).toBe("What will the system be used for?");
    expect(device?.readings.map(({ label }) => label)).toContain("Revision, replacement");
    expect(device?.caution?.when).toBe(
      "Revision and replacement, where the result is not met or still open",
    );
  });

  test("says what else the note says: of Line 654, also at removal, and of Z45.49", () => {
    const besides = worksheet.sections.flatMap((section) =>
      section.besides.map(({ text }) => text),
    );
    expect(besides).toEqual([
      expect.stringContaining("Line 654 for use with chronic non-malignant pain"),
      expect.stringMatching(
        /^What “such indications” refers to: “.*Line 654 for use with chronic non-malignant pain.*” “See Guideline Note 173 .*CONDITIONS\.”$/,
      ),
      expect.stringContaining("Z45.49"),
    ]);
  });
});
