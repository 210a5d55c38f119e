import { useFormContext, useFormState } from "react-hook-form";
import { checkAssessment } from "../../assessment/checks/assessment";
import { dayOf } from "../../assessment/checks/dates";
import type { Finding } from "../../assessment/checks/findings";
import type { Assessment } from "../../assessment/record";

/** What is wrong in all that is typed for the questions asked, as of the last check. */
export function useFindings(): readonly Finding[] {
  const { control, getValues } = useFormContext<Assessment>();
  const { errors } = useFormState({ control });
  return Object.keys(errors).length > 0 ? checkAssessment(getValues(), dayOf(new Date())) : [];
}
