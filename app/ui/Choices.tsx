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
export function Choices({ id, type, legend, hint, options, chosen, onChoose }: ChoicesProps) {
  const hintId = `${id}-hint`;
  return (
    <fieldset
      data-question={id}
      className={styles.group}
      {...(hint && { "aria-describedby": hintId })}
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
