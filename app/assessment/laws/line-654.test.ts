import { beforeAll, describe, expect, test } from "vitest";
import { consult, judge } from "../../../e2e/oracle/oracle";
import { type Answers, allCriteria, questionsOf } from "../../criteria/criterion";
import type { LineStatement } from "../../guidelines/guideline";
import { determine, type LineFinding } from "../determination";
import { Failures } from "./failures";
import { serviceOf } from "./states/provisions";
import { everyAnswer, kindsOf, visitStates, WALK_MS } from "./states/states";
import { takeEveryStep } from "./states/steps";

/*
 * Laws 1 and 2 for the statement on Line 654, which rests on three questions: all 17 x 4 x 4 = 272
 * states of their answers, one by one, as the flow counts them and with everything asked.
 */
function statementOf(): LineStatement {
  const { lineStatement } = serviceOf("implantation").provision;
  if (!lineStatement) throw new Error("the device provision has no line statement");
  return lineStatement;
}

const { uses } = statementOf();
const questions = questionsOf(uses);

const USE_NAMED_BY: Record<string, string> = {
  "line-654-chronic-pain": "chronic-non-malignant-pain",
  "line-654-other": "other",
  "line-654-cancer-pain": "cancer-pain",
};

/** The uses a finding names, as the answers that stand for them. */
function usesOf(finding: LineFinding | undefined): (string | undefined)[] {
  const named = uses.children.filter(({ name }) => finding?.uses.includes(name));
  return named.map(({ id }) => USE_NAMED_BY[id]);
}

function agrees(finding: LineFinding | undefined, oracle: ReturnType<typeof judge>): boolean {
  const expected = oracle.line654;
  if (!finding || !expected) return false;
  const settledBy = finding.settledBy.map(({ id }) => id).join();
  const smallest = Math.min(...expected.settledBy.map((set) => set.length));
  const ways = expected.settledBy.filter((set) => set.length === smallest);
  return (
    finding.line === 654 &&
    finding.named === expected.named &&
    usesOf(finding).join() === expected.uses.join() &&
    (finding.named === "unknown" ? ways.some((set) => set.join() === settledBy) : settledBy === "")
  );
}

describe("in every state of the uses and of B's heading", () => {
  const inFlow = new Failures();
  const askedAll = new Failures();
  let walked = 0;

  function compare(answers: Answers): void {
    const service = serviceOf("implantation");
    const { lineFinding } = determine(service, answers);
    if (!agrees(lineFinding, consult("implantation", answers)))
      inFlow.note("not the same", answers);
    const { lineFinding: whole } = determine(service, answers, { askRemaining: true });
    if (!agrees(whole, judge("implantation", answers))) askedAll.note("not the same", answers);
  }

  beforeAll(() => {
    const places = questions.map((question) => ({
      question,
      kinds: everyAnswer(question).map((chosen) => [chosen]),
    }));
    walked = visitStates(places, compare);
  }, WALK_MS);

  test("Line 654 is named, for the uses it is named for, exactly as every completion agrees", () => {
    expect(inFlow).toEqual(new Failures());
    expect(walked).toBe(272);
  });

  test("with every remaining criterion asked as well, the same holds of all answers", () => {
    expect(askedAll).toEqual(new Failures());
  });

  test("answering never overturns whether Line 654 is named", () => {
    const criteria = allCriteria(uses);
    const places = questions.map((question) => ({
      question,
      kinds: kindsOf(question, criteria),
    }));
    expect(takeEveryStep(criteria, places)).toEqual({ states: 81, steps: 180, overturned: 0 });
  });

  test("only the device services speak of Line 654", () => {
    expect(determine(serviceOf("revision"), {}).lineFinding).toBeDefined();
    expect(determine(serviceOf("replacement"), {}).lineFinding).toBeDefined();
    expect(determine(serviceOf("maintenance"), {}).lineFinding).toBeUndefined();
    expect(determine(serviceOf("removal"), {}).lineFinding).toBeUndefined();
    expect(determine(serviceOf("trial"), {}).lineFinding).toBeUndefined();
  });
});
