import { expect, test } from "vitest";
import { emptyAssessment } from "../record";
import { choicesIn, evidenceFor, textIn } from "./evidence";

test("a question without details has blank ones", () => {
  expect(evidenceFor(emptyAssessment().evidence, "a1-trial")).toEqual({
    note: "",
    citations: [],
    forms: {},
  });
});

test("a field is a text, or a list of choices, and blank where it is not there or is the other", () => {
  const row = { name: "baclofen", outcomes: ["helped"] };
  expect(["name", "outcomes", "dose"].map((id) => textIn(row, id))).toEqual(["baclofen", "", ""]);
  expect(choicesIn(row, "outcomes")).toEqual(["helped"]);
  expect(choicesIn(row, "name")).toEqual([]);
  expect(choicesIn(row, "dose")).toEqual([]);
});
