import { useFormContext, useWatch } from "react-hook-form";
import { type Determination, determine, findService } from "../assessment/determination";
import type { Assessment } from "../assessment/record";
import type { Service } from "../guidelines/guideline";

/** What a determination rests on. One list for good, so that watching it starts once. */
export const ANSWERING = ["answers", "askRemaining", "opened"] as const;

/** What the answers now say of a request for this service. */
export function useDetermination(service: Service): Determination {
  const { control } = useFormContext<Assessment>();
  const [answers, askRemaining, opened] = useWatch({ control, name: ANSWERING });
  return determine(service, answers, { askRemaining, opened });
}

/** The service of the assessment in progress, if there is one. */
export function useServiceInProgress(): Service | undefined {
  const { control } = useFormContext<Assessment>();
  return findService(useWatch({ control, name: "service" }));
}
