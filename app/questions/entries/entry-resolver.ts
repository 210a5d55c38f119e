import { type FieldErrors, set } from "react-hook-form";
import { checkAssessment } from "../../assessment/checks/assessment";
import { dayOf } from "../../assessment/checks/dates";
import type { Assessment } from "../../assessment/record";

/**
 * A resolver for react-hook-form, which marks what the checks find today in what is typed. Written out, for
 * @hookform/resolvers takes one schema over the whole form, while what is checked here depends on the
 * questions asked. Errors only mark; nothing waits for them.
 */
export function resolver(values: Assessment) {
  const findings = checkAssessment(values, dayOf(new Date()));
  const errors: FieldErrors<Assessment> = {};
  // The last is set first: of several findings at an entry, the first stands.
  for (const { path, message } of [...findings].reverse())
    set(errors, path.join("."), { type: "check", message });
  return findings.length === 0 ? { values, errors: {} } : { values: {}, errors };
}
