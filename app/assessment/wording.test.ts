import { describe, expect, test } from "vitest";
import { type Answers, allCriteria } from "../criteria/criterion";
import { GUIDELINE } from "../guidelines/current";
import type { GuidelineCriterion, Result } from "../guidelines/guideline";
import { ALL_QUESTIONS, type Determination, determine } from "./determination";
import { serviceOf } from "./laws/states/provisions";
import {
  answerTo,
  answerWords,
  lineSentence,
  openWord,
  resultHooks,
  resultMark,
  SHOW_REMAINING,
  signOf,
  statusInFull,
} from "./wording";

const GUIDELINE_NOTE_173 =
  "Guideline Note 173 INTERVENTIONS THAT ARE UNPROVEN, HAVE NO CLINICALLY IMPORTANT BENEFIT OR HAVE HARMS THAT OUTWEIGH BENEFITS FOR CERTAIN CONDITIONS";

const A_MET: Answers = {
  indication: ["baclofen-spasticity"],
  "a1-trial": ["yes"],
  "a1-control": ["no"],
  "a2-difficulties": ["self-care"],
  "a3-response": ["favorable"],
};
const A_LOST: Answers = { ...A_MET, "a3-response": ["unknown"] };
const A_NOT_MET: Answers = { ...A_MET, "a3-response": ["not-done"] };
const MAINTAINED: Answers = { "m-complications": ["no"], "m-benefit": ["yes"] };
const COMPLICATED: Answers = { "m-complications": ["yes"] };

function purpose(value: string): Answers {
  return { "trial-purpose": [value] };
}

function placedFor(value: string): Answers {
  return { "removal-indication": [value] };
}

interface Outcome {
  readonly request: string;
  readonly service: string;
  readonly answers: Answers;
  readonly result: Result;
  readonly sentence: string;
  readonly lines: readonly number[];
}

function outcome(
  request: string,
  service: string,
  answers: Answers,
  [result, sentence, ...lines]: readonly [Result, string, ...number[]],
): Outcome {
  return { request, service, answers, result, sentence, lines };
}

const MET = ["met", "Criteria met for Lines 71, 283, 290", 71, 283, 290] as const;
const NOT_MET = ["not-met", "Criteria not met for Lines 71, 283, 290"] as const;
const OPEN = ["undetermined", "Cannot be determined yet"] as const;
const LOST = ["undetermined", "Cannot be determined"] as const;
const TRIAL_IN = ["met", "CPT 62320-62323: Included on Lines 71 and 290", 71, 290] as const;
const TRIAL_OUT = ["not-met", "CPT 62320-62323: Not included on Lines 71 and 290"] as const;
const REMOVAL_IN = ["met", "Included on Line 283", 283] as const;
const REMOVAL_SILENT = ["not-addressed", "Not addressed by this note"] as const;

/** Every outcome there is, in the words that are to be said of it. */
const OUTCOMES: readonly Outcome[] = [
  ...["implantation", "revision", "replacement"].flatMap((service) => [
    outcome(`${service} that meets A`, service, A_MET, MET),
    outcome(`${service} without a trial dose`, service, A_NOT_MET, NOT_MET),
    outcome(`${service} with nothing answered`, service, {}, OPEN),
  ]),
  outcome("implantation whose trial is not documented", "implantation", A_LOST, OPEN),
  outcome("revision whose trial record is lost", "revision", A_LOST, LOST),
  outcome("replacement whose trial record is lost", "replacement", A_LOST, LOST),
  outcome("maintenance that meets both", "maintenance", MAINTAINED, MET),
  outcome("maintenance with complications", "maintenance", COMPLICATED, NOT_MET),
  outcome("maintenance of open benefit", "maintenance", { "m-complications": ["no"] }, OPEN),
  outcome("trial for a baclofen pump", "trial", purpose("antispasmodic-baclofen-pump"), TRIAL_IN),
  outcome("trial of something else", "trial", purpose("other"), TRIAL_OUT),
  outcome("trial for a purpose not documented", "trial", purpose("unknown"), OPEN),
  outcome("removal after an unlisted use", "removal", placedFor("unlisted"), REMOVAL_IN),
  outcome("removal after a listed use", "removal", placedFor("listed"), REMOVAL_SILENT),
  outcome("removal with nothing answered", "removal", {}, OPEN),
];

function determined(service: string, answers: Answers): Determination {
  const found = GUIDELINE.services.find(({ id }) => id === service);
  return determine(found ?? serviceOf("implantation"), answers);
}

function criterion(id: string): GuidelineCriterion {
  const all = GUIDELINE.services.flatMap(({ provision }) => allCriteria(provision.criteria));
  const found = all.find((each) => each.id === id);
  if (!found) throw new RangeError(`no criterion ${id}`);
  return found;
}

describe("this is said", () => {
  for (const { request, service, answers, result, sentence, lines } of OUTCOMES)
    test(`of ${request}: “${sentence}”, and nothing else`, () => {
      const { consequence } = determined(service, answers);
      expect(consequence.result).toBe(result);
      expect(consequence.sentence).toBe(sentence);
      expect(consequence.lines).toEqual(lines);
    });

  test("no other words of a result stand in the guideline's data", () => {
    const said = GUIDELINE.services.flatMap(({ provision: { consequences } }) => [
      consequences.met.sentence,
      consequences["not-met"].sentence,
      consequences.recordLost?.sentence ?? OPEN[1],
    ]);
    const quoted = new Set(OUTCOMES.map(({ sentence }) => sentence));
    expect(new Set([...said, OPEN[1]])).toEqual(quoted);
  });

  test("of a result that names lines: that the pairing with a diagnosis is outside the note", () => {
    const remark = "Note 170 does not say which of these lines, if any, pairs with the diagnosis.";
    expect(determined("implantation", A_MET).consequence.remark).toBe(remark);
    expect(determined("maintenance", MAINTAINED).consequence.remark).toBe(remark);
    const trial = determined("trial", purpose("antispasmodic-baclofen-pump"));
    expect(trial.consequence.remark).toContain(remark);
    expect(determined("removal", placedFor("unlisted")).consequence.remark).toBe(
      "Note 170 does not say whether this line pairs with the diagnosis.",
    );
  });

  test("of a trial's codes: that others are outside the paragraph, whether these are included or not", () => {
    for (const value of ["antispasmodic-baclofen-pump", "other"])
      expect(determined("trial", purpose(value)).consequence.remark).toContain(
        "Other lines and other codes are outside this paragraph.",
      );
  });

  describe("of a trial before implantation whose record is lost", () => {
    const remark = /The note says nothing about lost records\.$/;
    const lost = (answers: Answers, service = "replacement") =>
      determined(service, answers).consequence;

    test("that the note says nothing about lost records, and no longer “yet”", () => {
      expect(lost(A_LOST).remark).toMatch(remark);
      const ofB = {
        ...{ indication: ["cancer-pain"], "b-severe-pain": ["yes"], "b-active-cancer": ["yes"] },
        ...{ "b1-responsive": ["no"], "b2-response": ["unknown"] },
      };
      expect(lost(ofB)).toEqual(lost(A_LOST));
      expect(
        lost({ ...A_LOST, "a1-control": ["unknown"], "a1-side-effects": ["unknown"] }),
      ).toEqual(lost(A_LOST));
    });

    test("nothing of it while an answer is missing, or where the record can change nothing", () => {
      const { "a1-control": _, ...unanswered } = A_LOST;
      expect(lost(unanswered).sentence).toBe(OPEN[1]);
      expect(lost({ ...A_LOST, "a1-trial": ["no"] }).result).toBe("not-met");
      expect(lost({ ...A_MET, "a1-trial": ["unknown"] }).sentence).toBe(OPEN[1]);
      expect(lost(A_LOST, "implantation").sentence).toBe(OPEN[1]);
    });
  });

  test.each(["antispasmodic-baclofen-pump", "other", "unknown"])(
    "of a trial for %s: for what the note names the codes, and what B(2) asks for",
    (value) => {
      const { remark } = determined("trial", purpose(value)).consequence;
      expect(remark).toMatch(
        /names 62320-62323 on Lines 71 and 290 only for trials of antispasmodic/,
      );
      expect(remark).toMatch(/Yet B\(2\) asks for a trial of the analgesic/);
    },
  );

  test("nowhere but in notices from beyond the note: the words of payers", () => {
    const { beyond, ...note } = GUIDELINE;
    const text = JSON.stringify(note);
    expect(text).toContain("Criteria met for Lines 71, 283, 290");
    expect(text).not.toMatch(
      /\b(approv|den(y|ied|ies|ial)|cover(ed|s|age)\b|eligible for payment|medically necessary)/i,
    );
    expect(beyond.length).toBeGreaterThan(0);
  });
});

describe("the caution on interrupted therapy", () => {
  for (const { request, service, answers, result } of OUTCOMES) {
    const open = result === "not-met" || result === "undetermined";
    const ongoing = ["maintenance", "revision", "replacement"].includes(service);
    const stands = service === "removal" || (ongoing && open);
    test(`${stands ? "stands" : "does not stand"} at ${request}`, () => {
      expect(determined(service, answers).caution !== undefined).toBe(stands);
    });
  }

  test("says what it is to say, with its source", () => {
    expect(determined("removal", {}).caution).toEqual({
      id: "interruption",
      text: "Interrupting intrathecal baclofen abruptly can be life-threatening. This result is not advice to continue or to stop therapy.",
      source: "boxed warning in the drug’s labeling",
    });
  });
});

describe("of Line 654", () => {
  function said(answers: Answers): string | undefined {
    return lineSentence(determined("implantation", answers));
  }

  test("the note names it for a use that is not listed, and Guideline Note 173 in full", () => {
    expect(said({ indication: ["chronic-non-malignant-pain"] })).toBe(
      `For chronic non-malignant pain the note names Line 654; see ${GUIDELINE_NOTE_173}.`,
    );
    expect(said({ indication: ["cancer-pain"], "b-severe-pain": ["no"] })).toMatch(
      /^For pain from cancer .* the note names Line 654; see Guideline Note 173 INTERVENTIONS/,
    );
  });

  test("while it is not known, the fewest questions that settle it are named", () => {
    const { lineFinding } = determined("implantation", { indication: ["cancer-pain"] });
    expect(lineFinding?.settledBy).toHaveLength(1);
  });

  test("it is named for each of several uses", () => {
    expect(said({ indication: ["chronic-non-malignant-pain", "other"] })).toMatch(
      /^For chronic non-malignant pain and for another use not listed in A or B the note names/,
    );
  });

  test("it is said for that use beside a result that is met", () => {
    const uses = ["baclofen-spasticity", "chronic-non-malignant-pain"];
    expect(determined("implantation", { ...A_MET, indication: uses }).consequence.result).toBe(
      "met",
    );
    expect(said({ ...A_MET, indication: uses })).toContain("For chronic non-malignant pain");
  });

  test("nothing is said where a listed use fails a numbered criterion", () => {
    expect(said(A_NOT_MET)).toBeUndefined();
    expect(said(A_MET)).toBeUndefined();
  });

  test("that it is not yet known is said only where the result is not met", () => {
    const unknown = { indication: ["cancer-pain"], "b2-response": ["unfavorable"] };
    expect(said(unknown)).toBe("Whether the note names Line 654 is not yet known.");
    expect(said({ indication: ["cancer-pain"] })).toBeUndefined();
  });
});

describe("a criterion's status", () => {
  function sign(id: string, answers: Answers, service = "implantation"): string {
    const { word, mark } = signOf(criterion(id), determined(service, answers));
    return `${word}, ${mark}`;
  }

  test("is a word and a mark", () => {
    expect(sign("a", A_MET)).toBe("Met, tick");
    expect(sign("a3", A_NOT_MET)).toBe("Not met, cross");
    expect(sign("a", {})).toBe("Undetermined, question");
    expect(sign("a1-side-effects", A_MET)).toBe("Not needed, dash");
  });

  test("of a criterion that the request has nothing to do with is open", () => {
    expect(sign("m-benefit", A_MET)).toBe("Undetermined, question");
  });

  test("of a category whose use was not chosen reads “Not claimed”, met or not", () => {
    expect(sign("b", A_MET)).toBe("Not claimed, dash");
    expect(sign("b", A_NOT_MET)).toBe("Not claimed, dash");
    expect(sign("a", { indication: ["other"] })).toBe("Not claimed, dash");
  });

  test("of a category whose use is open or was chosen never does", () => {
    expect(sign("b", { indication: ["unknown"] })).toBe("Undetermined, question");
    expect(sign("b", { ...A_MET, indication: ["baclofen-spasticity", "cancer-pain"] })).toBe(
      "Not needed, dash",
    );
  });

  test("of a whole provision is its result", () => {
    expect(sign("device", { indication: ["other"] })).toBe("Not met, cross");
    expect(sign("removal", { "removal-indication": ["listed"] }, "removal")).toBe(
      "Not addressed, dash",
    );
  });

  test("in full tells the two silences apart, and that something never took place", () => {
    const inFull = (id: string, answers: Answers, service = "implantation") =>
      statusInFull(criterion(id), determined(service, answers));
    const open = { ...A_MET, "a3-response": ["unknown"] };
    expect(inFull("a3", open)).toBe("Not documented");
    expect(inFull("a", open)).toBe("Undetermined");
    expect(inFull("a3", { indication: ["baclofen-spasticity"] })).toBe("Not answered");
    expect(inFull("a3", A_NOT_MET)).toBe("Not met: no trial intrathecal dose given");
    expect(inFull("a3", { ...A_MET, "a3-response": ["unfavorable"] })).toBe("Not met");
    expect(inFull("a3", A_MET)).toBe("Met");
    const inPain = {
      indication: ["cancer-pain"],
      "b-severe-pain": ["yes"],
      "b-active-cancer": ["yes"],
    };
    const neverUsed = { ...inPain, "b1-responsive": ["not-tried"] };
    expect(inFull("b1-responsive", neverUsed)).toBe("Not met: never used");
    expect(inFull("b1-responsive", { ...neverUsed, "b1-side-effects": ["yes"] })).toBe(
      "Not needed",
    );
    expect(inFull("b", A_MET)).toBe("Not claimed");
    expect(inFull("removal", placedFor("unknown"), "removal")).toBe(
      "Not documented, or placed for both",
    );
    expect(inFull("removal", placedFor("listed"), "removal")).toBe("Not addressed");
  });

  test("has the same mark as a result of that kind", () => {
    expect(resultMark("met")).toBe("tick");
    expect(resultMark("not-met")).toBe("cross");
    expect(resultMark("undetermined")).toBe("question");
    expect(resultMark("not-addressed")).toBe("dash");
  });
});

describe("an answer", () => {
  const difficulty = criterion("a2-self-care");

  test("of several is given in the question's order, whatever the order of checking", () => {
    const question = ALL_QUESTIONS.find(({ id }) => id === "indication");
    expect(question && answerWords(question, ["other", "baclofen-spasticity"])).toBe(
      "Baclofen for spasticity; Another use",
    );
  });

  test("to one option says whether it was chosen", () => {
    expect(answerTo(difficulty, { "a2-difficulties": ["self-care"] })).toBe("Yes");
    expect(answerTo(difficulty, { "a2-difficulties": ["posture-function"] })).toBe(
      "No (not chosen)",
    );
    expect(answerTo(difficulty, { "a2-difficulties": ["none"] })).toBe("None of these");
  });

  test("that is missing and one that is not documented are told apart", () => {
    expect(answerTo(difficulty, {})).toBe("Not answered");
    expect(answerTo(difficulty, { "a2-difficulties": ["unknown"] })).toBe("Not documented");
    const [first] = ALL_QUESTIONS;
    expect(first && openWord(first, {})).toBe("Not answered");
    expect(first && openWord(first, { [first.id]: ["unknown"] })).toBe("Not documented");
    const removal = ALL_QUESTIONS.find(({ id }) => id === "removal-indication");
    expect(removal && openWord(removal, placedFor("unknown"))).toBe(
      "Not documented, or placed for both",
    );
  });

  test("that no trial was done, or nothing tried, is printed as that", () => {
    expect(answerTo(criterion("a3"), A_NOT_MET)).toBe("No trial intrathecal dose given");
    expect(answerTo(criterion("b1-responsive"), { "b1-responsive": ["not-tried"] })).toBe(
      "Never used",
    );
  });

  test("belongs to a criterion without parts", () => {
    expect(answerTo(criterion("a"), A_MET)).toBeUndefined();
  });
});

test("the questions that are not needed are shown by the words of the design", () => {
  expect(SHOW_REMAINING).toBe("Show remaining questions");
});

test("a result is told to outside checks with its lines, and a further line by its number", () => {
  const met = { result: "met", lines: [71, 290] } as const;
  expect(resultHooks(met, undefined)).toStrictEqual({
    "data-result": "met",
    "data-lines": "71 290",
  });
  expect(resultHooks({ result: "undetermined", lines: [] }, { line: 8, named: "no" })).toEqual({
    "data-result": "undetermined",
    "data-lines": "",
    "data-line-8": "no",
  });
});
