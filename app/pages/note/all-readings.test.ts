import { expect, test } from "vitest";
import { questionsOf } from "../../criteria/criterion";
import { NOTE_170 } from "../../guidelines/note-170/note-170";
import { allReadings } from "./all-readings";

test("the note's list of readings holds every reading there is, each once", () => {
  const { services, readingsOfCodes } = NOTE_170;
  const provisions = services.map(({ provision }) => provision);
  const questions = provisions.flatMap(({ criteria }) => questionsOf(criteria));
  const all = [
    ...[...services, ...provisions, ...questions].flatMap(({ readings = [] }) => readings),
    ...questions.flatMap(({ readingsWithPump = [] }) => readingsWithPump),
    ...readingsOfCodes,
  ];
  const ids = allReadings(NOTE_170).map(({ id }) => id);
  expect([...ids].sort()).toEqual([...new Set(all.map(({ id }) => id))].sort());
  expect(ids).toEqual(expect.arrayContaining(["original-trial", "paired-code"]));
});
