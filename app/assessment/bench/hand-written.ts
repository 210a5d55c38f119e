import type { Answers, Status } from "../../criteria/criterion";

/**
 * Two provisions once more, as nested functions without data: what the evaluator's speed is measured
 * against. Nothing ships of it.
 */

function is(answers: Answers, question: string, value: string): Status {
  const values = answers[question];
  if (!values || values.length === 0 || values.includes("unknown")) return "undetermined";
  return values.includes(value) ? "met" : "not-met";
}

function both(one: Status, other: Status): Status {
  if (one === "not-met" || other === "not-met") return "not-met";
  return one === "met" && other === "met" ? "met" : "undetermined";
}

function either(one: Status, other: Status): Status {
  if (one === "met" || other === "met") return "met";
  return one === "not-met" && other === "not-met" ? "not-met" : "undetermined";
}

function a1(answers: Answers): Status {
  const trial = is(answers, "a1-trial", "yes");
  if (trial === "not-met") return trial;
  const control = is(answers, "a1-control", "no");
  if (control === "met") return trial;
  return both(trial, either(control, is(answers, "a1-side-effects", "yes")));
}

function a2(answers: Answers): Status {
  const posture = is(answers, "a2-difficulties", "posture-function");
  if (posture === "met") return posture;
  const balance = is(answers, "a2-difficulties", "balance-locomotion");
  if (balance === "met") return balance;
  return either(either(posture, balance), is(answers, "a2-difficulties", "self-care"));
}

function categoryA(answers: Answers): Status {
  const indication = is(answers, "indication", "baclofen-spasticity");
  if (indication === "not-met") return indication;
  const methods = a1(answers);
  if (methods === "not-met") return methods;
  const difficulties = a2(answers);
  if (difficulties === "not-met") return difficulties;
  const trial = is(answers, "a3-response", "favorable");
  return both(both(indication, methods), both(difficulties, trial));
}

function bHeading(answers: Answers): Status {
  const indication = is(answers, "indication", "cancer-pain");
  if (indication === "not-met") return indication;
  const pain = is(answers, "b-severe-pain", "yes");
  if (pain === "not-met") return pain;
  return both(both(indication, pain), is(answers, "b-active-cancer", "yes"));
}

function b1(answers: Answers): Status {
  const responsive = is(answers, "b1-responsive", "no");
  if (responsive === "met") return responsive;
  return either(responsive, is(answers, "b1-side-effects", "yes"));
}

function categoryB(answers: Answers): Status {
  const heading = bHeading(answers);
  if (heading === "not-met") return heading;
  const strategies = b1(answers);
  if (strategies === "not-met") return strategies;
  return both(both(heading, strategies), is(answers, "b2-response", "favorable"));
}

export function handWrittenDevice(answers: Answers): Status {
  const a = categoryA(answers);
  return a === "met" ? a : either(a, categoryB(answers));
}

export function handWrittenMaintenance(answers: Answers): Status {
  const complications = is(answers, "m-complications", "no");
  if (complications === "not-met") return complications;
  return both(complications, is(answers, "m-benefit", "yes"));
}
