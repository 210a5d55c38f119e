import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ALL_QUESTIONS, findService } from "../../assessment/determination";
import {
  ANSWERS_OF_THEN,
  asideWith,
  CARRIED,
  EARLIER,
} from "../../assessment/testing/other-edition";
import { cases } from "../../assessment/testing/random";
import {
  type Answers,
  allCriteria,
  isLeaf,
  type Question,
  questionsOf,
} from "../../criteria/criterion";
import { followFlow } from "../../criteria/flow";
import { GUIDELINE } from "../../guidelines/current";
import type { Guideline, GuidelineCriterion, Service } from "../../guidelines/guideline";
import { fromSymbols, readCharacters, toSymbols, writeGroups } from "./base32";
import { CHECKS, checkSymbols } from "./reed-solomon";
import { codeOf, codesOf, REENTRY_CODE } from "./reentry-code";
import { answersTo, type CodedState, numberStates } from "./state-number";

const { encode, decode } = REENTRY_CODE;

function serviceOf(id: string): Service {
  const service = findService(id);
  if (!service) throw new Error(id);
  return service;
}

function childrenOf(criterion: GuidelineCriterion): readonly GuidelineCriterion[] {
  return isLeaf(criterion) ? [] : criterion.children;
}

/** Any answers to any questions of the note, those of other services included. */
const STATES: fc.Arbitrary<CodedState> = fc.record({
  service: fc.constantFrom(...GUIDELINE.services),
  answers: fc.record(
    Object.fromEntries(
      ALL_QUESTIONS.map((question) => [question.id, fc.constantFrom(...answersTo(question))]),
    ),
    { noNullPrototype: true },
  ),
  askRemaining: fc.boolean(),
});

/** What a state comes back as: its relevant answers, in the note's order. */
function promised({ service, answers, askRemaining }: CodedState) {
  const { relevant } = followFlow(service.provision.criteria, answers, { askRemaining });
  return { kind: "restored", assessment: { service: service.id, answers: relevant, askRemaining } };
}

function comesBack(state: CodedState): boolean {
  return JSON.stringify(decode(encode(state))) === JSON.stringify(promised(state));
}

/** Every way to answer these questions, relevant or not. */
function allAnswers(questions: readonly Question[]): Answers[] {
  return questions.reduce<Answers[]>(
    (all, question) =>
      all.flatMap((answers) =>
        answersTo(question).map((values) => ({ ...answers, [question.id]: values })),
      ),
    [{}],
  );
}

const NUMBERING = numberStates(GUIDELINE.services);

/** A code of this edition for any state, whether or not a flow leads to it. */
function forged(state: CodedState): string {
  const first = { service: serviceOf("implantation"), answers: {}, askRemaining: false };
  const symbols = readCharacters(encode(first)).map(({ symbol = 0 }) => symbol);
  const number = fromSymbols(symbols.slice(0, -CHECKS)) + NUMBERING.numberOf(state);
  const message = toSymbols(number, symbols.length - CHECKS);
  return writeGroups([...message, ...checkSymbols(message)]);
}

/** The uses that claim a category of the device criteria, with the category's own questions. */
const CATEGORIES = childrenOf(serviceOf("implantation").provision.criteria).map((category) => {
  const claims = allCriteria(category)
    .filter(isLeaf)
    .filter(({ question }) => question.claims);
  const questions = questionsOf(category).filter(({ claims }) => !claims);
  const answers = claims.map(({ question, metBy }) => [question.id, [metBy]]);
  return { id: category.id, claim: Object.fromEntries(answers), questions };
});

describe("what a code restores", () => {
  test("a code is three groups of four characters", () => {
    expect(REENTRY_CODE.length).toBe(12);
    const grouped = fc.property(STATES, (state) => {
      expect(encode(state)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}(-|$)){3}$/);
    });
    fc.assert(grouped, cases(500));
  });

  test.each(["maintenance", "removal", "trial"])("every state of %s comes back", (id) => {
    const service = serviceOf(id);
    for (const answers of allAnswers(questionsOf(service.provision.criteria)))
      for (const askRemaining of [false, true]) {
        const state = { service, answers, askRemaining };
        expect(decode(encode(state))).toEqual(promised(state));
      }
  });

  test.each(CATEGORIES)(
    "every state of category $id alone comes back",
    { tags: "long" },
    ({ claim, questions }) => {
      const service = serviceOf("replacement");
      const states = allAnswers(questions).flatMap((answers) =>
        [false, true].map((askRemaining) => {
          return { service, answers: { ...claim, ...answers }, askRemaining };
        }),
      );
      expect(states.filter((state) => !comesBack(state))).toEqual([]);
    },
  );

  test("20,000 states, drawn over all answers to all questions, come back", {
    tags: "long",
  }, () => {
    fc.assert(fc.property(STATES, comesBack), cases(20_000));
  });

  test("the order in which answers were checked does not change it", () => {
    const code = (...indication: string[]) =>
      encode({ service: serviceOf("revision"), answers: { indication }, askRemaining: true });
    expect(code("other", "cancer-pain")).toBe(code("cancer-pain", "other"));
  });

  test("answers that are set aside are not in it", () => {
    const answers = { "removal-indication": ["listed"] };
    const setAside = { ...answers, indication: ["other"], "m-benefit": ["yes"] };
    const state = { service: serviceOf("removal"), askRemaining: false };
    expect(encode({ ...state, answers: setAside })).toBe(encode({ ...state, answers }));
  });

  test("codes on paper stay readable: these change only with the note or its questions", () => {
    const met = {
      indication: ["baclofen-spasticity"],
      "a1-trial": ["yes"],
      "a1-control": ["no"],
      "a2-difficulties": ["self-care"],
      "a3-response": ["favorable"],
    };
    const code = (id: string, answers: Answers) =>
      encode({ service: serviceOf(id), answers, askRemaining: false });
    expect(code("implantation", met)).toBe("QX2A-HNHG-TND5");
    expect(code("maintenance", {})).toBe("QXHN-V9QR-9P95");
  });
});

describe("what is refused", () => {
  test.each([
    ["text", { ...GUIDELINE, fingerprint: "0".repeat(64) }],
    ["services", { ...GUIDELINE, services: GUIDELINE.services.toReversed() }],
    ["states", { ...GUIDELINE, services: GUIDELINE.services.slice(0, -1) }],
  ])("a code of an edition with other %s, in either direction", (_, guideline) => {
    const other = codeOf(guideline);
    const state = { service: serviceOf("removal"), answers: {}, askRemaining: false };
    const refusal = (known: string) => ({
      kind: "refused",
      reason: `This code belongs to another edition of the note or of its questions. This app has Guideline Note 170, as supplied; no effective date on the source (guideline text ${known}…). The printed summary names the edition of the code. Enter the answers from the printed summary.`,
    });
    expect(decode(other.encode(state))).toEqual(refusal("52ad346a"));
    expect(other.decode(encode(state))).toEqual(refusal(guideline.fingerprint.slice(0, 8)));
  });

  test("a code with a wrong character, which is named", () => {
    expect(decode("QX2A-RNHG-TND5")).toMatchObject({ kind: "refused", position: 5 });
  });

  test("a state that no flow leads to", () => {
    const state = { service: serviceOf("replacement"), askRemaining: false };
    const reached = { ...state, answers: { indication: ["baclofen-spasticity"] } };
    const stale = { ...state, answers: { indication: ["other"], "a1-trial": ["yes"] } };
    expect(forged(reached)).toBe(encode(reached));
    expect(decode(forged(stale))).toEqual({
      kind: "refused",
      reason: "No printed summary has this code. Compare each character with the printed code.",
    });
  });

  test("anything else, without throwing", { tags: "long" }, () => {
    const hostile = [
      "__proto__",
      "constructor!",
      "<script>1</script>",
      '{"service":1}',
      "\ud800".repeat(12),
      "🧠".repeat(12),
      "ﬆ".repeat(12),
      "ß".repeat(12),
      "\u0000".repeat(12),
      "0".repeat(2_000_000),
      "-".repeat(2_000_000),
    ];
    for (const text of hostile) expect(decode(text).kind).toBe("refused");
  });
});

test("a criterion added to the guideline is in its codes, without a second edit", () => {
  const maintenance = serviceOf("maintenance");
  const { provision } = maintenance;
  const [first] = childrenOf(provision.criteria);
  if (!first || !isLeaf(first) || isLeaf(provision.criteria)) throw new Error("no group of leaves");
  const added = { ...first, id: "added", question: { ...first.question, id: "added" } };
  const criteria = { ...provision.criteria, children: [...provision.criteria.children, added] };
  const service = { ...maintenance, provision: { ...provision, criteria } };
  const guideline: Guideline = { ...GUIDELINE, services: [service] };
  const code = codeOf(guideline);
  expect(code.length).toBe(4 + CHECKS);
  const answers = { "m-complications": ["no"], "m-benefit": ["yes"], added: ["unknown"] };
  expect(code.decode(code.encode({ service, answers, askRemaining: false }))).toEqual({
    kind: "restored",
    assessment: { service: "maintenance", answers, askRemaining: false },
  });
});

describe("a code of an earlier edition that the app has", () => {
  const codes = codesOf([GUIDELINE, EARLIER]);
  const [maintenance] = EARLIER.services.filter(({ id }) => id === "maintenance");
  const answers = ANSWERS_OF_THEN;

  test("is read with that edition's data, then brought to today's text by the one rule", () => {
    if (!maintenance) throw new Error("no such service");
    for (const askRemaining of [false, true]) {
      const code = codeOf(EARLIER).encode({ service: maintenance, answers, askRemaining });
      expect(codes.decode(code)).toStrictEqual({
        kind: "restored",
        assessment: {
          ...{ service: "maintenance", askRemaining, ...CARRIED },
          ofAnotherText: asideWith(true),
        },
      });
    }
  });

  test("names no service that today's text has not", () => {
    if (!maintenance) throw new Error("no such service");
    const service = { ...maintenance, id: "injection" };
    const edition = { ...EARLIER, services: [service] };
    const code = codeOf(edition).encode({ service, answers, askRemaining: false });
    expect(codesOf([GUIDELINE, edition]).decode(code)).toMatchObject({
      kind: "restored",
      assessment: { service: "", ...CARRIED },
    });
  });

  test("is not written any more: today's codes are, and are read as today's", () => {
    const state = { service: serviceOf("removal"), answers: {}, askRemaining: false };
    expect(codes.encode(state)).toBe(encode(state));
    expect(codes.length).toBe(REENTRY_CODE.length);
    expect(codes.decode(encode(state))).toEqual(promised(state));
  });

  test("is not what it is taken for where today's text could have written it as well", () => {
    const twin = { ...GUIDELINE, fingerprint: "cad".padStart(64, "0") };
    const given = { indication: ["baclofen-spasticity"] };
    const state = { service: serviceOf("implantation"), answers: given, askRemaining: false };
    expect(codeOf(twin).decode(encode(state)).kind).toBe("restored");
    expect(codesOf([GUIDELINE, twin]).decode(encode(state))).toEqual(promised(state));
  });

  test("is told from one of no edition that the app has, whose refusal names all of them", () => {
    const other = codeOf({ ...GUIDELINE, fingerprint: "0".repeat(64) });
    const state = { service: serviceOf("removal"), answers: {}, askRemaining: false };
    expect(codes.decode(other.encode(state))).toMatchObject({
      kind: "refused",
      reason: expect.stringContaining(
        "(guideline text 52ad346a…); Guideline Note 170, earlier, for tests (guideline text eeeeeeee…)",
      ),
    });
  });
});
