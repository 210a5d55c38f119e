import type { KeyboardEvent, ReactNode } from "react";
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

/** In a focused group, the digit n chooses its nth answer. */
function chooseByDigit(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!/^[1-9]$/.test(event.key)) return;
  const inputs = event.currentTarget.closest("fieldset")?.querySelectorAll("input");
  const input = inputs?.item(Number(event.key) - 1);
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.click();
}

/** A group of native radios or checkboxes, side by side. */
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
      <legend className={styles.legend}>{legend}</legend>
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
              onKeyDown={chooseByDigit}
              onChange={(event) => onChoose(value, event.currentTarget.checked)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
