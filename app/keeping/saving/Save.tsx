import { useRef, useState, useSyncExternalStore } from "react";
import { useFormContext } from "react-hook-form";
import type { Assessment } from "../../assessment/record";
import { Announced } from "../../ui/Announced";
import styles from "../../ui/Announced.module.css";
import { useOpening } from "../opening/opening";
import { conditionWords, isHanded } from "./condition-words";
import { type Saved, saveRequest, type Where } from "./save-request";
import type { Condition, OpenRequest, Work } from "./work";

interface SaveFileProps {
  label?: string;
  work: Work;
  /** It is what the place is for. */
  primary?: boolean;
  /** All of it is surely saved: the browser has written it, or the person has seen that it arrived. */
  onSaved?: () => void;
}

/** What came of a press, and of which request. */
interface Outcome {
  readonly saved: Saved;
  readonly request: OpenRequest;
  readonly condition: Condition;
}

/** What there is to say of the last press, as long as it is so. */
function words({ saved, condition }: Outcome, now: Condition): string {
  if (saved.kind === "put") return now.kind === "unchanged" ? `${conditionWords(now)}.` : "";
  if (now.copy && now.copy !== condition.copy) return "";
  if (saved.kind === "cancelled") return "Nothing was saved: no file was chosen.";
  if (saved.kind === "failed") return `Not saved as ${saved.name}. ${saved.reason}`;
  return `${saved.name} was changed on this computer since it was opened or saved here. Write over it?`;
}

/** Saves everything entered to a file on this computer. */
function SaveFile({ label = "Save to a file", work, primary, onSaved }: SaveFileProps) {
  const { getValues } = useFormContext<Assessment>();
  const condition = useSyncExternalStore(work.subscribe, work.condition);
  const [outcome, setOutcome] = useState<Outcome>();
  const button = useRef<HTMLButtonElement>(null);
  const busy = useRef(false);
  const tellSaved = () => {
    const { kind, copy } = work.condition();
    if (kind === "unchanged" && copy.how === "saved") onSaved?.();
  };
  const save = async (where: Where) => {
    if (busy.current) return;
    busy.current = true;
    setOutcome(undefined);
    // What asked is gone, so focus moves to what stays.
    if (where !== "own") button.current?.focus();
    const request = work.request();
    const saved = await saveRequest(work, getValues(), where);
    setOutcome({ saved, request, condition: work.condition() });
    busy.current = false;
    if (saved.kind === "put" && work.request() === request) tellSaved();
  };
  const arrived = () => {
    button.current?.focus();
    work.confirm();
    tellSaved();
  };
  const said = outcome?.request === work.request() ? words(outcome, condition) : "";
  const asks = said && outcome?.saved.kind === "changed-on-disk";
  return (
    <>
      <button
        ref={button}
        type="button"
        className={primary ? "button" : "button quiet"}
        onClick={() => save("own")}
      >
        {label}
      </button>
      <Announced
        as="span"
        className={styles.said}
        data-failed={outcome?.saved.kind === "failed" || undefined}
      >
        {said}
      </Announced>
      {isHanded(condition) && (
        <button type="button" className="button quiet" onClick={arrived}>
          The file arrived
        </button>
      )}
      {asks && (
        <>
          <button type="button" className="button quiet" onClick={() => save("own-though-changed")}>
            Write over it
          </button>
          <button type="button" className="button quiet" onClick={() => save("another")}>
            Save as another file
          </button>
        </>
      )}
    </>
  );
}

/** Saves the assessment on screen to a file. */
export default function Save(props: Omit<SaveFileProps, "work">) {
  return <SaveFile {...props} work={useOpening().work} />;
}
