import { determine } from "../assessment/determination";
import { serviceOf } from "../assessment/laws/provisions";
import { emptyAssessment, type RequestDetails } from "../assessment/record";
import type { Answers } from "../criteria/criterion";
import { buildSummary, type SummaryDocument } from "./document";

/** When every sample was prepared, by the clock of the machine. */
export const PREPARED_AT = new Date(2026, 10, 22, 10, 42);

export const MET_BY_A: Answers = {
  indication: ["baclofen-spasticity"],
  "a1-trial": ["yes"],
  "a1-control": ["no"],
  "a2-difficulties": ["self-care"],
  "a3-response": ["favorable"],
};

export const MET_BY_B: Answers = {
  indication: ["cancer-pain"],
  "b-severe-pain": ["yes"],
  "b-active-cancer": ["yes"],
  "b1-responsive": ["no"],
  "b2-response": ["favorable"],
};

/** A request detailed as clinics do. */
export const TYPED: Partial<RequestDetails> = {
  requestLabel: "R-2291",
  plan: "Cascade Health Alliance",
  patient: "Zebulon Quill",
  dateOfBirth: "1961-04-03",
  memberId: "OHP7731",
  dateOfService: "2026-12-08",
  requestingClinician: "Dr. Ada Vesper, Physical Medicine and Rehabilitation",
  npi: "1234567893",
  facility: "Providence Rehabilitation Center",
  preparedBy: "Ines Marlow",
};

/** A summary for tests. */
export function sample(
  service: Parameters<typeof serviceOf>[0],
  answers: Answers,
  details: Partial<RequestDetails> = {},
): SummaryDocument {
  const determination = determine(serviceOf(service), answers);
  const all = { ...emptyAssessment().details, ...details };
  return buildSummary(determination, all, { preparedAt: PREPARED_AT, version: "1.2.3" });
}
