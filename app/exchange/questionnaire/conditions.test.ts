import { expect, test } from "vitest";
import { questionsOf } from "../../criteria/criterion";
import { GUIDELINE } from "../../guidelines/current";
import { DEFAULT_BASE } from "../addresses";
import type { QuestionnaireItem } from "../fhir";
import {
  compareIn,
  compareRandomly,
  compareRemaining,
  DEVICE_SERVICES,
  everyState,
  SMALL_SERVICES,
} from "../testing/branches";
import { everyItem } from "../testing/shown-items";
import { pivotalWhere } from "./conditions";
import { andWhere, enabled, isSimple } from "./enable-when";
import { questionnaireFor } from "./service-questionnaire";

/** When an item is shown, in short: how its conditions combine, then each. */
function words({ linkId, enableWhen = [], enableBehavior }: QuestionnaireItem): string {
  const all = enableWhen.map(({ question, operator, answerCoding, answerBoolean }) => {
    const answer = answerCoding?.code ?? String(answerBoolean);
    return `${question} ${operator} ${answer}`;
  });
  return `${linkId}: ${[enableBehavior, all.join(", ")].filter(Boolean).join(" ")}`;
}

/** Of the questions and the groups around them. */
function conditionsOf(service: string): string[] {
  const found = GUIDELINE.services.find(({ id }) => id === service) ?? expect.unreachable();
  const { item } = questionnaireFor(found, { guideline: GUIDELINE, base: DEFAULT_BASE });
  return everyItem(item)
    .filter(({ linkId, enableWhen }) => enableWhen && !linkId.endsWith(".evidence"))
    .map(words);
}

const NOT_MET = (first: string) =>
  `any indication != baclofen-spasticity, a1-trial != yes, ${first}, a2-difficulties exists false, a2-difficulties = none, a2-difficulties = unknown, a3-response != favorable`;

test("the conditions of a device are said in the fewest words", () => {
  expect(conditionsOf("implantation").filter((each) => !each.startsWith("remaining."))).toEqual([
    "a.group: any indication exists false, indication = baclofen-spasticity, indication = unknown",
    "a1-control: a1-trial != no",
    "a1-side-effects: all a1-trial != no, a1-control != no",
    "a2-difficulties.when: any a1-control != yes, a1-side-effects != no",
    "a2-difficulties: a1-trial != no",
    "a3-response.when: any a1-control != yes, a1-side-effects != no",
    "a3-response: all a1-trial != no, a2-difficulties != none",
    "b.group: any indication exists false, indication = cancer-pain, indication = unknown",
    `b.when: ${NOT_MET("a1-control != no")}`,
    `b.when-2: ${NOT_MET("a1-side-effects != yes")}`,
    "b-active-cancer: b-severe-pain != no",
    "b1.group: all b-severe-pain != no, b-active-cancer != no",
    "b1-side-effects: b1-responsive != no",
    "b2-response.when: any b1-responsive exists false, b1-responsive = no, b1-responsive = unknown, b1-side-effects != no",
    "b2-response: all b-severe-pain != no, b-active-cancer != no",
  ]);
});

test("a remaining question is shown by its switch, where it is claimed and has no answer above", () => {
  expect(conditionsOf("maintenance")).toEqual([
    "m-benefit: m-complications != yes",
    "remaining.group: remaining = true",
    "remaining.m-benefit: m-benefit exists false",
  ]);
  const device = conditionsOf("replacement").filter((each) => each.startsWith("remaining."));
  expect(device.slice(0, 3)).toEqual([
    "remaining.group: remaining = true",
    "remaining.a.group: any indication exists false, indication = baclofen-spasticity, indication = unknown",
    "remaining.a1-control: a1-control exists false",
  ]);
  expect(device.filter((each) => /indication|a1-trial/.test(each))).toHaveLength(2);
  expect(conditionsOf("removal")).toEqual([]);
});

test("they hold exactly when a question can still matter", () => {
  for (const service of SMALL_SERVICES) {
    const states = everyState(service.provision.criteria);
    for (const state of states) {
      compareIn(service)(state);
      compareRemaining(service)(state);
    }
  }
  for (const service of DEVICE_SERVICES.slice(0, 1)) {
    compareRandomly(service, 150, compareIn(service));
    compareRandomly(service, 50, compareRemaining(service));
  }
});

test("what cannot stand beside other conditions stands alone, and takes no more", () => {
  const [device] = DEVICE_SERVICES;
  if (!device) throw new Error("no device");
  const root = device.provision.criteria;
  const last = questionsOf(root).at(-1) ?? expect.unreachable();
  const clauses = pivotalWhere(root, last);
  expect(clauses.map(isSimple)).toContain(false);
  const several = clauses.filter((each) => !isSimple(each)).slice(0, 1);
  const shown = enabled(several, (question) => `of ${question}`);
  expect(shown.enableBehavior).toBe("any");
  const more = { question: "x", operator: "exists", answerBoolean: true } as const;
  expect(andWhere(shown, more)).toBe(shown);
  expect(andWhere({}, more)).toEqual({ enableWhen: [more] });
  expect(enabled([], () => "")).toEqual({});
  const systems = shown.enableWhen?.map(({ question, answerCoding }) => [
    question,
    answerCoding?.system,
  ]);
  for (const [question, system] of systems ?? [])
    expect([undefined, `of ${question}`]).toContain(system);
});
