import { type ReactNode, useEffect, useRef, useSyncExternalStore } from "react";
import { Dialog, openDialog } from "../../ui/Dialog";
import { losingWords } from "../saving/condition-words";
import type { Work } from "../saving/work";
import { type Opened, openedPhrase } from "./opened";

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
export function ReplaceDialog({
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
