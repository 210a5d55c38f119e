import { expect, test } from "vitest";
import { determine, findService } from "../../assessment/determination";
import { type Answers, allCriteria } from "../../criteria/criterion";
import { GUIDELINE } from "../../guidelines/current";
import { mapStates } from "./map-nodes";

function statesFor(id: string, answers: Answers) {
  const service = findService(id);
  if (!service) throw new Error(`The note has no service ${id}.`);
  return mapStates(determine(service, answers));
}

function idsWhere(states: ReturnType<typeof statesFor>, holds: "deciding" | "minor" | "question") {
  return [...states].flatMap(([id, state]) => (state[holds] ? [id] : []));
}

const CATEGORY_A_MET: Answers = {
  indication: ["baclofen-spasticity"],
  "a1-trial": ["yes"],
  "a1-control": ["no"],
  "a2-difficulties": ["self-care"],
  "a3-response": ["favorable"],
};

test.each(GUIDELINE.services)(
  "$id: every criterion has a state in mark and word",
  ({ id, provision }) => {
    const states = statesFor(id, {});
    for (const criterion of allCriteria(provision.criteria)) {
      expect(states.get(criterion.id)?.word).toBeTruthy();
      expect(states.get(criterion.id)?.mark).toBeTruthy();
    }
  },
);

test("a met category is decided by what meets it, and by nothing else", () => {
  expect(idsWhere(statesFor("implantation", CATEGORY_A_MET), "deciding")).toEqual([
    "device",
    "a",
    "a-indication",
    "a1",
    "a1-trial",
    "a1-outcome",
    "a1-control",
    "a2",
    "a2-self-care",
    "a3",
  ]);
});

test("a category that fails is decided by the criterion that fails it", () => {
  const states = statesFor("maintenance", { "m-complications": ["yes"] });
  expect(idsWhere(states, "deciding")).toEqual(["maintenance", "m-complications"]);
  expect(states.get("m-benefit")).toMatchObject({ word: "Not needed", minor: true });
});

test("only what is asked or can still matter leads to its question", () => {
  const open = statesFor("implantation", {
    indication: ["baclofen-spasticity"],
    "a1-trial": ["yes"],
  });
  expect(idsWhere(open, "question")).toEqual([
    "a-indication",
    "a1-trial",
    "a1-control",
    "a1-side-effects",
    "a2-posture-function",
    "a2-balance-locomotion",
    "a2-self-care",
    "a3",
    "b-indication",
  ]);
  const met = statesFor("implantation", CATEGORY_A_MET);
  expect(met.get("a1-side-effects")?.question).toBeUndefined();
  expect(met.get("a3")?.question).toBe("a3-response");
});

test("a further line is marked for the use it is named for, without a mark of met", () => {
  const named = statesFor("replacement", { indication: ["chronic-non-malignant-pain"] });
  expect(named.get("line-654-chronic-pain")).toEqual({
    word: "Named",
    deciding: true,
    minor: false,
  });
  expect(named.has("line-654-other")).toBe(false);
});

test("nothing is said of a further line that is not named, or not yet known to be", () => {
  for (const indication of [["baclofen-spasticity"], ["cancer-pain"], ["unknown"]])
    expect(statesFor("revision", { indication }).has("line-654")).toBe(false);
});

test("a removal that the note does not address says so", () => {
  const states = statesFor("removal", { "removal-indication": ["listed"] });
  expect(states.get("removal")).toMatchObject({ word: "Not addressed", mark: "dash" });
});

test("the two kinds of silence are told apart", () => {
  const states = statesFor("implantation", {
    indication: ["baclofen-spasticity"],
    "a1-trial": ["unknown"],
  });
  expect(states.get("a1-trial")).toMatchObject({ word: "Undetermined", answer: "Not documented" });
  expect(states.get("a1-control")?.word).toBe("Undetermined");
  expect(states.get("a1-control")?.answer).toBeUndefined();
});

test("a trial that was not done is shown as that", () => {
  const states = statesFor("implantation", { ...CATEGORY_A_MET, "a3-response": ["not-done"] });
  expect(states.get("a3")).toMatchObject({
    word: "Not met",
    answer: "No trial intrathecal dose given",
  });
});

test("what is not needed shows no answer", () => {
  const states = statesFor("implantation", CATEGORY_A_MET);
  expect(states.get("a2-self-care")?.answer).toBe("Yes");
  expect(states.get("a2-posture-function")?.answer).toBeUndefined();
});
