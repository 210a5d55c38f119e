import { useNavigate, useRouteContext } from "@tanstack/react-router";
import { useFormContext } from "react-hook-form";
import type { Assessment } from "../../assessment/record";
import { focusHeading } from "../../ui/page-focus";

/**
 * Begins a new request in place of the one on screen, at the first question. What the tab kept goes with that one;
 * a kept draft and other tabs stay as they are.
 */
export function useBegin(): (next: Assessment) => Promise<void> {
  const { keeper } = useRouteContext({ from: "__root__" });
  const { reset } = useFormContext<Assessment>();
  const navigate = useNavigate();
  return async (next) => {
    try {
      // First, or the page would speak of the result of a request that is no more.
      await navigate({ to: "/" });
    } finally {
      keeper.clear();
      reset(next);
    }
    focusHeading();
  };
}
