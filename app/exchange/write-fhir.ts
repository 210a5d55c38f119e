import { findService } from "../assessment/determination";
import type { Assessment } from "../assessment/record";
import { GUIDELINE } from "../guidelines/current";
import { bundleFor, type EnclosedPdf, randomUuid } from "./response/bundle";
import { responseFor } from "./response/response-out";

/**
 * What was entered, as the text of a FHIR file, in JSON: a QuestionnaireResponse of R4, or with a PDF a Bundle of both.
 * `made` is its date. Nothing where no service is chosen.
 */
export function writeFhir(
  assessment: Assessment,
  made: Date,
  pdf: EnclosedPdf | undefined,
): string | undefined {
  const service = findService(assessment.service);
  if (!service) return undefined;
  const publishing = { guideline: GUIDELINE, base: __FHIR_BASE__ };
  const answers = responseFor(assessment, service, publishing, made);
  const bundling = { made, version: __APP_VERSION__, uuid: randomUuid };
  const resource = pdf ? bundleFor(answers, assessment.details, pdf, bundling) : answers;
  return `${JSON.stringify(resource, null, 2)}\n`;
}
