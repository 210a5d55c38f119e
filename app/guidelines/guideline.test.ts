import { describe, expect, test } from "vitest";
import {
  type AskedQuestion,
  consequenceOf,
  obtainFor,
  type Reading,
  readingsOfQuestion,
  readingsOfService,
  type Service,
  UNDETERMINED,
  unmeasuredReading,
  wordingFor,
} from "./guideline";
import { NOTE_170 } from "./note-170/note-170";

function serviceOf(id: string): Service {
  const service = NOTE_170.services.find((each) => each.id === id);
  if (!service) throw new Error(`no service ${id}`);
  return service;
}

function ids(readings: readonly Reading[]): string[] {
  return readings.map(({ id }) => id);
}

const ALWAYS: Reading = { id: "always", of: "A", text: "Read so." };
const THEN: Reading = { id: "then", of: "A", text: "Read so of the time before." };
const QUESTION: AskedQuestion = {
  id: "question",
  label: "A",
  name: "What it is about",
  text: "Is it so?",
  choose: "one",
  options: [],
  obtain: "Whether it is so",
};
const WITH_PUMP: AskedQuestion = {
  ...QUESTION,
  textLookingBack: "Was it so?",
  obtainLookingBack: "Whether it was so",
  readings: [ALWAYS],
  readingsLookingBack: [THEN],
};

describe("where a pump is in place", () => {
  test("a question has its wording for that, if there is one", () => {
    expect(wordingFor(WITH_PUMP, serviceOf("revision"))).toBe("Was it so?");
    expect(wordingFor(WITH_PUMP, serviceOf("implantation"))).toBe("Is it so?");
    expect(wordingFor(QUESTION, serviceOf("revision"))).toBe("Is it so?");
  });

  test("a question names its own documentation, if there is any", () => {
    expect(obtainFor(WITH_PUMP, serviceOf("replacement"))).toBe("Whether it was so");
    expect(obtainFor(WITH_PUMP, serviceOf("implantation"))).toBe("Whether it is so");
    expect(obtainFor(QUESTION, serviceOf("replacement"))).toBe("Whether it is so");
  });

  test("a question has its further readings behind the others", () => {
    expect(ids(readingsOfQuestion(WITH_PUMP, serviceOf("replacement")))).toEqual([
      "always",
      "then",
    ]);
    expect(ids(readingsOfQuestion(WITH_PUMP, serviceOf("implantation")))).toEqual(["always"]);
    expect(readingsOfQuestion(QUESTION, serviceOf("replacement"))).toEqual([]);
    expect(readingsOfQuestion(QUESTION, serviceOf("implantation"))).toEqual([]);
  });
});

test("while the criteria are open, the consequence is the usual one where there is no other", () => {
  const { provision: device } = serviceOf("revision");
  const { provision: trial } = serviceOf("trial");
  expect(consequenceOf(device, "undetermined")).toBe(UNDETERMINED);
  expect(consequenceOf(device, "not-met")).toBe(device.consequences["not-met"]);
  const { remark, ...open } = consequenceOf(trial, "undetermined");
  expect(open).toEqual(UNDETERMINED);
  expect(remark).toBeDefined();
});

test("a request is read as its service says, then as its provision does", () => {
  expect(ids(readingsOfService(serviceOf("revision")))).toEqual([
    "before-the-pump",
    "same-systems",
  ]);
  expect(ids(readingsOfService(serviceOf("trial")))).toEqual([]);
});

test.each([
  [["active"], "“active.”"],
  [["severe", "intractable"], "“severe” or “intractable.”"],
  [["a", "b", "a", "c"], "“a,” “b” or “c.”"],
])("%j are not defined by the note, each word once", (words, list) => {
  expect(unmeasuredReading(words, NOTE_170)).toBe(
    `Note 170 does not define ${list} This is the clinician’s judgment.`,
  );
});
