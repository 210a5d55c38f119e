import { useFormContext, useWatch } from "react-hook-form";
import type { Assessment } from "../assessment/record";
import { InProgress } from "./InProgress";
import { useServiceInProgress } from "./use-assessment";

/** On the start page: what is entered already, and the way on from it. */
export function Entered() {
  const { control, getValues } = useFormContext<Assessment>();
  useWatch({ control });
  return <InProgress assessment={getValues()} service={useServiceInProgress()} />;
}
