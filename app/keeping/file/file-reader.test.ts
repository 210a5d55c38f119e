import { describe, expect, it } from "vitest";
import { ENCLOSURE_FIELDS } from "../../guidelines/evidence-forms";
import { ASSESSMENT, refusedAt, replaced, TEXT } from "../testing/saved-file";
import { writeFile } from "./file";
import { FORMAT, MIGRATIONS, type Migration, migrate } from "./file-format";
import { readFile } from "./file-reader";

const WRITING = { version: "1.0.0", now: new Date("2026-11-22T18:00:00.000Z") };

describe("a saved file opens", () => {
  it("with everything in it and the result of today", () => {
    const met = { result: "met", lines: [71, 283, 290] };
    expect(readFile(TEXT, "1.0.0")).toEqual({
      kind: "opened",
      assessment: ASSESSMENT,
      createdAt: "2026-11-22T18:00:00.000Z",
      savedAt: "2026-11-22T18:00:00.000Z",
      storedResult: met,
      todaysResult: met,
    });
  });

  it("whatever version of the app saved it, as long as the result is the same", () => {
    expect(readFile(TEXT, "2.0.0")).not.toHaveProperty("differs");
    const text = replaced(/"fingerprint": "\w+"/, `"fingerprint": "${"0".repeat(64)}"`);
    expect(readFile(text)).not.toHaveProperty("differs");
  });

  it("with a byte-order mark before it, as some editors leave one", () => {
    expect(readFile(`\ufeff${TEXT}`, "1.0.0")).toEqual(readFile(TEXT, "1.0.0"));
  });

  it("with such a mark where it was typed", () => {
    expect(readFile(replaced('"62370"', '"\ufeff62370"'))).toMatchObject({
      assessment: { codes: ["\ufeff62370"] },
    });
  });

  it("as large as a file may be", () => {
    expect(readFile(TEXT.padEnd(20_000_000)).kind).toBe("opened");
  });

  it.each(["not-met", "undetermined", "not-addressed"])("with the result “%s”", (result) => {
    const text = replaced('"result": "met"', `"result": "${result}"`);
    expect(readFile(text)).toMatchObject({ storedResult: { result } });
  });

  it("with answers of another text that read the same, named as carried over", () => {
    const text = replaced(/"fingerprint": "\w+"/, `"fingerprint": "${"0".repeat(64)}"`);
    const carried = ["m-complications", "m-benefit", "indication"];
    expect(readFile(text)).toMatchObject({ assessment: { answers: ASSESSMENT.answers } });
    expect(readFile(text)).toHaveProperty("assessment.carried", expect.arrayContaining(carried));
    expect(readFile(TEXT)).not.toHaveProperty("assessment.carried");
  });

  it("with what was set aside of another text", () => {
    const ofAnotherText = [{ id: "m-dropped", values: ["yes"], fingerprint: "e".repeat(64) }];
    const text = writeFile({ ...ASSESSMENT, ofAnotherText }, WRITING);
    expect(readFile(text)).toHaveProperty("assessment.ofAnotherText", ofAnotherText);
    expect(readFile(TEXT)).not.toHaveProperty("assessment.ofAnotherText");
  });

  it("with both results and the reason where they differ", () => {
    const [stored, another] = ['"result": "met"', '"result": "not-met"'];
    const changed = replaced(stored, another);
    expect(readFile(changed, "1.0.0")).toMatchObject({
      storedResult: { result: "not-met" },
      todaysResult: { result: "met" },
      differs: expect.stringContaining("the file may have been changed after it was saved"),
    });
    expect(readFile(changed, "2.0.0")).toMatchObject({
      differs: "Version 1.0.0 of this app saved it; this is version 2.0.0.",
    });
    const source = changed.replace(/"fingerprint": "\w+"/, `"fingerprint": "${"0".repeat(64)}"`);
    expect(readFile(source, "1.0.0")).toMatchObject({
      differs: expect.stringMatching(
        /^It was saved with another text of the note \(0{8}…; today’s is [\da-f]{8}…\)\.$/,
      ),
    });
    const lines = replaced(/"lines": \[[^\]]*\]/, '"lines": [71]');
    expect(readFile(lines, "1.0.0")).toHaveProperty("differs");
  });
});

describe("an older format", () => {
  /** As if there had been a format 0 without codes, and one before it that called them otherwise. */
  const steps: readonly Migration[] = [
    ...MIGRATIONS,
    { from: 0, name: "codes were added", apply: (file) => ({ codes: [], ...file }) },
    {
      from: -1,
      name: "the flow's mode got its name",
      apply: ({ all, ...file }) => ({ ...file, askRemaining: all }),
    },
  ];

  it("is brought to today's by one step after the other", () => {
    const older = replaced('"askRemaining"', '"all"').replace('"format": 2', '"format": -1');
    const text = older.replace(/"codes": \[[^\]]*\],/, "");
    expect(readFile(text, "1.0.0", steps)).toMatchObject({
      kind: "opened",
      assessment: { ...ASSESSMENT, codes: [] },
    });
  });

  it("1 opens as it did, without words at its answers", () => {
    const { words: _, ...first } = JSON.parse(TEXT);
    const text = JSON.stringify({ ...first, format: 1 });
    expect(readFile(text, "1.0.0")).toEqual(readFile(TEXT, "1.0.0"));
  });

  it("is checked afterwards like any other", () => {
    const text = replaced('"format": 2', '"format": 0').replace('"yes"', '"perhaps"');
    expect(readFile(text, "1.0.0", steps)).toMatchObject(refusedAt("answers, m-benefit, 0"));
  });

  it("has a step of its own to the next, from the first on", () => {
    const formats = Array.from({ length: FORMAT - 1 }, (_, before) => before + 1);
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(formats);
  });

  it("is refused where a step is missing", () => {
    expect(readFile(replaced('"format": 2', '"format": -2'), "1.0.0", steps).kind).toBe("refused");
    expect(migrate({}, -2, steps)).toBeUndefined();
  });
});

describe("the schema of a file", () => {
  it("has the fields of the table of enclosures", () => {
    const fields = ENCLOSURE_FIELDS.map(({ id }) => id);
    for (const missing of fields)
      expect(readFile(replaced(`"${missing}":`, '"xx":')).kind, missing).toBe("refused");
    expect(Object.keys(ASSESSMENT.evidence.documents[0] ?? {})).toEqual(["id", ...fields]);
  });
});
