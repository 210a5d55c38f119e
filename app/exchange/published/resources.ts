import type { Publishing } from "../addresses";
import type { CodeSystem, Questionnaire } from "../fhir";
import { codeSystemsOf } from "../questionnaire/code-systems";
import { questionnaireFor } from "../questionnaire/service-questionnaire";

/** A resource with the name of its file. */
export interface Published {
  readonly file: string;
  readonly resource: Questionnaire | CodeSystem;
}

/** All that is published of a guideline: a questionnaire for each service, and the code systems of their answers. */
export function resourcesOf(publishing: Publishing): Published[] {
  const { services } = publishing.guideline;
  return [
    ...services.map((service) => questionnaireFor(service, publishing)),
    ...codeSystemsOf(publishing),
  ].map((resource) => ({
    file: `${resource.resourceType}-${resource.id}.fhir.json`,
    resource,
  }));
}
