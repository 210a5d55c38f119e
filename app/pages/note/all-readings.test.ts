import { expect, test } from "vitest";
import { questionsOf } from "../../criteria/criterion";
import { GUIDELINE } from "../../guidelines/current";
import { allReadings } from "./all-readings";

test("the note's list of readings holds every reading there is, each once", () => {
  const { services, readingsOfCodes } = GUIDELINE;
  const provisions = services.map(({ provision }) => provision);
  const questions = provisions.flatMap(({ criteria }) => questionsOf(criteria));
  const all = [
    ...[...services, ...provisions, ...questions].flatMap(({ readings = [] }) => readings),
    ...questions.flatMap(({ readingsLookingBack = [] }) => readingsLookingBack),
    ...readingsOfCodes,
  ];
  const ids = allReadings(GUIDELINE).map(({ id }) => id);
  expect([...ids].sort()).toEqual([...new Set(all.map(({ id }) => id))].sort());
  expect(ids).toEqual(expect.arrayContaining(["original-trial", "paired-code"]));
});
