import { expect, test } from "vitest";
import { GUIDELINE } from "../../guidelines/current";
import { ALL_QUESTIONS } from "../determination";
import { TODAYS_WORDS, wordsOf } from "./question-words";

test("every question has its words, with clauses that stand in the source", () => {
  expect([...TODAYS_WORDS.keys()].sort()).toEqual(ALL_QUESTIONS.map(({ id }) => id).sort());
  for (const [id, { clauses }] of TODAYS_WORDS) {
    expect(clauses, id).not.toEqual([]);
    for (const clause of clauses) expect(GUIDELINE.source, id).toContain(clause);
  }
});

test("a question is kept as it reads, with its words for a pump in place where it has any", () => {
  for (const {
    id,
    label,
    name,
    text,
    textLookingBack: textWithPump,
    choose,
    options,
  } of ALL_QUESTIONS)
    expect(TODAYS_WORDS.get(id), id).toStrictEqual({
      ...{ label, name, text, choose, clauses: expect.any(Array) },
      ...(textWithPump === undefined ? {} : { textWithPump }),
      options: options.map((option) => ({ value: option.value, label: option.label })),
    });
  expect(TODAYS_WORDS.get("a1-control")).toHaveProperty("textWithPump");
});

test("a clause is given whole, once, and without those around it that are cited otherwise", () => {
  const clausesOf = (id: string) => TODAYS_WORDS.get(id)?.clauses;
  const a1 =
    "The patient has had an adequate trial of non-invasive methods of spasticity control and not had adequate control of spasticity or had intolerable side effects with these methods.";
  for (const id of ["a1-trial", "a1-control", "a1-side-effects"])
    expect(clausesOf(id)).toEqual([a1]);
  expect(clausesOf("a2-difficulties")).toEqual([
    "The spasticity is causing difficulties with at least one of the following (a, b or c):",
    "Posture or function",
    "Balance or locomotion",
    "Self-care (or ease of care by parents or caregivers)",
  ]);
  expect(clausesOf("m-benefit")).toEqual([
    "are continuing to receive adequate benefit from the pump-delivered medication.",
  ]);
  expect(clausesOf("indication")).toEqual([
    "Placed for administration of baclofen for spasticity where all of the following (1-3) occur:",
    "Palliation for severe, intractable pain due to life-limiting active cancer which",
    expect.stringMatching(/^Intrathecal or epidural .* Line 654 for use with chronic non-malig/),
  ]);
});

test("only questions that have an answer give their words", () => {
  expect(wordsOf({ "m-benefit": ["yes"], "no-such": ["yes"] })).toStrictEqual({
    "m-benefit": {
      label: "Maint. B",
      name: "Continuing adequate benefit from the pump-delivered medication",
      clauses: ["are continuing to receive adequate benefit from the pump-delivered medication."],
      text: "Is the patient continuing to receive adequate benefit from the pump-delivered medication?",
      choose: "one",
      options: [
        { value: "yes", label: "Yes" },
        { value: "no", label: "No" },
        { value: "unknown", label: "Not documented" },
      ],
    },
  });
});
