import { useFormContext, useFormState, useWatch } from "react-hook-form";
import { checkAnswers, checkAssessment } from "../../assessment/checks/assessment";
import { dayOf } from "../../assessment/checks/dates";
import type { Finding } from "../../assessment/checks/findings";
import type { Determination } from "../../assessment/determination";
import type { Assessment } from "../../assessment/record";

/**
 * What is wrong in all that is entered for the questions asked, as of the last check or answer. What is typed
 * counts once a check found something; answers that contradict each other count at once.
 */
export function useFindings(determination: Determination): readonly Finding[] {
  const { control, getValues } = useFormContext<Assessment>();
  const { errors } = useFormState({ control });
  useWatch({ control, name: "answers" });
  const checked = Object.keys(errors).length > 0;
  return checked
    ? checkAssessment(getValues(), dayOf(new Date()))
    : checkAnswers(determination, getValues());
}
