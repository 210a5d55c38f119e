/** @module-tag long */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { printFigure } from "../../e2e/running/figure";
import { ASSESSMENTS_OF_SERVICES } from "../assessment/testing/assessments";
import { cases } from "../assessment/testing/random";
import { loadValidator } from "./testing/validator";
import { inFile, RESOURCES, written } from "./testing/written";

const RESPONSES = 300;

describe("by the definitions of R4", { timeout: 600_000 }, () => {
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
    const valid = fc.property(ASSESSMENTS_OF_SERVICES, (assessment) => {
      const { response, bundle } = written(assessment);
      expect(validate(inFile(response))).toEqual([]);
      expect(validate(inFile(bundle))).toEqual([]);
      for (const { resource } of bundle.entry) expect(validate(inFile(resource))).toEqual([]);
    });
    fc.assert(valid, cases(RESPONSES));
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
