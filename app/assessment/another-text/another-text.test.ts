import { expect, test } from "vitest";
import { GUIDELINE } from "../../guidelines/current";
import { determine, findService } from "../determination";
import {
  ANSWERS_OF_THEN,
  asideWith,
  CARRIED,
  EARLIER,
  WORDS_OF_THEN,
} from "../testing/other-edition";
import { carryOver, type EarlierAnswer, type EarlierAnswers } from "./another-text";
import { TODAYS_WORDS } from "./question-words";

const BOTH = [GUIDELINE, EARLIER] as const;
const { fingerprint } = EARLIER;
const TODAYS = Object.fromEntries(TODAYS_WORDS);

/** Answers that were given against the earlier edition, with its words. */
function given(changes: Partial<EarlierAnswers> = {}): EarlierAnswers {
  const words = Object.fromEntries(WORDS_OF_THEN);
  return { fingerprint, answers: ANSWERS_OF_THEN, words, ...changes };
}

const OLDER: EarlierAnswer = { id: "a1-trial", values: ["yes"], fingerprint: "d".repeat(64) };

test("what reads the same is carried over, and the rest set aside with its words", () => {
  expect(carryOver(given())).toStrictEqual({ ...CARRIED, ofAnotherText: asideWith(true) });
});

test("without their words, answers are set aside whole", () => {
  const taken = carryOver(given({ words: {} }));
  expect(Object.keys(taken)).toEqual(["answers", "ofAnotherText"]);
  expect(taken.answers).toEqual({});
  expect(taken.ofAnotherText).toStrictEqual([
    { id: "m-complications", values: ["no"], fingerprint },
    ...asideWith(false),
  ]);
});

test("of an edition that the app has, its own data give the words that were not kept", () => {
  expect(carryOver(given({ words: {} }), BOTH)).toStrictEqual({
    ...CARRIED,
    ofAnotherText: asideWith(true),
  });
});

test("words that were kept go before those of the edition", () => {
  const { "m-benefit": todays } = TODAYS;
  const taken = carryOver(given({ words: { "m-benefit": todays } }), BOTH);
  expect(taken.carried).toEqual(["m-complications", "m-benefit"]);
});

test("where all reads the same, nothing is set aside", () => {
  const answers = { "m-benefit": ["yes"] };
  const taken = carryOver(given({ answers, words: TODAYS }));
  expect(taken).toStrictEqual({ answers, carried: ["m-benefit"] });
});

test("an empty list of answers is none", () => {
  expect(carryOver(given({ answers: { "m-benefit": [] } }))).toStrictEqual({ answers: {} });
});

test("answers of today's text stay as they are, with what was set aside before", () => {
  const todays = { ...given(), fingerprint: GUIDELINE.fingerprint };
  expect(carryOver(todays)).toStrictEqual({ answers: ANSWERS_OF_THEN });
  expect(carryOver({ ...todays, ofAnotherText: [OLDER] })).toStrictEqual({
    answers: ANSWERS_OF_THEN,
    ofAnotherText: [OLDER],
  });
});

test("what was set aside before stays so, unless it was answered again or reads the same again", () => {
  const answered = { ...OLDER, id: "m-benefit" };
  const words = TODAYS["a1-control"];
  const again = { ...OLDER, id: "a1-control", ...(words && { words }) };
  const taken = carryOver(given({ ofAnotherText: [OLDER, answered, again] }));
  expect(taken).toStrictEqual({
    answers: { ...CARRIED.answers, "a1-control": ["yes"] },
    carried: [...CARRIED.carried, "a1-control"],
    ofAnotherText: [...asideWith(true), OLDER],
  });
});

test("what was added since is open, and a service that then had none is asked like any other", () => {
  const trial = findService("trial");
  if (!trial) throw new Error("no such service");
  expect(WORDS_OF_THEN.has("trial-purpose")).toBe(false);
  const { answers } = carryOver(given());
  expect(determine(trial, answers).consequence.result).toBe("undetermined");
});

test("each change of what was read sets its answer aside, and no other", () => {
  const answers = Object.fromEntries([...TODAYS_WORDS.keys()].map((id) => [id, ["unknown"]]));
  for (const [id, words] of TODAYS_WORDS) {
    const [first = { value: "", label: "" }, ...rest] = words.options;
    const changed = [
      { ...words, clauses: [...words.clauses, "and more."] },
      { ...words, text: `${words.text} Really?` },
      { ...words, textWithPump: `${words.textWithPump} Really?` },
      { ...words, options: rest },
      { ...words, options: [{ ...first, label: `${first.label}, or nearly` }, ...rest] },
      { ...words, choose: words.choose === "one" ? ("all-that-apply" as const) : ("one" as const) },
    ];
    for (const each of changed) {
      const taken = carryOver(given({ answers, words: { ...TODAYS, [id]: each } }));
      expect(taken.ofAnotherText?.map((aside) => aside.id)).toEqual([id]);
      expect(taken.carried).toHaveLength(TODAYS_WORDS.size - 1);
    }
    const renamed = { ...TODAYS, [id]: { ...words, name: "Other" } };
    expect(carryOver(given({ answers, words: renamed }))).not.toHaveProperty("ofAnotherText");
  }
});
