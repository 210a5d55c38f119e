import { useFormContext } from "react-hook-form";
import type { Assessment } from "../../assessment/record";
import { useDisclosures } from "./Disclosures";

export const FINDINGS = "findings";
export const FINDINGS_HEADING = "findings-heading";

/** Checks all that is typed, and moves to the list of what is wrong. */
export function useCheck(): () => Promise<void> {
  const { trigger } = useFormContext<Assessment>();
  const { show } = useDisclosures();
  return async () => {
    await trigger();
    show(FINDINGS, FINDINGS_HEADING);
  };
}
