import type * as z from "zod/mini";
import { safeParse } from "zod/mini";
import { GUIDELINE } from "../guidelines/current";
import { type NotRead, type ReadAssessment, readAnswers } from "./response/response-in";
import { BUNDLE, RESOURCE, RESPONSE } from "./response/response-schema";

/** What became of a resource: what it holds, why it is not read, or where it is not as FHIR has it. */
export type FhirRead =
  | ReadAssessment
  | NotRead
  | { readonly kind: "damaged"; readonly error: z.core.$ZodError };

function notRead(reason: string): NotRead {
  return { kind: "not-read", reason };
}

/** Whether something says that it is not to be understood without what is said there. */
function isModified(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(
    ([name, each]) => name === "modifierExtension" || isModified(each),
  );
}

/** A response with what is to know of what it came in. */
interface Carried {
  readonly response: unknown;
  readonly remarks: readonly string[];
}

/** The only response of a bundle. */
function responseIn(content: unknown): Carried | Exclude<FhirRead, ReadAssessment> {
  const bundle = safeParse(BUNDLE, content);
  if (!bundle.success) return { kind: "damaged", error: bundle.error };
  const resources = (bundle.data.entry ?? []).flatMap(({ resource }) => resource ?? []);
  const isResponse = ({ resourceType }: { resourceType: string }) =>
    resourceType === "QuestionnaireResponse";
  const [response, ...more] = resources.filter(isResponse);
  if (!response)
    return notRead("It is a bundle without a QuestionnaireResponse. Open one that has it.");
  if (more.length > 0)
    return notRead(
      `It is a bundle with ${more.length + 1} responses, and only one request can be opened from it. Open a file with one.`,
    );
  const others = [
    ...new Set(resources.filter((each) => !isResponse(each)).map((each) => each.resourceType)),
  ];
  const names = others.slice(0, 8).map((name) => name.slice(0, 40));
  const remarks =
    names.length > 0 ? [`Of the bundle, only the answers are read, not: ${names.join(", ")}.`] : [];
  return { response, remarks };
}

/**
 * Reads a FHIR resource that came from anywhere: a QuestionnaireResponse of R4, or a Bundle with one. `content` is parsed
 * JSON, `base` what the addresses of the questionnaires begin with. Gives back what it holds, why it is not read
 * (another resource, several responses, a modifierExtension), or where it is not as R4 has it. Never throws.
 */
export function readFhir(content: unknown, base: string): FhirRead {
  const resource = safeParse(RESOURCE, content);
  if (!resource.success) return { kind: "damaged", error: resource.error };
  const { resourceType } = resource.data;
  const carried =
    resourceType === "Bundle" ? responseIn(content) : { response: content, remarks: [] };
  if ("kind" in carried) return carried;
  if (resourceType !== "Bundle" && resourceType !== "QuestionnaireResponse")
    return notRead(
      `It is a FHIR resource of another kind, ${resourceType.slice(0, 40)}. Open a QuestionnaireResponse.`,
    );
  if (isModified(carried.response))
    return notRead(
      "Another system put something into it that changes its meaning (modifierExtension), and this app cannot tell how. Ask for a response without it.",
    );
  const parsed = safeParse(RESPONSE, carried.response);
  if (!parsed.success) return { kind: "damaged", error: parsed.error };
  const read = readAnswers(parsed.data, { guideline: GUIDELINE, base });
  return read.kind === "read" ? { ...read, remarks: [...carried.remarks, ...read.remarks] } : read;
}
