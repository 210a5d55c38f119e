import { describe, expect, test } from "vitest";
import { allCriteria, isLeaf, questionsOf } from "../../criteria/criterion";
import type { AskedQuestion, GuidelineCriterion } from "../guideline";
import { NOTE_170 } from "./note-170";

/**
 * The words that each clause has as a condition, taken from the note. A stem stands for its forms: "favorabl"
 * for favorable and favorably.
 */
const CONDITIONS: Readonly<Record<string, string>> = {
  a: "baclofen spasticity",
  "a-indication": "baclofen spasticity",
  a1: "adequate trial non-invasive control intolerable side",
  "a1-trial": "adequate trial non-invasive",
  "a1-outcome": "adequate control spasticity intolerable side",
  "a1-control": "adequate control spasticity",
  "a1-side-effects": "intolerable side non-invasive",
  a2: "difficult spasticity",
  "a2-posture-function": "posture function",
  "a2-balance-locomotion": "balance locomotion",
  "a2-self-care": "self-care ease parents caregivers",
  a3: "favorabl trial intrathecal antispasmodic before",
  b: "palliation severe intractable pain life-limiting active cancer",
  "b-heading": "palliation severe intractable pain life-limiting active cancer",
  "b-indication": "palliation",
  "b-severe-pain": "severe intractable pain",
  "b-active-cancer": "life-limiting active cancer due",
  b1: "non-invasive systemic pain responsive intolerable side",
  "b1-responsive": "non-invasive systemic pain respon",
  "b1-side-effects": "intolerable side non-invasive systemic",
  b2: "favorabl trial intrathecal analgesic before",
  "m-complications": "significant complications regimen delivery",
  "m-benefit": "continuing adequate benefit pump-delivered",
  trial: "trial antispasmodic preparation placement baclofen pump",
  removal: "placed",
};

/** Groups that stand for the whole provision: their clause names the others, and no condition of its own. */
const WHOLE = ["device", "maintenance"];

const CRITERIA = [
  ...new Set(NOTE_170.services.flatMap(({ provision }) => allCriteria(provision.criteria))),
];

function dropped(id: string, words: string): string[] {
  const said = words.toLowerCase();
  return (CONDITIONS[id] ?? "").split(" ").filter((condition) => !said.includes(condition));
}

/** A question's name with the answer that meets the criterion, as both are printed side by side. */
function withAnswer(question: AskedQuestion, criterion: GuidelineCriterion): string {
  const meeting = isLeaf(criterion) ? criterion.metBy : "";
  const answers = question.options.filter(({ value }) => value === meeting);
  return [question.name, ...answers.map(({ label }) => label)].join(": ");
}

describe("a short name keeps every word that its clause has as a condition", () => {
  test("for each criterion, the conditions are told here", () => {
    const told = [...Object.keys(CONDITIONS), ...WHOLE].sort();
    expect(CRITERIA.map(({ id }) => id).sort()).toEqual(told);
  });

  test.each(Object.keys(CONDITIONS))("of the criterion %s", (id) => {
    for (const { name } of CRITERIA.filter((each) => each.id === id))
      expect(dropped(id, name), name).toEqual([]);
  });

  test.each(CRITERIA.filter(isLeaf).map(({ id }) => id))(
    "of the question behind %s, with the answer that meets it",
    (id) => {
      for (const criterion of CRITERIA.filter((each) => each.id === id))
        for (const question of questionsOf(criterion)) {
          const words = withAnswer(question, criterion);
          expect(dropped(id, words), words).toEqual([]);
        }
    },
  );
});
