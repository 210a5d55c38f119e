import { expect, test } from "vitest";
import { emptyAssessment } from "../record";
import { wrongEntries } from "./assessment";

test("the entries in which something is wrong are named as the form names them", () => {
  const values = emptyAssessment();
  values.details.npi = "12";
  values.codes = ["62362", "no code"];
  expect([...wrongEntries(values)].sort()).toEqual(["codes.1", "details.npi"]);
});

test("of an assessment in which all is right, none is named", () => {
  expect([...wrongEntries(emptyAssessment())]).toEqual([]);
});
