import { describe, expect, test } from "vitest";
import { questionsOf, UNKNOWN } from "../../criteria/criterion";
import { GUIDELINE } from "../../guidelines/current";
import { type Service, wordingFor } from "../../guidelines/guideline";
import { baseFrom, DEFAULT_BASE, versionParts } from "../addresses";
import type { CodeSystem, Questionnaire, QuestionnaireItem } from "../fhir";
import { filesOf } from "../published/published";
import { resourcesOf } from "../published/resources";
import { everyItem } from "../testing/shown-items";
import { questionnaireFor } from "./service-questionnaire";

const PUBLISHING = { guideline: GUIDELINE, base: DEFAULT_BASE };
const RESOURCES = resourcesOf(PUBLISHING).map(({ resource }) => resource);
const SYSTEMS = RESOURCES.filter((each): each is CodeSystem => each.resourceType === "CodeSystem");

function read(service: Service): Questionnaire {
  return questionnaireFor(service, PUBLISHING);
}

function itemIn({ item }: Questionnaire, linkId: string): QuestionnaireItem | undefined {
  return everyItem(item).find((each) => each.linkId === linkId);
}

describe.each(GUIDELINE.services)("the questionnaire for $id", (service) => {
  const resource = read(service);
  const items = everyItem(resource.item);
  const questions = questionsOf(service.provision.criteria);

  test("asks every question of its provision in its words, in the note's order, with its answers by code", () => {
    const ids = new Set(questions.map(({ id }) => id));
    const asked = items.filter(({ linkId }) => ids.has(linkId));
    expect(asked.map(({ linkId, prefix, text }) => [linkId, prefix, text])).toEqual(
      questions.map((each) => [each.id, each.label, wordingFor(each, service)]),
    );
    for (const [at, { options, id }] of questions.entries())
      expect(asked[at]?.answerOption?.map(({ valueCoding }) => valueCoding)).toEqual(
        options.map(({ value, label }) => ({
          system: `https://note-170.example/fhir/CodeSystem/note-170-${id}`,
          code: value,
          display: label,
        })),
      );
  });

  test("has a text on every item, each link id once, and nothing that must be answered", () => {
    expect(items.filter(({ text }) => text.trim() === "")).toEqual([]);
    expect(new Set(items.map(({ linkId }) => linkId)).size).toBe(items.length);
    expect(items.filter((each) => "required" in each)).toEqual([]);
  });

  test("has options that are in their code systems, word for word", () => {
    for (const { answerOption = [] } of items)
      for (const { valueCoding } of answerOption) {
        const system = SYSTEMS.find(({ url }) => url === valueCoding.system);
        if (valueCoding.display)
          expect(system?.concept).toContainEqual({
            code: valueCoding.code,
            display: valueCoding.display,
          });
        else expect(valueCoding.system).toMatch(/cpt|icd-10-cm|HCPCS/);
      }
  });

  test("rests a condition on questions that come before, says how several combine, and compares codes only", () => {
    for (const [at, { enableWhen = [], enableBehavior }] of items.entries()) {
      expect(enableBehavior !== undefined).toBe(enableWhen.length > 1);
      for (const { question, operator, answerCoding, answerBoolean } of enableWhen) {
        const source = items.findIndex(({ linkId }) => linkId === question);
        expect(source).toBeLessThan(at);
        expect(source).toBeGreaterThanOrEqual(0);
        const { type, answerOption = [] } = items[source] ?? {};
        const options = answerOption.map(({ valueCoding }) => valueCoding);
        if (type === "boolean") expect([operator, answerBoolean]).toEqual(["=", true]);
        else if (operator !== "exists")
          expect(options).toContainEqual(expect.objectContaining({ ...answerCoding }));
      }
    }
  });

  test("shows the guideline text and each interpretation at its question, marked apart", () => {
    for (const { id, readings = [] } of questions) {
      const shown = itemIn(resource, id)?.item ?? [];
      const [words] = shown.filter(({ linkId }) => linkId === `${id}.help`);
      const quoted = words?.text.split("\n") ?? [];
      expect(quoted.length).toBeGreaterThan(0);
      for (const quote of quoted) expect(GUIDELINE.source.replace(/\s+/g, " ")).toContain(quote);
      expect(JSON.stringify(words?.extension)).toContain('"help"');
      const item = shown.find(({ linkId }) => linkId === `${id}.instructions`);
      for (const reading of readings) expect(item?.text.split("\n")).toContain(reading.text);
      if (item) expect(JSON.stringify(item.extension)).toContain('"instructions"');
    }
  });

  test("says nothing of a result", () => {
    const { consequences } = service.provision;
    const words = JSON.stringify(resource);
    for (const each of [consequences.met, consequences["not-met"]])
      expect(words).not.toContain(each.sentence);
  });
});

test("where several answers may be given, those that stand alone exclude the others", () => {
  const exclusive = RESOURCES.flatMap((each) => ("item" in each ? everyItem(each.item) : []))
    .filter(({ repeats }) => repeats)
    .flatMap(({ linkId, answerOption = [] }) =>
      answerOption
        .filter(({ extension }) => extension?.some(({ valueBoolean }) => valueBoolean))
        .map(({ valueCoding }) => `${linkId} ${valueCoding.code}`),
    );
  expect([...new Set(exclusive)]).toEqual([
    `indication ${UNKNOWN}`,
    "a2-difficulties none",
    `a2-difficulties ${UNKNOWN}`,
    "remaining.a2-difficulties none",
    `remaining.a2-difficulties ${UNKNOWN}`,
  ]);
});

test("a changed word is another version, and another address is not", () => {
  const [service] = GUIDELINE.services;
  if (!service) throw new Error("no service");
  const { version } = read(service);
  expect(versionParts(version)?.fingerprint).toBe(GUIDELINE.fingerprint);
  const elsewhere = questionnaireFor(service, { ...PUBLISHING, base: "https://plan.example/fhir" });
  expect(elsewhere.version).toBe(version);
  expect(elsewhere.url).toBe("https://plan.example/fhir/Questionnaire/note-170-implantation");
  const renamed = questionnaireFor({ ...service, title: "Another title" }, PUBLISHING);
  expect(renamed.version).not.toBe(version);
  expect(versionParts(renamed.version)?.fingerprint).toBe(GUIDELINE.fingerprint);
});

test("a base is an address of the web, without its last slash", () => {
  expect(baseFrom(undefined)).toBe(DEFAULT_BASE);
  expect(baseFrom("https://plan.example/fhir/")).toBe("https://plan.example/fhir");
  for (const none of [
    "plan.example",
    "ftp://plan.example",
    "https://plan.example/a|b",
    "https://a b",
  ])
    expect(() => baseFrom(none)).toThrow(none);
});

test("the page beside the files names each, the base and the fingerprint, and runs nothing", () => {
  const files = filesOf({ ...PUBLISHING, base: "https://plan.example/fhir" }, "1.0.0+abc");
  const page = files.get("index.html") ?? "";
  for (const name of files.keys())
    if (name !== "index.html") expect(page).toContain(`href="${name}"`);
  for (const words of ["https://plan.example/fhir", GUIDELINE.fingerprint, "1.0.0+abc", "draft"])
    expect(page).toContain(words);
  expect(page).not.toMatch(/<script|style=|<style| on[a-z]+=/);
});
