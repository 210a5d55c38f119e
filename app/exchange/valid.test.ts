import fc from "fast-check";
import { expect, test } from "vitest";
import { ASSESSMENTS_OF_SERVICES } from "../assessment/testing/assessments";
import { cases } from "../assessment/testing/random";
import { GUIDELINE } from "../guidelines/current";
import { questionnaireFor } from "./questionnaire/service-questionnaire";
import { againstQuestionnaire, beyondValidator } from "./testing/beyond-validator";
import { shownItems } from "./testing/shown-items";
import { codesIn, everyItemOf, inFile, PUBLISHING, RESOURCES, written } from "./testing/written";

test("every resource keeps the rules of R4 that validators miss", () => {
  for (const { resource } of RESOURCES) expect(beyondValidator(inFile(resource))).toEqual([]);
});

test("a response keeps them too, and is one to its questionnaire", () => {
  const valid = fc.property(ASSESSMENTS_OF_SERVICES, (assessment) => {
    const { questionnaire, response, bundle } = written(assessment);
    expect(beyondValidator(inFile(bundle))).toEqual([]);
    expect(againstQuestionnaire(inFile(response), inFile(questionnaire))).toEqual([]);
  });
  fc.assert(valid, cases(60));
});

test("a response has nothing of an item that its questionnaire does not show with these answers", () => {
  const ways = new Set<string>();
  const isShown = fc.property(ASSESSMENTS_OF_SERVICES, (assessment) => {
    const { questionnaire, response } = written(assessment);
    const there = everyItemOf(response);
    const shown = shownItems(questionnaire.item, codesIn(there), "kept");
    const ids = there.map(({ linkId }) => linkId);
    expect(ids.filter((id) => !shown.includes(id))).toEqual([]);
    for (const id of ids) ways.add(id.replace(/\.[^.]*$/, ""));
  });
  fc.assert(isShown, cases(200));
  // Among them are answers to remaining questions, and their details.
  expect([...ways].filter((id) => /^remaining\..*\./.test(id)).length).toBeGreaterThan(5);
});

test.each<[string, (resource: Record<string, unknown>) => unknown, RegExp]>([
  [
    "a status that is none",
    (resource) => Object.assign(resource, { status: "final" }),
    /no status final/,
  ],
  ["a link id twice", ({ item }) => Array.isArray(item) && item.push(item[0]), /que-2/],
  [
    "a type that is none",
    ({ item }) => Array.isArray(item) && Object.assign(item[0], { type: "radio" }),
    /no type radio/,
  ],
  [
    "an empty text",
    ({ item }) => Array.isArray(item) && Object.assign(item[0], { text: "" }),
    /ele-1/,
  ],
  [
    "two values",
    (resource) => Object.assign(resource, { extension: [{ valueCode: "a", valueString: "b" }] }),
    /several of/,
  ],
])("%s is seen", (_, damage, words) => {
  const resource = inFile(
    questionnaireFor(GUIDELINE.services[3] ?? expect.unreachable(), PUBLISHING),
  );
  damage(resource);
  expect(beyondValidator(resource).join()).toMatch(words);
});
