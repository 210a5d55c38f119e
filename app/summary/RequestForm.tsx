import { useCallback, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { useFormContext } from "react-hook-form";
import { type Assessment, type DetailId, REQUEST_DETAILS } from "../assessment/record";
import { Entry } from "../ui/Entry";
import { pressEnded } from "../ui/press";
import type { EntryToCheck } from "./document";
import { EntriesToCheck, TO_CHECK_HEADING } from "./EntriesToCheck";
import styles from "./RequestForm.module.css";

const URGENCIES = [
  { value: "urgent", label: "Urgent" },
  { value: "standard", label: "Standard" },
  { value: "", label: "Leave blank" },
];

function Urgency({ id, label }: { id: DetailId; label: string }) {
  const { register } = useFormContext<Assessment>();
  return (
    <fieldset className={styles.urgency}>
      <legend>{label}</legend>
      {URGENCIES.map((urgency) => (
        <label key={urgency.value}>
          <input
            type="radio"
            value={urgency.value}
            autoComplete="off"
            {...register(`details.${id}`)}
          />
          {urgency.label}
        </label>
      ))}
    </fieldset>
  );
}

/**
 * A detail in words, as typed, and what was found wrong with it when it was last left, or by a check that ended
 * while this was being put up, which react-hook-form's own hook would miss.
 */
function Detail({ id, label }: { id: DetailId; label: string }) {
  const { register, trigger, subscribe, getFieldState } = useFormContext<Assessment>();
  const name = `details.${id}` as const;
  const listen = useCallback(
    (callback: () => void) => subscribe({ formState: { errors: true }, callback }),
    [subscribe],
  );
  const message = useSyncExternalStore(listen, () => getFieldState(name).error?.message);
  const binding = register(name, {
    onBlur: async () => {
      await pressEnded();
      await trigger();
    },
    onChange: () => {
      if (getFieldState(name).invalid) trigger(name);
    },
  });
  return <Entry id={name} label={label} kind="line" binding={binding} message={message} />;
}

interface RequestFormProps {
  service: string;
  toCheck: readonly EntryToCheck[];
}

/** Checks all that is typed, where the person asks for it, and moves to the list of what is wrong. */
function Checking({ toCheck, service }: RequestFormProps) {
  const { trigger } = useFormContext<Assessment>();
  const [listed, list] = useState(false);
  const check = async () => {
    await trigger();
    flushSync(() => list(true));
    document.getElementById(TO_CHECK_HEADING)?.focus();
  };
  return (
    <>
      <p className={styles.check}>
        <button type="button" className="button quiet" onClick={check}>
          Check entries
        </button>
      </p>
      {listed && <EntriesToCheck entries={toCheck} service={service} />}
    </>
  );
}

/** The request's details. None is required, and none is kept beyond this tab's memory unasked. */
export function RequestForm(props: RequestFormProps) {
  return (
    <section
      className={styles.form}
      aria-labelledby="request-details"
      aria-describedby="request-details-note"
    >
      <h2 id="request-details">Request details</h2>
      <p id="request-details-note" className={styles.note}>
        Kept in memory only, unless you choose at the foot of the page to keep the draft in this
        browser. Leave blank to fill by hand. Dates as MM/DD/YYYY.
      </p>
      <div className={styles.fields}>
        {REQUEST_DETAILS.map(({ id, label, kind }) =>
          kind === "urgency" ? (
            <Urgency key={id} id={id} label={label} />
          ) : (
            <Detail key={id} id={id} label={label} />
          ),
        )}
      </div>
      <Checking {...props} />
    </section>
  );
}
