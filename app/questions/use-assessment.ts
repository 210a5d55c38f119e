import { useCallback, useSyncExternalStore } from "react";
import { type UseFormGetFieldState, useFormContext, useWatch } from "react-hook-form";
import { type Determination, determine, findService } from "../assessment/determination";
import type { Assessment } from "../assessment/record";
import type { Service } from "../guidelines/guideline";

/** Tells what was found at a place of the form. */
type StateOf = UseFormGetFieldState<Assessment>;

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

/** The service that a route's parameters name; none where they name no service of the note. */
export function serviceIn(params: object = {}): Service | undefined {
  if (!("service" in params) || typeof params.service !== "string") return undefined;
  return findService(params.service);
}

/**
 * What the last check found in the form, as far as is read of it. It renders again only where that changes, and misses
 * no check that ends while it is being put up, as react-hook-form's own hook would.
 */
export function useChecked<Found>(read: (stateOf: StateOf) => Found): Found {
  const { subscribe, getFieldState } = useFormContext<Assessment>();
  const listen = useCallback(
    (callback: () => void) => subscribe({ formState: { errors: true }, callback }),
    [subscribe],
  );
  return useSyncExternalStore(listen, () => read(getFieldState));
}
