import { type ReactNode, useState } from "react";
import { useFormContext } from "react-hook-form";
import type { Assessment } from "../assessment/record";
import { ReplaceDialog } from "../files/ReplaceDialog";
import { assessmentIn, type Taken } from "../files/taken";
import { focusHeading } from "./arrivals";
import Save from "./Save";
import { useTaking } from "./taking";

/** Puts an assessment in place of what is on screen, goes to its questions, and marks what is wrong in it. */
function useReplace(): (taken: Taken) => Promise<void> {
  const { unsaved, note, goTo } = useTaking();
  const { reset, trigger } = useFormContext<Assessment>();
  return async (taken) => {
    const assessment = assessmentIn(taken);
    reset(assessment);
    unsaved.noteSaved(assessment, taken.from === "file" ? taken.file.createdAt : undefined);
    note(taken);
    await goTo(assessment.service);
    focusHeading();
    await trigger();
  };
}

/** Takes up an assessment. Where something on screen is not saved, the dialog asks first. */
export function useTakeUp(): { takeUp: (taken: Taken) => void; dialog: ReactNode } {
  const { unsaved } = useTaking();
  const { getValues } = useFormContext<Assessment>();
  const [waiting, setWaiting] = useState<Taken>();
  const replace = useReplace();
  const takeUp = (taken: Taken) => {
    if (unsaved.pieces(getValues()).length > 0) setWaiting(taken);
    else replace(taken);
  };
  const dialog = waiting && (
    <ReplaceDialog
      taken={waiting}
      onKeep={() => setWaiting(undefined)}
      onReplace={() => {
        setWaiting(undefined);
        replace(waiting);
      }}
    >
      <Save label="Save what is here first" />
    </ReplaceDialog>
  );
  return { takeUp, dialog };
}
