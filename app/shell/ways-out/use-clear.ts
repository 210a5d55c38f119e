import { useNavigate, useRouteContext } from "@tanstack/react-router";
import { useFormContext } from "react-hook-form";
import { type Assessment, emptyAssessment } from "../../assessment/record";
import { eraseClinic } from "../../keeping/clinic/erase-clinic";
import { eraseDraft } from "../../keeping/draft/erase-draft";
import { focusHeading } from "../../ui/page-focus";

/**
 * The one way to empty everything: form, list, memory and session, and with "erasing" the kept draft and the
 * remembered clinic details too. It ends on the start page.
 */
export function useClear(): (why: "erasing" | "idle" | "elsewhere") => Promise<void> {
  const { keeper, list } = useRouteContext({ from: "__root__" });
  const { reset } = useFormContext<Assessment>();
  const navigate = useNavigate();
  return async (why) => {
    try {
      // First, or the page would speak of the result of an assessment that has just been cleared.
      await navigate({ to: "/" });
    } finally {
      reset(emptyAssessment());
      list.empty();
      keeper.clear(why);
    }
    focusHeading();
    if (why !== "erasing") return;
    eraseClinic();
    eraseDraft(keeper.say);
  };
}
