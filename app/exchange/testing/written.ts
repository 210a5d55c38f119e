import { findService } from "../../assessment/determination";
import type { Assessment } from "../../assessment/record";
import type { Answers } from "../../criteria/criterion";
import { GUIDELINE } from "../../guidelines/current";
import { DEFAULT_BASE } from "../addresses";
import type { ResponseItem } from "../fhir";
import { resourcesOf } from "../published/resources";
import { questionnaireFor } from "../questionnaire/service-questionnaire";
import { bundleFor, randomUuid } from "../response/bundle";
import { responseFor } from "../response/response-out";

export const PUBLISHING = { guideline: GUIDELINE, base: DEFAULT_BASE };
const MADE = new Date("2026-11-22T18:00:00.000Z");
export const RESOURCES = resourcesOf(PUBLISHING);

/** An assessment of a service, as a response and as a bundle. */
export function written(assessment: Assessment) {
  const service = findService(assessment.service);
  if (!service) throw new Error("no service");
  const response = responseFor(assessment, service, PUBLISHING, MADE);
  const pdf = { bytes: new Uint8Array([1, 2, 3]), title: "x.pdf" };
  const bundling = { made: MADE, version: "1.0.0", uuid: randomUuid };
  return {
    questionnaire: questionnaireFor(service, PUBLISHING),
    response,
    bundle: bundleFor(response, assessment.details, pdf, bundling),
  };
}

/** Every item of a response, depth first. */
export function everyItemOf({ item = [] }: Pick<ResponseItem, "item">): ResponseItem[] {
  return item.flatMap((each) => [each, ...everyItemOf(each)]);
}

/** What is answered, by link id, as codes and texts. */
export function codesIn(items: readonly ResponseItem[]): Answers {
  return Object.fromEntries(
    items.flatMap(({ linkId, answer }) => {
      const said = answer?.map((each) => {
        if ("valueCoding" in each) return each.valueCoding.code;
        return "valueString" in each ? each.valueString : String(each.valueBoolean);
      });
      return said ? [[linkId, said] as const] : [];
    }),
  );
}

/** As it is written to a file. */
export function inFile(resource: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(resource));
}
