import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { type Along, nextRequest } from "../../assessment/next-request";
import type { Assessment } from "../../assessment/record";
import { nameOfRequest } from "../../assessment/request-name";
import { Dialog, openDialog } from "../../ui/Dialog";
import { ComesAlong } from "./ComesAlong";
import { conditionWords, isHanded } from "./condition-words";
import type { Work } from "./work";

const START = "start";

/** What would be lost of the request, and what would not. */
function Losing({ work, draftKept }: { work: Work; draftKept: boolean }) {
  const condition = useSyncExternalStore(work.subscribe, work.condition);
  const stays = draftKept ? " Its draft stays in this browser, to be continued." : "";
  if (isHanded(condition))
    return (
      <p>{`It was handed to the browser as ${condition.copy?.name}. Look whether the file arrived. Starting erases the request from this tab.${stays}`}</p>
    );
  return (
    <p>
      {`${condition.kind === "changed" ? "It was changed since it was last saved" : "It is not saved"}. Starting without saving erases it from this tab.${stays}`}
    </p>
  );
}

interface NewRequestDialogProps {
  /** The request on screen. */
  from: Assessment;
  work: Work;
  draftKept: boolean;
  onStart: (next: Assessment) => void;
  onCancel: () => void;
  /** The way to save, which starts once that is surely done. */
  save: (start: () => void) => ReactNode;
}

/** Asks before a new request takes the place of one, and what of it comes along. Escape keeps what is there. */
export function NewRequestDialog(props: NewRequestDialogProps) {
  const { from, work, draftKept, onStart, onCancel, save } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [along, setAlong] = useState<Along>("nothing");
  const [isSaved] = useState(() => work.pieces(from).length === 0);
  const start = () => dialog.current?.close(START);
  useEffect(() => {
    openDialog(dialog.current);
  }, []);
  return (
    <Dialog
      ref={dialog}
      title="Start a new request?"
      onClose={({ currentTarget }) =>
        currentTarget.returnValue === START ? onStart(nextRequest(from, along)) : onCancel()
      }
      actions={
        <>
          <button type="button" className="button quiet" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
          <button type="button" className={isSaved ? "button" : "button quiet"} onClick={start}>
            {isSaved ? "Start" : "Start without saving"}
          </button>
          {!isSaved && save(start)}
        </>
      }
    >
      <p>{`On screen: ${nameOfRequest(from)}.`}</p>
      {isSaved ? (
        <p>{`${conditionWords(work.condition())}.`}</p>
      ) : (
        <Losing work={work} draftKept={draftKept} />
      )}
      <ComesAlong from={from} along={along} onChoose={setAlong} />
    </Dialog>
  );
}
