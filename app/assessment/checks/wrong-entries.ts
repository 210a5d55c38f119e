import type { Assessment } from "../record";
import { checkAssessment } from "./assessment";
import { dayOf } from "./dates";

/** The names of the entries in which something is wrong. */
export function wrongEntries(values: Assessment): ReadonlySet<string> {
  return new Set(checkAssessment(values, dayOf(new Date())).map(({ path }) => path.join(".")));
}
