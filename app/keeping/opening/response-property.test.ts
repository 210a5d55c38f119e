/** @module-tag long */
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { printFigure } from "../../../e2e/running/figure";
import { ASSESSMENTS_OF_SERVICES } from "../../assessment/testing/assessments";
import { cases, drawn } from "../../assessment/testing/random";
import { DAMAGES } from "../testing/damage";
import { NOW, outAndIn, written } from "../testing/response";
import { readResponse } from "./read-response";

it("an assessment out and in again is the same 3,000 times", { timeout: 600_000 }, () => {
  outAndIn(3_000);
  printFigure(3_000, "assessments written as FHIR responses and opened as they were");
});

describe("a damaged response", () => {
  const sound = drawn(ASSESSMENTS_OF_SERVICES, 60).map(written);
  const LARGE = "a text of megabytes";
  let tried = 0;

  afterAll(() =>
    printFigure(tried, "damaged FHIR responses refused or opened with what is in them"),
  );

  /** Every text and code in a response. */
  const wordsOf = (text: string) =>
    new Set(text.match(/"(?:[^"\\]|\\.)*"/g)?.map((each) => JSON.parse(each)));

  it.each(Object.entries(DAMAGES))(
    "with %s is refused, or opened with nothing that is not in it",
    { timeout: 600_000 },
    (name, damage) => {
      const faithful = fc.property(fc.constantFrom(...sound.keys()), damage, (at, damaged) => {
        const text = damaged(sound[at] ?? "");
        const read = readResponse(text, NOW);
        if (name !== "none") tried += 1;
        if (read.kind === "refused") {
          expect(read.reason).toMatch(/\.$/);
          return;
        }
        const words = wordsOf(text.replace(/^\ufeff/, ""));
        const { answers, codes, details, ofAnotherText = [] } = read.assessment;
        const said = [answers, codes, ofAnotherText.map(({ values }) => values)].flatMap((each) =>
          Object.values(each).flat(2),
        );
        for (const each of [...said, ...Object.values(details)])
          if (each !== "") expect(words).toContain(each);
      });
      fc.assert(faithful, cases(name === LARGE ? 20 : 300));
      expect("polluted" in {} || "ran" in globalThis).toBe(false);
    },
  );

  it("is tried in at least 5,000 variants", () => {
    expect(tried).toBeGreaterThanOrEqual(5_000);
  });
});
