import { useNavigate, useRouteContext } from "@tanstack/react-router";
import { useFormContext } from "react-hook-form";
import { type Assessment, emptyAssessment } from "../assessment/record";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { focusHeading } from "./arrivals";

/** Empties the form and the tab's session, once confirmed. */
export function StartOver() {
  const { keeper } = useRouteContext({ from: "__root__" });
  const { reset } = useFormContext<Assessment>();
  const navigate = useNavigate();
  return (
    <ConfirmDialog
      trigger="Start over"
      title="Start over?"
      confirm="Erase and start over"
      cancel="Keep my answers"
      onConfirm={async () => {
        reset(emptyAssessment());
        keeper.clear();
        await navigate({ to: "/" });
        focusHeading();
      }}
    >
      All answers and request details in this tab are erased. This cannot be undone.
    </ConfirmDialog>
  );
}
