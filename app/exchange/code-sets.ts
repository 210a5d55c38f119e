import { codeShape } from "../assessment/codes/typed-codes";

const CPT = "http://www.ama-assn.org/go/cpt";
const HCPCS = "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets";
const ICD = "http://hl7.org/fhir/sid/icd-10-cm";

/** The code systems of procedures and diagnoses. Their descriptors are the publishers', and are never written. */
export const CODE_SETS: readonly string[] = [CPT, HCPCS, ICD];

/**
 * The code system (Coding.system) that a typed code belongs to by its format: CPT, HCPCS or ICD-10-CM. Nothing where it
 * is not one code, written as there.
 */
export function systemOfCode(typed: string): string | undefined {
  const shape = codeShape(typed);
  if (!shape || !/^[A-Z\d.]+$/.test(typed)) return undefined;
  if (shape === "diagnosis") return typed.includes(".") || typed.length === 3 ? ICD : undefined;
  return /^\d/.test(typed) ? CPT : HCPCS;
}
