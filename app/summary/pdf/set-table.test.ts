import { expect, test } from "vitest";
import { EVERY_SERVICE } from "../../assessment/laws/provisions";
import { criteriaBlock } from "../blocks/criteria-block";
import { PREPARED_AT, sample } from "../testing/samples";
import { FONTS } from "./fonts";
import { openInk } from "./ink";
import { MARGINS, PAPERS } from "./page";
import { setTable } from "./set-table";

test.each(EVERY_SERVICE)("no label of a clause is broken within a word: %s", (service) => {
  const { rows } = sample(service, {});
  const description = { title: "", creator: "", made: PREPARED_AT };
  const { measure } = openInk("letter", description, FONTS);
  const width = PAPERS.letter[0] - 2 * MARGINS.side;
  const table = setTable(criteriaBlock(rows), { width, measure, missing: () => {} });
  const [, ...set] = table.rows;
  const labels = set.map(({ cells: [first] }) =>
    first?.lines.map(({ segments }) => segments.map(({ text }) => text.trim()).join("")).join(" "),
  );
  expect(labels).toEqual(rows.map(({ label }) => label));
});
