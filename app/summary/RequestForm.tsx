import { useFormContext } from "react-hook-form";
import { type Assessment, type DetailId, REQUEST_DETAILS } from "../assessment/record";
import styles from "./RequestForm.module.css";

/** Longer than any name or number; a page still holds it. */
const LONGEST = 300;

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

interface TypedProps {
  id: DetailId;
  label: string;
  kind: "text" | "date";
}

/** Spelling is not checked: some browsers send the text away for it. */
function Typed({ id, label, kind }: TypedProps) {
  const { register } = useFormContext<Assessment>();
  const limits = kind === "date" ? { max: "9999-12-31" } : { maxLength: LONGEST };
  return (
    <div className={styles.field}>
      <label htmlFor={`details-${id}`}>{label}</label>
      <input
        id={`details-${id}`}
        type={kind}
        autoComplete="off"
        spellCheck={false}
        {...limits}
        {...register(`details.${id}`)}
      />
    </div>
  );
}

/** The request's details. None is required, and none is kept beyond this tab's memory unasked. */
export function RequestForm() {
  return (
    <section className={styles.form} aria-labelledby="request-details">
      <h2 id="request-details">Request details</h2>
      <p className={styles.note}>
        Kept in memory only, unless you choose at the foot of the page to keep the draft in this
        browser. Leave blank to fill by hand.
      </p>
      <div className={styles.fields}>
        {REQUEST_DETAILS.map(({ id, label, kind }) =>
          kind === "urgency" ? (
            <Urgency key={id} id={id} label={label} />
          ) : (
            <Typed key={id} id={id} label={label} kind={kind} />
          ),
        )}
      </div>
    </section>
  );
}
