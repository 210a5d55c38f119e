import { expect, test } from "vitest";
import { filesWithWords, type Text, textsOf, textsOfDocument, textsOfSource } from "./texts";
import { NOT_USED, PUNCTUATION } from "./words-not-used";

/** Each word not used that occurs, with the place and what to say instead. */
function found(texts: readonly Text[]): string[] {
  return texts.flatMap(({ file, line, words }) =>
    [...NOT_USED, ...PUNCTUATION]
      .filter(({ word, but }) => word.test(words) && !but?.file.test(file))
      .map(({ word, use }) => `${file}:${line}: “${word.exec(words)?.[0]}”; use: ${use}`),
  );
}

test("one word stands for one thing, in American English, wherever somebody reads", () => {
  const texts = filesWithWords().flatMap(textsOf);
  expect(texts.length).toBeGreaterThan(10_000);
  expect(found(texts)).toEqual([]);
});

test("a word not used is found in comments, strings, markup and documents, and not in code", () => {
  const source = `// A colour.
    const colour = "a colour";
    const said = \`its colour: \${colour}\`;
    import "./colour";
    const row = <p>{said} one more colour; and</p>;`;
  expect(found(textsOfSource("app/x.tsx", source)).map((each) => each.split(":")[1])).toEqual([
    "1",
    "2",
    "3",
    "5",
  ]);
  const document = "In `colour.ts`, [here](docs/colour.md): a colour.";
  expect(found(textsOfDocument("docs/x.md", document))).toHaveLength(1);
});
