import * as z from "zod/mini";
import "../../assessment/schema/without-eval";
import type { Remembered } from "../../assessment/record";
import {
  type ClinicDetails,
  type ClinicId,
  REQUEST_DETAILS,
} from "../../assessment/request/request-details";
import { LONGEST_TEXT } from "../../assessment/schema/bounds";

/** Of what is remembered. Raised when its shape changes. */
const FORMAT = 1;

/** A detail that may be remembered. */
interface ClinicDetail {
  readonly id: ClinicId;
  readonly label: string;
}

/** What may be remembered: the clinic's own details, as the table of details says. */
export const CLINIC_DETAILS: readonly ClinicDetail[] = REQUEST_DETAILS.flatMap((detail) =>
  "clinic" in detail ? [detail] : [],
);

/** The clinic's own among all details, but for those that are blank. */
export function clinicIn(details: Readonly<Record<string, string | undefined>>): ClinicDetails {
  const typed = CLINIC_DETAILS.map(({ id }) => [id, details[id] ?? ""] as const);
  return Object.fromEntries(typed.filter(([, value]) => value.trim() !== ""));
}

const TEXT = z.string().check(z.maxLength(LONGEST_TEXT));

const ENTRY = z.strictObject({
  format: z.literal(FORMAT),
  details: z.strictObject(
    Object.fromEntries(CLINIC_DETAILS.map(({ id }) => [id, z.exactOptional(TEXT)])),
  ),
});

/** The text to store. It takes only what the table of details lets into it. */
export function writeClinic({ clinic }: Remembered): string {
  return JSON.stringify({ format: FORMAT, details: clinicIn(clinic) });
}

/** What was remembered, or why it cannot be read. */
export type ReadClinic =
  | { readonly kind: "read"; readonly clinic: ClinicDetails }
  | { readonly kind: "unreadable"; readonly reason: string };

/** What is wrong, and at which place where that is known. */
function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys")
    return `it holds “${issue.keys.join("”, “")}”, which is not remembered here`;
  if (issue.path[0] === "format") return "another version of this app wrote it";
  const place = issue.path.join(", ");
  return place ? `it is damaged at ${place}` : "it is damaged";
}

/** Reads stored text. Never throws; what is damaged or foreign is refused whole. */
export function readClinic(text: string): ReadClinic {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // What is no JSON is no entry either.
  }
  const entry = z.safeParse(ENTRY, json);
  return entry.success
    ? { kind: "read", clinic: clinicIn(entry.data.details) }
    : { kind: "unreadable", reason: entry.error.issues.map(reasonOf).join("; ") };
}

/** What two sets of clinic details do not have in common, by label, with both values. */
export function changesBetween(remembered: ClinicDetails, onForm: ClinicDetails) {
  return CLINIC_DETAILS.map(({ id, label }) => ({
    ...{ id, label, from: remembered[id] ?? "", to: onForm[id] ?? "" },
  })).filter(({ from, to }) => from !== to);
}
