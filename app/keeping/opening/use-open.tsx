import { useNavigate, useRouteContext } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useFormContext } from "react-hook-form";
import type { Assessment } from "../../assessment/record";
import { nameOfRequest } from "../../assessment/request/request-name";
import { Dialog, openDialog } from "../../ui/Dialog";
import { addFiles } from "../opened-list/rows";
import { losingWords } from "../saving/condition-words";
import Save from "../saving/Save";
import { saveBackTo } from "../saving/save-request";
import type { Copy, Work } from "../saving/work";
import { openDocument, type ToOpen } from "./open-document";
import { assessmentIn, type Opened, openedPhrase, originOf } from "./opened";
import { useOpening, usePut } from "./opening";

const REPLACE = "replace";

interface ReplaceDialogProps {
  /** The request that would give way, by name. */
  onScreen: string;
  work: Work;
  opened: Opened;
  onReplace: () => void;
  onKeep: () => void;
  /** Saves what is on screen. */
  children: ReactNode;
}

/** Asks before what is on screen gives way to what was opened. Escape keeps what is there. */
function ReplaceDialog({
  onScreen,
  work,
  opened,
  onReplace,
  onKeep,
  children,
}: ReplaceDialogProps) {
  const condition = useSyncExternalStore(work.subscribe, work.condition);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    openDialog(dialog.current);
  }, []);
  return (
    <Dialog
      ref={dialog}
      title="Replace what is on screen?"
      onClose={({ currentTarget }) =>
        currentTarget.returnValue === REPLACE ? onReplace() : onKeep()
      }
      actions={
        <>
          <button type="button" className="button quiet" onClick={() => dialog.current?.close()}>
            Keep what is here
          </button>
          {children}
          <button type="button" className="button" onClick={() => dialog.current?.close(REPLACE)}>
            Replace it
          </button>
        </>
      }
    >
      <p>{`On screen: ${onScreen}.`}</p>
      <p>{`To be opened: ${openedPhrase(opened)}.`}</p>
      {opened.from === "file" && opened.file.remark && <p>{opened.file.remark}</p>}
      <p>{losingWords(condition)}</p>
    </Dialog>
  );
}

/** Puts what was opened in place of what is on screen. */
function useReplace(): (opened: Opened, listed?: Listed) => Promise<void> {
  const { work, note } = useOpening();
  const put = usePut();
  return async (opened, listed) => {
    const assessment = assessmentIn(opened);
    const { service } = assessment;
    await put(assessment, () => {
      work.begin(assessment, originOf(opened, new Date()));
      if (opened.from === "file" && opened.own)
        saveBackTo(work.request(), { ...opened.own, service });
      note(opened);
      listed?.onOpened();
    });
  };
}

/** What a list has to do with a file that is opened from it. */
interface Listed {
  /** Where it was put last, if that was from here. */
  readonly copy: Copy | undefined;
  /** Told once it is on screen. */
  readonly onOpened: () => void;
}

/** What waits for an answer, as long as nothing else was opened or begun since. */
interface Waiting {
  readonly opened: Opened;
  readonly isDue: () => boolean;
  readonly listed: Listed | undefined;
}

interface Opens {
  /** Opens what was given. Gives back what to tell the person where it was not opened; else nothing. */
  readonly open: (given: ToOpen | Promise<ToOpen>, listed?: Listed) => Promise<string>;
  readonly restore: (opened: Opened) => void;
  readonly dialog: ReactNode;
}

/**
 * Opens one file after the other, or restores a code: the last one counts. Where something on screen is not
 * saved, the dialog asks first. Several files become a list.
 */
export function useOpen(): Opens {
  const { work } = useOpening();
  const { getValues } = useFormContext<Assessment>();
  const [waiting, setWaiting] = useState<Waiting>();
  const isDue = useSyncExternalStore(work.subscribe, () => waiting?.isDue() === true);
  const replace = useReplace();
  const { list } = useRouteContext({ from: "__root__" });
  const navigate = useNavigate();
  const show = (opened: Opened, due: () => boolean, listed?: Listed) => {
    if (work.pieces(getValues()).length > 0) setWaiting({ opened, isDue: due, listed });
    else replace(opened, listed);
  };
  const open: Opens["open"] = async (handing, listed) => {
    const due = work.beginOpening();
    const given = await handing;
    const opening = given.kind === "file" ? await openDocument(given.file, given.handle) : given;
    if (!due()) return "";
    if (opening.kind === "problem") return opening.problem;
    if (opening.kind === "opened") show({ ...opening.opened, copy: listed?.copy }, due, listed);
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
      opened={waiting.opened}
      onKeep={() => setWaiting(undefined)}
      onReplace={() => {
        setWaiting(undefined);
        replace(waiting.opened, waiting.listed);
      }}
    >
      <Save label="Save what is here first" />
    </ReplaceDialog>
  );
  return { open, restore: (opened) => show(opened, work.beginOpening()), dialog };
}
