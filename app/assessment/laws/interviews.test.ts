/** @module-tag long */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { judge } from "../../../e2e/oracle/oracle";
import { printFigure } from "../../../e2e/running/figure";
import { type Answers, type Question, UNKNOWN } from "../../criteria/criterion";
import { pivotalQuestions } from "../../criteria/flow";
import { determine } from "../determination";
import { Failures } from "./failures";
import { type Held, holdInterviews } from "./interviews";
import { ONE_OF_EACH, serviceOf } from "./states/provisions";
import { everyAnswer, placesByFlow, WALK_MS } from "./states/states";

/*
 * Laws 4 and 5: asking only what the flow asks settles the result, each question it asks was pivotal at
 * that moment, and every path ends in an outcome.
 *
 * Every interview is held: the first unanswered question is answered in every way, until there is
 * none. `records` is how many complete records (or, with "unknown", states without a gap) lead to them:
 * all there are.
 */
const KNOWN = {
  implantation: { interviews: 1_959, longest: 11, records: 207_360 },
  maintenance: { interviews: 3, longest: 2, records: 4 },
  removal: { interviews: 2, longest: 1, records: 2 },
  trial: { interviews: 2, longest: 1, records: 2 },
};
const WITH_UNKNOWN = {
  implantation: { interviews: 13_679, longest: 11, records: 6_718_464 },
  maintenance: { interviews: 7, longest: 2, records: 9 },
  removal: { interviews: 3, longest: 1, records: 3 },
  trial: { interviews: 3, longest: 1, records: 3 },
};

describe.each(ONE_OF_EACH)("in every interview for %s", (id) => {
  const service = serviceOf(id);
  const { criteria } = service.provision;
  const needless = new Failures();
  const unsettled = new Failures();
  const dead = new Failures();
  let known: Held | undefined;
  let withUnknown: Held | undefined;

  function checkPivotal(next: Question, relevant: Answers): void {
    const pivotal = pivotalQuestions(criteria, relevant).has(next.id);
    if (!pivotal || !judge(id, relevant).pivotal.includes(next.id))
      needless.note(next.id, relevant);
  }

  beforeAll(() => {
    const answersOf = (question: Question) => everyAnswer(question).filter((each) => each.length);
    const everyKnown = placesByFlow(criteria).map(({ question }) => ({
      question,
      kinds: answersOf(question).flatMap((each) => (each.includes(UNKNOWN) ? [] : [[each]])),
    }));
    known = holdInterviews(id, everyKnown, checkPivotal, ({ answers }) => {
      const { consequence } = determine(service, answers);
      if (consequence.result !== judge(id, answers).result) unsettled.note("another", answers);
      if (consequence.result === "undetermined") dead.note("no outcome", answers);
      if (consequence.sentence === "") dead.note("no sentence", answers);
    });
    const anyKind = placesByFlow(criteria).map(({ question, kinds: [, ...kinds] }) => ({
      question,
      kinds: [[[UNKNOWN]], ...kinds],
    }));
    withUnknown = holdInterviews(id, anyKind, checkPivotal, ({ answers, asked }) => {
      const { result, pivotal } = judge(id, answers);
      const { consequence } = determine(service, answers);
      if (consequence.result !== result) unsettled.note("another", answers);
      const unknown = asked.filter((each) => answers[each.id]?.includes(UNKNOWN));
      const left = pivotal.filter((each) => !unknown.some((question) => question.id === each));
      if (left.length > 0) dead.note(`never asked ${left.join()}`, answers);
      if ((result === "undetermined") !== pivotal.length > 0) dead.note("nothing left", answers);
      if (consequence.sentence === "") dead.note("no sentence", answers);
    });
  }, WALK_MS);

  afterAll(() => {
    printFigure(known?.interviews ?? 0, `interviews for ${id} with known answers, without a page`);
    const others = withUnknown?.interviews ?? 0;
    printFigure(others, `interviews for ${id} with "not documented", without a page`);
  });

  test("no interview is left out, and together they settle every record", () => {
    expect(known).toEqual(KNOWN[id]);
    expect(withUnknown).toEqual(WITH_UNKNOWN[id]);
  });

  test("each question that is asked is pivotal at that moment", () => {
    expect(needless).toEqual(new Failures());
  });

  test("what was asked settles the result, whatever the questions never asked would say", () => {
    expect(unsettled).toEqual(new Failures());
  });

  test("each path ends in an outcome: certain, or open by nothing but what is not documented", () => {
    expect(dead).toEqual(new Failures());
  });
});
