import { useNavigate, useRouteContext } from "@tanstack/react-router";
import { useFormContext } from "react-hook-form";
import { type Assessment, emptyAssessment } from "../assessment/record";
import { ConfirmDialog } from "../ui/ConfirmDialog";

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
      onConfirm={() => {
        reset(emptyAssessment());
        keeper.clear();
        navigate({ to: "/" });
      }}
    >
      All answers and request details in this tab are erased. This cannot be undone.
    </ConfirmDialog>
  );
}
