import { expect, test } from "vitest";
import { allCriteria } from "../criteria/criterion";
import { GUIDELINE } from "../guidelines/current";
import { determine, questionFinder } from "./determination";
import { serviceOf } from "./laws/states/provisions";
import { walk } from "./walk";
import { signOf, statusInFull } from "./wording";

const A_MET = {
  indication: ["baclofen-spasticity"],
  "a1-trial": ["yes"],
  "a1-control": ["no"],
  "a2-difficulties": ["self-care"],
  "a3-response": ["favorable"],
};

test.each(GUIDELINE.services)(
  "$id: every criterion comes once, in the note's order, with its status",
  (service) => {
    const determination = determine(service, A_MET);
    const { root, all } = walk(determination);
    expect(all[0]).toBe(root);
    expect(all.map(({ criterion }) => criterion)).toEqual(allCriteria(service.provision.criteria));
    for (const { criterion, status, sign, inFull } of all) {
      expect(status).toBe(determination.statuses.get(criterion.id));
      expect(sign).toEqual(signOf(criterion, determination));
      expect(inFull).toBe(statusInFull(criterion, determination));
    }
  },
);

test("a criterion knows how deep it stands, and whether its label is said above", () => {
  const { all } = walk(determine(serviceOf("implantation"), A_MET));
  const of = (id: string) => all.find(({ criterion }) => criterion.id === id);
  expect(of("device")).toMatchObject({ depth: 0, labelled: true });
  expect(of("a")).toMatchObject({ depth: 1, labelled: true });
  expect(of("a-indication")).toMatchObject({ depth: 2, labelled: false });
  expect(of("a1-control")).toMatchObject({ depth: 4, labelled: false });
  expect(of("a2")?.children.map(({ criterion }) => criterion.id)).toEqual([
    "a2-posture-function",
    "a2-balance-locomotion",
    "a2-self-care",
  ]);
});

test("a category is claimed by its use alone, and a criterion without parts says what was answered", () => {
  const { all } = walk(determine(serviceOf("implantation"), A_MET));
  const of = (id: string) => all.find(({ criterion }) => criterion.id === id);
  expect([of("a")?.claimed, of("b")?.claimed]).toEqual([true, false]);
  expect([of("a3")?.answer, of("b2")?.answer, of("a")?.answer]).toEqual([
    "Favorable",
    "Not answered",
    undefined,
  ]);
});

test("the way in is the first question that can still matter, else the first that is asked", () => {
  const service = serviceOf("implantation");
  const { root, all } = walk(determine(service, { ...A_MET, "a3-response": [] }));
  const a1 = all.find(({ criterion }) => criterion.id === "a1")?.criterion;
  const open = questionFinder(determine(service, { ...A_MET, "a3-response": [] }));
  expect(open(root.criterion)?.id).toBe("a3-response");
  expect(a1 && open(a1)?.id).toBe("a1-trial");
  const b2 = all.find(({ criterion }) => criterion.id === "b2")?.criterion;
  expect(b2 && open(b2)).toBeUndefined();
});
