/** @module-tag long */
import { beforeAll, describe, expect, test } from "vitest";
import { judge } from "../../../e2e/oracle/oracle";
import { type Answers, allCriteria } from "../../criteria/criterion";
import { followFlow } from "../../criteria/flow";
import { determine } from "../determination";
import { Failures } from "./failures";
import { serviceOf } from "./states/provisions";
import { SEALED } from "./states/relevant-states";
import { entry, everyAnswer, placesByFlow, WALK_MS } from "./states/states";

/*
 * Law 3 where the remaining criteria are asked as well: which questions are asked and which answers
 * count is settled by the uses alone. Each of the 17 states of the indication goes with each of the
 * 1,024 ways in which the ten other questions may or may not have an answer, of any kind.
 */
const A = ["a1-trial", "a1-control", "a1-side-effects", "a2-difficulties", "a3-response"];
const B = ["b-severe-pain", "b-active-cancer", "b1-responsive", "b1-side-effects", "b2-response"];

describe("with the remaining criteria asked as well", () => {
  const { criteria } = serviceOf("implantation").provision;
  const [indication] = placesByFlow(criteria);
  const misasked = new Failures();
  const miscounted = new Failures();
  let walked = 0;

  function check(uses: readonly string[], given: readonly string[]): void {
    walked++;
    const answers: Answers = {
      indication: uses,
      ...Object.fromEntries(given.map((id) => [id, SEALED])),
    };
    const { asked, relevant } = followFlow(criteria, answers, { askRemaining: true });
    const open = uses.length === 0 || uses.includes("unknown");
    const claimed = [
      ...(open || uses.includes("baclofen-spasticity") ? A : []),
      ...(open || uses.includes("cancer-pain") ? B : []),
    ];
    const expected = ["indication", ...claimed].join();
    if (asked.map(({ id }) => id).join() !== expected) misasked.note(expected, { uses, given });
    const counted = claimed.filter((id) => given.includes(id));
    if (uses.length > 0) counted.unshift("indication");
    if (Object.keys(relevant).join() !== counted.join())
      miscounted.note(counted.join(), { uses, given });
  }

  beforeAll(() => {
    const others = [...A, ...B];
    for (const uses of everyAnswer(entry(placesByFlow(criteria), 0).question))
      for (let pattern = 0; pattern < 2 ** others.length; pattern++) {
        const given = others.filter((_, bit) => (pattern >> bit) & 1);
        miscounted.guard({ indication: uses, given }, () => check(uses, given));
      }
  }, WALK_MS);

  test("every question of a claimed category is asked, and of no other", () => {
    expect(indication?.question.id).toBe("indication");
    expect(misasked).toEqual(new Failures());
    expect(walked).toBe(17_408);
  });

  test("exactly the answers to those count, whatever they are", () => {
    expect(miscounted).toEqual(new Failures());
  });

  test(
    "a category that is met does not set the other one's answers aside",
    () => {
      const answers: Answers = {
        indication: ["baclofen-spasticity", "cancer-pain"],
        "a1-trial": ["yes"],
        "a1-control": ["no"],
        "a2-difficulties": ["self-care"],
        "a3-response": ["favorable"],
        "b-severe-pain": ["no"],
      };
      const service = serviceOf("implantation");
      const { statuses, setAside, consequence, lineFinding } = determine(service, answers, {
        askRemaining: true,
      });
      expect(setAside).toEqual([]);
      expect(consequence.result).toBe("met");
      expect(lineFinding?.named).toBe("yes");
      const { shown } = judge("implantation", answers);
      for (const { id } of allCriteria(criteria)) expect(statuses.get(id)).toBe(shown[id]);
      expect(determine(service, answers).setAside.map(({ question }) => question.id)).toEqual([
        "b-severe-pain",
      ]);
    },
    WALK_MS,
  );
});
