import { type ReactNode, useEffect, useId, useRef, useState, useSyncExternalStore } from "react";
import type { Assessment } from "../../assessment/record";
import {
  type Along,
  choicesAlong,
  detailsAlong,
  nextRequest,
} from "../../assessment/request/next-request";
import { nameOfRequest, whoseRequest } from "../../assessment/request/request-name";
import { Announced } from "../../ui/Announced";
import { Dialog, openDialog } from "../../ui/Dialog";
import { evidenceAmounts } from "../opening/opened";
import { conditionWords, isHanded } from "./condition-words";
import styles from "./NewRequestDialog.module.css";
import type { Work } from "./work";

interface ComesAlongProps {
  /** The request on screen. */
  from: Assessment;
  along: Along;
  onChoose: (along: Along) => void;
}

function labelOf(along: Along, from: Assessment): string {
  if (along === "nothing") return "Nothing from this request";
  if (along === "clinic") return "The same clinic details";
  const evidence = evidenceAmounts(from).length > 0 ? ", with this evidence" : "";
  return `The same ${memberOf(from)}${evidence}`;
}

/** The member by name or number; a label names a request, not a member. */
function memberOf({ details }: Assessment): string {
  return whoseRequest({ ...details, requestLabel: "" });
}

/** Names all that comes along, so that it is seen before it is in the new request. */
function Named({ from, along }: { from: Assessment; along: Along }) {
  if (along === "nothing") return null;
  const named = [
    ...detailsAlong(from.details, along).map(({ label }) => label),
    ...evidenceAmounts(nextRequest(from, along)),
  ];
  const whose = along === "member" ? ` of ${memberOf(from)}` : "";
  return (
    <>
      <p>{`Comes along${whose}: ${named.join(", ")}.`}</p>
      {along === "member" && (
        <p>
          <strong>Only for the same member.</strong> Check each date and dose before it is used
          again.
        </p>
      )}
    </>
  );
}

/** What of the request on screen comes along into the new one, chosen and named. */
function ComesAlong({ from, along, onChoose }: ComesAlongProps) {
  const name = useId();
  const choices = choicesAlong(from);
  if (choices.length === 1) return null;
  return (
    <fieldset className={styles.along}>
      <legend>Begin with</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={name}
            checked={along === choice}
            onChange={() => onChoose(choice)}
            autoComplete="off"
          />
          {labelOf(choice, from)}
        </label>
      ))}
      <Announced as="div">
        <Named from={from} along={along} />
      </Announced>
      <p className={styles.never}>
        Answers, codes, label, reference, date of service and file never come along.
      </p>
    </fieldset>
  );
}

const START = "start";

/** What would be lost of the request, and what would not. */
function Losing({ work, draftKept }: { work: Work; draftKept: boolean }) {
  const condition = useSyncExternalStore(work.subscribe, work.condition);
  const stays = draftKept ? " Its draft stays in this browser, to be continued." : "";
  if (isHanded(condition))
    return (
      <p>{`Its download started as ${condition.copy?.name}. Check that the file arrived. Starting erases the request from this tab.${stays}`}</p>
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
      choices={<ComesAlong from={from} along={along} onChoose={setAlong} />}
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
    </Dialog>
  );
}
