import { useFormContext } from "react-hook-form";
import type { Assessment } from "../../assessment/record";
import { useDisclosures } from "./Disclosures";

export const FAULTS = "faults";
export const FAULTS_HEADING = "faults-heading";

/** Checks all that is typed, and moves to the list of what is wrong. */
export function useCheck(): () => Promise<void> {
  const { trigger } = useFormContext<Assessment>();
  const { show } = useDisclosures();
  return async () => {
    await trigger();
    show(FAULTS, FAULTS_HEADING);
  };
}
