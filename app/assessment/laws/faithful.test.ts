import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { allCriteria, isLeaf } from "../../criteria/criterion";
import { CODE_STATEMENTS, GUIDELINE } from "../../guidelines/current";
import type { GuidelineCriterion } from "../../guidelines/guideline";

/*
 * Law 6, faithful: every quoted clause occurs word for word in the shipped source, and every word of
 * the source is quoted by something or listed as context.
 */

/**
 * The note as it was supplied, paragraph by paragraph: opening word, number of words and the start of
 * the SHA-256 of its words with one space between them. Taken from the note itself, less the bookmark
 * marker, its one parenthesis with a code's descriptor written as [...].
 */
const PARAGRAPHS = [
  "GUIDELINE 8 224850afe5511918",
  "Lines 2 bbd9586e4b89311f",
  "Implantation, 36 32f9d43d19ccfc49",
  "A) 15 3618fe990f660178",
  "1) 29 7fdbeef85efa74e1",
  "2) 17 684a4a727ae121f3",
  "a) 4 d8fe64c4080fe0cd",
  "b) 4 a40a07df652d51b3",
  "c) 10 f8227c4bf9c06a29",
  "3) 20 0d6bdfdc589d022d",
  "B) 12 41fac5e333202cee",
  "1) 20 bf4f6676a489ee35",
  "2) 23 fa389fa804e5ebc7",
  "Intrathecal 62 4c640eee65bdf3ee",
  "Maintenance 24 a44d315086373829",
  "A) 15 0eab2d8c44d7594f",
  "B) 11 a1b4ae49764136fb",
  "Maintenance 25 e112962c61bc5d83",
  "CPT 24 aef73f7162fa8a4c",
];

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

const { source, services, context } = GUIDELINE;
const provisions = [...new Set(services.map(({ provision }) => provision))];
const trees: GuidelineCriterion[] = provisions.flatMap(({ criteria, lineStatement }) => [
  criteria,
  ...(lineStatement ? [lineStatement.uses] : []),
]);

/** Everything that claims to be guideline text, by what it is said of. */
const QUOTES: readonly (readonly [string, string])[] = [
  ...trees.flatMap((tree) => allCriteria(tree).map(({ id, quote }) => [id, quote] as const)),
  ...provisions.flatMap(({ id, lineStatement, alsoSays }) => [
    ...(alsoSays?.quotes ?? []).map((words) => [`${id}, also says`, words] as const),
    ...(lineStatement ? [[`${id}, see`, lineStatement.see] as const] : []),
  ]),
  ...CODE_STATEMENTS.map(({ codes, quote }) => [codes.join(), quote] as const),
  ...context.map((words) => ["context", words] as const),
];

/** What is left of the source when everything quoted is taken out of it. */
function unquoted(): string[] {
  const letters = [...source];
  for (const [, quote] of QUOTES) {
    for (let at = source.indexOf(quote); at >= 0; at = source.indexOf(quote, at + 1))
      letters.fill("\n", at, at + quote.length);
  }
  return wordsOf(letters.join(""));
}

describe("the shipped source", () => {
  test("is the note, paragraph by paragraph, less the marker and the code's descriptor", () => {
    const paragraphs = source
      .split("\n")
      .map(wordsOf)
      .filter((words) => words.length > 0)
      .map((words) => `${words[0]} ${words.length} ${sha256(words.join(" ")).slice(0, 16)}`);
    expect(paragraphs).toEqual(PARAGRAPHS);
  });

  test("has the fingerprint that goes with it", () => {
    expect(GUIDELINE.fingerprint).toBe(sha256(source));
  });

  test("leaves out one thing, after the codes it describes, and says so", () => {
    expect(source.split("[...]")).toHaveLength(2);
    expect(source).toContain("CPT codes 62320-62323 [...] are only included");
    expect(source).not.toContain("bookmark");
  });
});

describe("every quote", () => {
  test.each(QUOTES)("of %s occurs word for word in the source: %s", (_, quote) => {
    expect(wordsOf(quote).length).toBeGreaterThan(0);
    expect(source).toContain(quote);
    const start = source.indexOf(quote);
    const around = source.slice(start - 1, start) + source.slice(start + quote.length)[0];
    expect(around).not.toMatch(/[A-Za-z0-9]/);
  });

  test("stands in the note's order among the parts of its criterion", () => {
    const groups = provisions.flatMap(({ criteria }) => allCriteria(criteria));
    for (const group of groups) {
      if (isLeaf(group)) continue;
      const start = source.indexOf(group.quote);
      const places = group.children.map(({ quote }) => source.indexOf(quote, start));
      expect(places, group.id).toEqual([...places].sort((one, other) => one - other));
      expect(Math.min(...places), group.id).toBeGreaterThanOrEqual(0);
    }
  });
});

test("every word of the source is quoted by something or listed as context, but list letters and “AND”", () => {
  expect(unquoted().join(" ")).toBe("A) 1) 2) a) b) c) 3) B) 1) , AND 2) A) AND B)");
});
