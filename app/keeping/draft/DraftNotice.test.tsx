import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { readFile } from "../file/file-reader";
import { replaced, TEXT } from "../testing/saved-file";
import { DraftNotice } from "./DraftNotice";

/** What is said of a kept draft with this text, which cannot be read. */
function said(text: string): string {
  const refused = readFile(text);
  if (refused.kind === "opened") throw new Error("it can be read");
  return renderToStaticMarkup(
    <DraftNotice
      state={{ kind: "unreadable", refused, text }}
      onContinue={() => {}}
      onErase={() => {}}
      onSaveText={() => {}}
      losesOnScreen={false}
      onScreen=""
    />,
  );
}

test.each([
  ["of another app", '{"kind": "another"}', "It is not a request that this app saved. Save it"],
  [
    "cut short",
    TEXT.slice(0, -9),
    /It is damaged: the text breaks off here\. Place: line \d+, column \d+\. Save it/,
  ],
  ["with an unknown answer", replaced('"yes"', '"perhaps"'), "Place: answers, m-benefit, 0. Save"],
  ["too large", " ".repeat(20_000_001), "It is larger than any file that this app saves. Save it"],
  ["of no format", replaced('"format": 2', '"format": 0'), "Place: format. Save it to a file"],
  [
    "of a newer version",
    replaced('"format": 2', '"format": 3'),
    "Reload this page to get the newer version, or save the draft to a file.",
  ],
])("of a draft %s, why it is not read is said, and what to do with a draft", (_, text, words) => {
  const notice = said(text);
  expect(notice).toMatch(words);
  expect(notice).toContain("It stays as it is until it is erased, and none of it is used.");
  expect(notice).not.toMatch(/Choose a file|another copy|open the file/);
});
