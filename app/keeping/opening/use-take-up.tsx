import { useNavigate, useRouteContext } from "@tanstack/react-router";
import { type ReactNode, useState, useSyncExternalStore } from "react";
import { useFormContext } from "react-hook-form";
import type { Assessment } from "../../assessment/record";
import { nameOfRequest } from "../../assessment/request-name";
import { focusHeading } from "../../ui/page-focus";
import { addFiles } from "../opened-list/rows";
import Save from "../saving/Save";
import { saveBackTo } from "../saving/save-request";
import type { Copy } from "../saving/work";
import { type Handed, openDocument } from "./open-document";
import { ReplaceDialog } from "./ReplaceDialog";
import { assessmentIn, originOf, type Taken } from "./taken";
import { useTaking } from "./taking";

/** Puts an assessment in place of what is on screen, goes to its questions, and marks what is wrong in it. */
function useReplace(): (taken: Taken, listed?: Listed) => Promise<void> {
  const { work, note, goTo } = useTaking();
  const { reset, trigger } = useFormContext<Assessment>();
  return async (taken, listed) => {
    const assessment = assessmentIn(taken);
    const { service } = assessment;
    reset(assessment);
    work.begin(assessment, originOf(taken, new Date()));
    if (taken.from === "file" && taken.own) saveBackTo(work.sitting(), { ...taken.own, service });
    note(taken);
    listed?.onTaken();
    await goTo(service);
    focusHeading();
    await trigger();
  };
}

/** What a list has to do with a file that is opened from it. */
interface Listed {
  /** Where it was put last, if that was from here. */
  readonly copy: Copy | undefined;
  /** Told once it is on screen. */
  readonly onTaken: () => void;
}

/** What waits for an answer, as long as nothing else was opened or begun since. */
interface Waiting {
  readonly taken: Taken;
  readonly isDue: () => boolean;
  readonly listed: Listed | undefined;
}

interface TakeUp {
  /** Opens what was handed over. Gives back what to tell the person where it was not opened; else nothing. */
  readonly open: (handed: Handed | Promise<Handed>, listed?: Listed) => Promise<string>;
  readonly restore: (taken: Taken) => void;
  readonly dialog: ReactNode;
}

/**
 * Opens one file after the other, or restores a code: the last one counts. Where something on screen is not
 * saved, the dialog asks first. Several files become a list.
 */
export function useTakeUp(): TakeUp {
  const { work } = useTaking();
  const { getValues } = useFormContext<Assessment>();
  const [waiting, setWaiting] = useState<Waiting>();
  const isDue = useSyncExternalStore(work.subscribe, () => waiting?.isDue() === true);
  const replace = useReplace();
  const { list } = useRouteContext({ from: "__root__" });
  const navigate = useNavigate();
  const takeUp = (taken: Taken, due: () => boolean, listed?: Listed) => {
    if (work.pieces(getValues()).length > 0) setWaiting({ taken, isDue: due, listed });
    else replace(taken, listed);
  };
  const open: TakeUp["open"] = async (handing, listed) => {
    const due = work.beginOpening();
    const handed = await handing;
    const opening =
      handed.kind === "file" ? await openDocument(handed.file, handed.handle) : handed;
    if (!due()) return "";
    if (opening.kind === "problem") return opening.problem;
    if (opening.kind === "taken") takeUp({ ...opening.taken, copy: listed?.copy }, due, listed);
    else {
      addFiles(list, opening.gathered);
      await navigate({ to: "/list" });
    }
    return "";
  };
  const dialog = waiting && isDue && (
    <ReplaceDialog
      onScreen={nameOfRequest(getValues())}
      work={work}
      taken={waiting.taken}
      onKeep={() => setWaiting(undefined)}
      onReplace={() => {
        setWaiting(undefined);
        replace(waiting.taken, waiting.listed);
      }}
    >
      <Save label="Save what is here first" />
    </ReplaceDialog>
  );
  return { open, restore: (taken) => takeUp(taken, work.beginOpening()), dialog };
}
