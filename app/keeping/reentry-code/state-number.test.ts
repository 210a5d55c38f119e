import { expect, test } from "vitest";
import { ALL_QUESTIONS } from "../../assessment/determination";
import { choose, questionsOf } from "../../criteria/criterion";
import { GUIDELINE } from "../../guidelines/current";
import { fromSymbols, toSymbols } from "./base32";
import { answersTo, type CodedState, numberStates } from "./state-number";

const { services } = GUIDELINE;
const NUMBERING = numberStates(services);

/** The state with one question answered so, and all others with their first or their last answer. */
function stateWith(
  state: Omit<CodedState, "answers">,
  others: "first" | "last",
  id?: string,
  values?: readonly string[],
): CodedState {
  const answers = questionsOf(state.service.provision.criteria).map((question) => {
    const rest = others === "first" ? [] : (answersTo(question).at(-1) ?? []);
    return [question.id, question.id === id && values ? values : rest] as const;
  });
  return { ...state, answers: Object.fromEntries(answers.filter(([, each]) => each.length > 0)) };
}

test.each(ALL_QUESTIONS)("knows every answer to $id that can be checked, each once", (question) => {
  const seen = new Set([""]);
  const visit = (values: readonly string[]) => {
    for (const { value } of question.options) {
      const next = choose(question, values, value, !values.includes(value)).sort();
      if (seen.has(next.join())) continue;
      seen.add(next.join());
      visit(next);
    }
  };
  visit([]);
  const known = answersTo(question).map((values) => values.toSorted().join());
  expect(known[0]).toBe("");
  expect(known.toSorted()).toEqual([...seen].sort());
});

test("numbers each answer to each question of each service, whatever the others are", () => {
  for (const service of services)
    for (const askRemaining of [false, true])
      for (const others of ["first", "last"] as const)
        for (const question of questionsOf(service.provision.criteria))
          for (const values of answersTo(question)) {
            const state = stateWith({ service, askRemaining }, others, question.id, values);
            expect(NUMBERING.stateAt(NUMBERING.numberOf(state))).toEqual(state);
          }
});

test("numbers the states of one service after those of the one before, without gap or overlap", () => {
  let next = 0;
  for (const service of services) {
    expect(NUMBERING.numberOf(stateWith({ service, askRemaining: false }, "first"))).toBe(next);
    next = NUMBERING.numberOf(stateWith({ service, askRemaining: true }, "last")) + 1;
  }
  expect(next).toBe(NUMBERING.count);
  expect(() => NUMBERING.stateAt(next)).toThrow(`no such state: ${next}`);
});

test("200,000 states all over, and those at the ends, come back from number and symbols", {
  tags: "long",
}, () => {
  const { count } = NUMBERING;
  const numbers = Array.from({ length: 200_000 }, (_, each) => (each * 2_611 * 7_919) % count);
  const failed = [1, count - 2, count - 1, ...numbers].filter((number) => {
    const state = NUMBERING.stateAt(fromSymbols(toSymbols(number, 6)));
    return NUMBERING.numberOf(state) !== number;
  });
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(failed).toEqual([]);
});

test("counts what the answers multiply to, and stays within exact numbers", () => {
  // 87,040,000 states of a device request, asked in two ways, for three services; 48 of the others.
  expect(NUMBERING.count).toBe(3 * 2 * 87_040_000 + 2 * (4 + 16 + 4));
  expect(Number.isSafeInteger(32 * NUMBERING.count)).toBe(true);
});

test("does not care in which order answers were checked", () => {
  const [service] = services;
  const number = (...indication: string[]) =>
    service && NUMBERING.numberOf({ service, answers: { indication }, askRemaining: false });
  expect(number("cancer-pain", "other")).toBe(number("other", "cancer-pain"));
  expect(number("cancer-pain", "other")).not.toBe(number("cancer-pain"));
});

test("counts an answer that a question does not have as none", () => {
  const [service] = services;
  const number = (indication: string[]) =>
    service && NUMBERING.numberOf({ service, answers: { indication }, askRemaining: false });
  expect(number(["of-old"])).toBe(number([]));
});

test("numbers no service but its own", () => {
  const [service] = services;
  if (!service) throw new Error("no service");
  const state = { service: { ...service }, answers: {}, askRemaining: false };
  expect(() => NUMBERING.numberOf(state)).toThrow("no such service: implantation");
});
