import { useCallback, useSyncExternalStore } from "react";
import { useFormContext } from "react-hook-form";
import type { Assessment } from "../assessment/record";

/**
 * What is to be told of all that is entered, as it is now. What asks for it renders again only where that changes,
 * and not with every answer and keystroke.
 */
export function useOfForm<Told extends string | boolean>(
  tell: (assessment: Assessment) => Told,
): Told {
  const { getValues, subscribe } = useFormContext<Assessment>();
  const listen = useCallback(
    (callback: () => void) => subscribe({ formState: { values: true }, callback }),
    [subscribe],
  );
  return useSyncExternalStore(listen, () => tell(getValues()));
}
