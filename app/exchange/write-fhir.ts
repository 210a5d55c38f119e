import { findService } from "../assessment/determination";
import type { Assessment } from "../assessment/record";
import { GUIDELINE } from "../guidelines/current";
import { bundleFor, type EnclosedPdf, randomUuid } from "./bundle";
import { answersLeftOut, responseFor } from "./response-out";

/** The text of a FHIR file, and what of the page is not in it. */
export interface FhirText {
  readonly text: string;
  /** In a sentence; nothing where all is in it. */
  readonly leftOut: string;
}

function leftOutWords(count: number): string {
  if (count === 0) return "";
  const answers = count === 1 ? "1 answer" : `${count} answers`;
  return `${answers} to remaining questions ${count === 1 ? "is" : "are"} not in it: the questionnaire does not ask them.`;
}

/** What was entered, as FHIR: the answers alone, or with a PDF. Nothing where no service is chosen. */
export function writeFhir(
  assessment: Assessment,
  made: Date,
  pdf: EnclosedPdf | undefined,
): FhirText | undefined {
  const service = findService(assessment.service);
  if (!service) return undefined;
  const publishing = { guideline: GUIDELINE, base: __FHIR_BASE__ };
  const answers = responseFor(assessment, service, publishing, made);
  const bundling = { made, version: __APP_VERSION__, uuid: randomUuid };
  const resource = pdf ? bundleFor(answers, assessment.details, pdf, bundling) : answers;
  return {
    text: `${JSON.stringify(resource, null, 2)}\n`,
    leftOut: leftOutWords(answersLeftOut(assessment, service)),
  };
}
