import { useCallback, useSyncExternalStore } from "react";
import { useFormContext } from "react-hook-form";
import type { Assessment } from "../assessment/record";
import { deferred } from "../ui/after-paint";

/**
 * What is to be told of all that is entered. What asks for it renders again only where that changes, once the answer
 * or keystroke itself was painted.
 */
export function useOfForm<Told extends string | boolean>(
  tell: (assessment: Assessment) => Told,
): Told {
  const { getValues, subscribe } = useFormContext<Assessment>();
  const listen = useCallback(
    (callback: () => void) =>
      subscribe({ formState: { values: true }, callback: deferred(callback).soon }),
    [subscribe],
  );
  return useSyncExternalStore(listen, () => tell(getValues()));
}
