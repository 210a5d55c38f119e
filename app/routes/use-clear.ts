import { useNavigate, useRouteContext } from "@tanstack/react-router";
import { useFormContext } from "react-hook-form";
import { type Assessment, emptyAssessment } from "../assessment/record";
import { eraseDraft } from "../retention/erase-draft";
import { focusHeading } from "./arrivals";

/**
 * The one way to empty everything: form, memory and session, and with "erasing" the kept draft too. It
 * ends on the start page.
 */
export function useClear(): (why: "erasing" | "idle") => Promise<void> {
  const { keeper } = useRouteContext({ from: "__root__" });
  const { reset } = useFormContext<Assessment>();
  const navigate = useNavigate();
  return async (why) => {
    try {
      // First, or the page would speak of the result of an assessment that has just been emptied.
      await navigate({ to: "/" });
    } finally {
      reset(emptyAssessment());
      keeper.clear(why);
    }
    focusHeading();
    if (why === "erasing") keeper.clear((await eraseDraft()) ? "erased" : "draft-stays");
  };
}
