import { describe, expect, test } from "vitest";
import { allCriteria, isLeaf, questionsOf } from "../../criteria/criterion";
import { type Provision, RULE_WORDS, type Service } from "../guideline";
import { NOTE_170 } from "./note-170";

const { services } = NOTE_170;
const PROVISIONS: readonly Provision[] = [...new Set(services.map(({ provision }) => provision))];
const QUESTIONS = PROVISIONS.flatMap(({ criteria }) => questionsOf(criteria));

/** What goes with a question: forms of details / words without a threshold / readings / with a pump. */
const BESIDE: Record<string, string> = {
  indication: "/ / baclofen-only /",
  "a1-trial": "methods / adequate / trial-and-outcome /",
  "a1-control": "/ adequate / /",
  "a1-side-effects": "/ intolerable / /",
  "a2-difficulties": "difficulty / / /",
  "a3-response": "trial-dose measures / favorable / intrathecal-trial / original-trial",
  "b-severe-pain": "/ severe intractable / qualifiers /",
  "b-active-cancer": "cancer / life-limiting active / qualifiers cancer-treatment /",
  "b1-responsive": "pain-strategies / responsive / never-tried /",
  "b1-side-effects": "/ intolerable / never-tried /",
  "b2-response":
    "trial-dose measures / favorable / intrathecal-trial analgesic-trial / original-trial",
  "removal-indication": "/ / mixed-uses /",
  "m-complications": "regimen complication / significant / maintenance-letters /",
  "m-benefit": "benefit / adequate / maintenance-letters /",
  "trial-purpose": "trial-dose measures / / analgesic-trial /",
};

describe("beside its questions", () => {
  const beside = QUESTIONS.map(
    ({ id, evidence = [], unmeasured = [], readings = [], readingsLookingBack = [] }) => {
      const lists = [evidence, unmeasured, readings, readingsLookingBack];
      const words = lists.map((list) =>
        list.map((each) => (typeof each === "string" ? each : each.id)).join(" "),
      );
      return [id, words.join(" / ").replaceAll(/ +/g, " ").trim()] as const;
    },
  );

  test("the note has these forms of details, words without a threshold and readings", () => {
    expect(Object.fromEntries(beside)).toEqual(BESIDE);
  });

  test("“not documented” is an answer to each, labeled so, and stands alone", () => {
    for (const { id, options } of QUESTIONS)
      expect(options.at(-1)).toEqual({
        value: "unknown",
        label:
          id === "removal-indication" ? "Not documented, or placed for both" : "Not documented",
        alone: true,
      });
  });

  test("every answer has a label and a value of its own", () => {
    for (const { options } of QUESTIONS) {
      expect(options.every(({ label, value }) => label !== "" && value !== "")).toBe(true);
      expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
    }
  });

  test("every reading says of what it is, and how that is read", () => {
    const all = [...QUESTIONS, ...services, ...PROVISIONS].flatMap((each) => [
      ...(each.readings ?? []),
      ...("readingsLookingBack" in each ? (each.readingsLookingBack ?? []) : []),
    ]);
    all.push(...NOTE_170.readingsOfCodes);
    expect(all).toHaveLength(23);
    for (const { id, of, text } of all) expect([id, of, text].every(Boolean)).toBe(true);
  });
});

test("with a pump in place, every question on a numbered criterion or the pain speaks of the time before or without it, and the one on the cancer of now", () => {
  const [device] = PROVISIONS.filter(({ id }) => id === "device");
  const asked = device ? questionsOf(device.criteria).filter(({ claims }) => !claims) : [];
  expect(asked).toHaveLength(10);
  for (const { id, textLookingBack, obtainLookingBack } of asked) {
    const trial = id.endsWith("-response");
    if (id === "b-active-cancer") {
      expect(textLookingBack).toMatch(/is that cancer now both active and life-limiting\?$/);
      expect(obtainLookingBack).toMatch(/as of now/);
      continue;
    }
    expect(textLookingBack, id).toMatch(
      trial
        ? /trial .* before the original implantation/
        : /before .*(or|or would .*) without the pump/,
    );
    expect(obtainLookingBack, id).toMatch(
      trial ? /the original trial/ : /before .*or .*without the pump/,
    );
  }
});

test("where something never took place, the answer says so by itself", () => {
  const never = QUESTIONS.flatMap(({ id, options }) =>
    options.filter((option) => option.never).map(({ value }) => `${id}: ${value}`),
  );
  expect(never).toEqual([
    "a3-response: not-done",
    "b1-responsive: not-tried",
    "b2-response: not-done",
  ]);
});

test("one label is said of a clause, by its criterion and its question", () => {
  for (const { criteria } of PROVISIONS)
    for (const each of allCriteria(criteria)) {
      if (!isLeaf(each) || each.question.choose === "all-that-apply") continue;
      expect(each.question.label, each.id).toBe(each.label);
    }
});

test("two questions take all that apply, and each of the others one answer", () => {
  const several = QUESTIONS.filter(({ choose }) => choose === "all-that-apply");
  expect(several.map(({ id }) => id)).toEqual(["indication", "a2-difficulties"]);
  expect(QUESTIONS.filter(({ choose }) => choose === "one")).toHaveLength(QUESTIONS.length - 2);
});

test("one of several uses claims categories, and nothing else does", () => {
  const claiming = QUESTIONS.filter(({ claims }) => claims).map(({ id }) => id);
  expect(claiming).toEqual(["indication"]);
});

/** What goes with a service: pump in place / caution / readings / forms of details. */
function besideService({ looksBack, caution, readings = [], evidence = [] }: Service) {
  return [looksBack === true, caution, readings.map(({ id }) => id), evidence];
}

test.each([
  ["implantation", "device", false, "never", [], []],
  ["revision", "device", true, "unless-met", ["before-the-pump"], ["device"]],
  ["replacement", "device", true, "unless-met", ["before-the-pump"], ["device"]],
  ["removal", "removal", false, "always", [], ["device"]],
  ["maintenance", "maintenance", false, "unless-met", [], []],
  ["trial", "trial", false, "never", [], []],
])(
  "%s is judged by the provision %s, with its caution and readings",
  (id, provision, ...beside) => {
    const [service] = services.filter((each) => each.id === id);
    expect(service && besideService(service)).toEqual(beside);
    expect(service?.provision.id).toBe(provision);
  },
);

test.each([
  ["device", [71, 283, 290], ["same-systems"]],
  ["removal", [283], ["same-systems"]],
  ["maintenance", [71, 283, 290], ["maintenance-list", "same-systems"]],
  ["trial", [71, 290], []],
])(
  "the provision %s names Lines %j where it is met, and none where it is not",
  (id, lines, read) => {
    const [provision] = PROVISIONS.filter((each) => each.id === id);
    const { met, "not-met": notMet } = provision?.consequences ?? {};
    expect(met?.lines).toEqual(lines);
    expect(met?.result).toBe("met");
    expect(notMet?.lines).toEqual([]);
    expect(provision?.readings.map((each) => each.id)).toEqual(read);
  },
);

test("what may be paired with Z45.49 is read once, and goes with no request", () => {
  expect(NOTE_170.readingsOfCodes.map(({ id }) => id)).toEqual(["paired-code"]);
});

test("of what is beyond the note, what applies to an age or a day says so, and each has its source", () => {
  const { beyond, caution } = NOTE_170;
  expect(beyond.map(({ id, from, under }) => [id, from ?? under])).toEqual([
    ["authorization", undefined],
    ["under-21", 21],
    ["list-ends", "2027-01-01"],
  ]);
  for (const { text, source } of [...beyond, caution]) expect(text && source).toBeTruthy();
});

test("every criterion has an id of its own, a label, a name and a quote", () => {
  const all = PROVISIONS.flatMap(({ criteria, lineStatement }) => [
    ...allCriteria(criteria),
    ...(lineStatement ? allCriteria(lineStatement.uses) : []),
  ]);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { id, label, name, quote } of all)
    expect([id, label, name, quote].every(Boolean), id).toBe(true);
});

test("of a trial's codes it is said, met or not, what they are named for and what is not resolved", () => {
  const [trial] = PROVISIONS.filter(({ id }) => id === "trial");
  for (const remark of [trial?.consequences.met.remark, trial?.consequences["not-met"].remark])
    expect(remark).toMatch(/only for trials of antispasmodics.*The note does not resolve this\./);
});

test("beside “such indications” a removal quotes which the note means, as device services do", () => {
  const [removal] = PROVISIONS.filter(({ id }) => id === "removal");
  const [device] = PROVISIONS.filter(({ id }) => id === "device");
  expect(removal?.criteria.quote).toContain("such indications");
  const { uses, see } = device?.lineStatement ?? {};
  expect(removal?.alsoSays).toEqual({
    heading: "What “such indications” refers to",
    quotes: [uses?.quote, `See ${see}.`],
  });
  expect(device?.lineStatement?.uses.quote).toMatch(/Line 654 for use with .+not listed above\.$/);
});

test("the rules of groups read “all of” and “any of”", () => {
  expect(RULE_WORDS).toEqual({ "all-of": "all of", "any-of": "any of" });
});
