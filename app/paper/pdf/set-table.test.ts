import { expect, test } from "vitest";
import { EVERY_SERVICE } from "../../assessment/laws/states/provisions";
import { clauseBlocks } from "../summary/blocks";
import { PREPARED_AT, sample } from "../testing/samples";
import { fontsFor } from "./fonts/font-file";
import { openInk } from "./ink";
import { MARGINS, PAPERS } from "./layout";
import { setTable } from "./set-table";

test.each(EVERY_SERVICE)("no label or status is broken within a word: %s", async (service) => {
  const { rows } = sample(service, {});
  const description = { title: "", creator: "", made: PREPARED_AT };
  const { measure } = openInk("letter", description, await fontsFor(""));
  const width = PAPERS.letter[0] - 2 * MARGINS.side;
  const [block] = clauseBlocks(rows);
  if (block?.kind !== "table") throw new Error("no table");
  const [, ...set] = setTable(block, { width, measure, missing: () => {} }).rows;
  const textOf = (at: number) =>
    set.map(({ cells }) =>
      cells[at]?.lines
        .map(({ segments }) => segments.map(({ text }) => text.trim()).join(""))
        .join(" "),
    );
  expect(textOf(0)).toEqual(rows.map(({ label }) => label));
  const narrow = rows.map(({ wide, sign }) => (wide ? undefined : sign.word));
  expect(textOf(2)).toEqual(narrow);
});
