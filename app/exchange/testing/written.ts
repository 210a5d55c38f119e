import { findService } from "../../assessment/determination";
import { someAssessment } from "../../assessment/testing/assessments";
import { seeded } from "../../assessment/testing/random";
import { GUIDELINE } from "../../guidelines/current";
import { DEFAULT_BASE } from "../addresses";
import { bundleFor, randomUuid } from "../bundle";
import { questionnaireFor } from "../questionnaire";
import { resourcesOf } from "../resources";
import { responseFor } from "../response-out";

export const PUBLISHING = { guideline: GUIDELINE, base: DEFAULT_BASE };
const MADE = new Date("2026-11-22T18:00:00.000Z");
export const RESOURCES = resourcesOf(PUBLISHING);

/** An assessment of some service, as a response and as a bundle. */
export function written(seed: number) {
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
export function inFile(resource: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(resource));
}
