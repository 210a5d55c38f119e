import { useFormContext } from "react-hook-form";
import type { Assessment } from "../../assessment/record";

/** Details of a request as a whole stand beside those of its questions. */
export const REQUEST = "service";

/** The part of the page in which a question's details open. */
export function detailsOf(questionId: string): string {
  return `details-${questionId}`;
}

/** Makes sure that a question has details to type into. */
export function useEnsureDetails(): (questionId: string) => void {
  const { getValues, setValue } = useFormContext<Assessment>();
  return (questionId) => {
    const name = `evidence.questions.${questionId}` as const;
    if (!getValues(name)) setValue(name, { note: "", citations: [], forms: {} });
  };
}
