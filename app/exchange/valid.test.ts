import { beforeAll, describe, expect, it, test } from "vitest";
import { printFigure } from "../../e2e/figure";
import { findService } from "../assessment/determination";
import { someAssessment } from "../assessment/testing/assessments";
import { seeded } from "../assessment/testing/random";
import { GUIDELINE } from "../guidelines/current";
import { DEFAULT_BASE } from "./addresses";
import { bundleFor, randomUuid } from "./bundle";
import { questionnaireFor } from "./questionnaire";
import { resourcesOf } from "./resources";
import { responseFor } from "./response-out";
import { againstQuestionnaire, beyondValidator } from "./testing/beyond-validator";
import { loadValidator } from "./testing/validator";

const PUBLISHING = { guideline: GUIDELINE, base: DEFAULT_BASE };
const MADE = new Date("2026-11-22T18:00:00.000Z");
const RESOURCES = resourcesOf(PUBLISHING);
const RESPONSES = 300;

/** An assessment of some service, as a response and as a bundle. */
function written(seed: number) {
  const random = seeded(seed);
  const service = findService(random.pick(GUIDELINE.services).id);
  if (!service) throw new Error("no service");
  const assessment = { ...someAssessment(random), service: service.id };
  const response = responseFor(assessment, service, PUBLISHING, MADE);
  const pdf = { bytes: new Uint8Array([1, 2, 3]), title: "x.pdf" };
  const bundling = { made: MADE, version: "1.0.0", uuid: randomUuid };
  return {
    questionnaire: questionnaireFor(service, PUBLISHING),
    response,
    bundle: bundleFor(response, assessment.details, pdf, bundling),
  };
}

/** As it is written to a file. */
function inFile(resource: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(resource));
}

test("every resource keeps the rules of R4 that validators miss", () => {
  for (const { resource } of RESOURCES) expect(beyondValidator(inFile(resource))).toEqual([]);
});

test("a response keeps them too, and is one to its questionnaire", () => {
  for (let seed = 0; seed < 60; seed += 1) {
    const { questionnaire, response, bundle } = written(seed);
    expect(beyondValidator(inFile(bundle))).toEqual([]);
    expect(againstQuestionnaire(inFile(response), inFile(questionnaire))).toEqual([]);
  }
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

describe("by the definitions of R4", { tags: "long", timeout: 600_000 }, () => {
  let validate: ReturnType<typeof loadValidator>;
  beforeAll(() => {
    validate = loadValidator();
  }, 600_000);

  it("every resource is valid", () => {
    for (const { file, resource } of RESOURCES)
      expect({ file, issues: validate(inFile(resource)) }).toEqual({ file, issues: [] });
    printFigure(RESOURCES.length, "FHIR resources valid by the definitions of R4");
  });

  it(`${RESPONSES} responses are valid, and so are their bundles`, () => {
    for (let seed = 0; seed < RESPONSES; seed += 1) {
      const { response, bundle } = written(seed);
      expect(validate(inFile(response))).toEqual([]);
      expect(validate(inFile(bundle))).toEqual([]);
      for (const { resource } of bundle.entry) expect(validate(inFile(resource))).toEqual([]);
    }
    printFigure(RESPONSES, "FHIR responses and their bundles valid by the definitions of R4");
  });

  it("what is not valid is seen", () => {
    const [first] = RESOURCES;
    const { url: _, status: __, ...rest } = inFile(first?.resource ?? {});
    expect(validate(rest).join()).toMatch(/status/);
    expect(
      validate({ resourceType: "QuestionnaireResponse", status: "completed", item: [{}] }),
    ).not.toEqual([]);
  });
});
