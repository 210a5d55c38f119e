import type { ReactNode } from "react";
import styles from "./Choices.module.css";

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface ChoicesProps {
  /** Names the group to outside checks and to its inputs. */
  id: string;
  type: "radio" | "checkbox";
  legend: ReactNode;
  hint?: string | undefined;
  /** The id of a further text that goes with the question. */
  describedBy?: string | undefined;
  options: readonly Choice[];
  chosen: readonly string[];
  onChoose: (value: string, ticked: boolean) => void;
}

/** A group of native radios or checkboxes, side by side, under its heading. */
export function Choices(props: ChoicesProps) {
  const { id, type, legend, hint, describedBy, options, chosen, onChoose } = props;
  const hintId = `${id}-hint`;
  const described = [hint && hintId, describedBy].filter(Boolean).join(" ");
  return (
    <fieldset
      data-question={id}
      className={styles.group}
      {...(described && { "aria-describedby": described })}
    >
      <legend>
        <h2 className={styles.legend}>{legend}</h2>
      </legend>
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.options}>
        {options.map(({ value, label }) => (
          <label key={value} className={styles.option}>
            <input
              type={type}
              name={id}
              value={value}
              autoComplete="off"
              checked={chosen.includes(value)}
              onChange={(event) => onChoose(value, event.currentTarget.checked)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
