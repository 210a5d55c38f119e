import { type ReactNode, useEffect } from "react";
import { useFormContext } from "react-hook-form";
import { type Assessment, emptyAssessment } from "../assessment/record";
import { OpenFromOutside } from "../files/OpenFromOutside";
import { TakenNotice } from "../files/TakenNotice";
import type { Taken } from "../files/taken";
import { focusHeading } from "./arrivals";
import { loadAttachmentReader } from "./load-attachment-reader";
import { useTaking } from "./taking";
import { useTakeUp } from "./use-take-up";

/** On every page: a file can be dropped or opened from the operating system, and what was taken up is said. */
export default function TakeUpFrame({ taken }: { taken: Taken | undefined }): ReactNode {
  const { unsaved, note } = useTaking();
  const { subscribe } = useFormContext<Assessment>();
  const { takeUp, dialog } = useTakeUp();

  // Where the form is emptied, nothing of a file is on screen any more.
  useEffect(
    () =>
      subscribe({
        formState: { isSubmitted: true },
        callback: () => {
          unsaved.noteSaved(emptyAssessment());
          note(undefined);
        },
      }),
    [subscribe, unsaved, note],
  );

  return (
    <>
      <TakenNotice
        taken={taken}
        onDismiss={() => {
          note(undefined);
          focusHeading();
        }}
      />
      <OpenFromOutside
        onTaken={takeUp}
        loadAttachmentReader={loadAttachmentReader}
        onDismissed={focusHeading}
      />
      {dialog}
    </>
  );
}
