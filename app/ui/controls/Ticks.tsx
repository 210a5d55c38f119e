import styles from "./Entry.module.css";

interface TicksProps {
  id: string;
  label: string;
  options: readonly { readonly value: string; readonly label: string }[];
  chosen: readonly string[];
  onTick: (value: string, ticked: boolean) => void;
}

/** A labeled group of native checkboxes, among entries. */
export function Ticks({ id, label, options, chosen, onTick }: TicksProps) {
  return (
    <div className={`${styles.entry} ${styles.wide}`} data-kind="ticks">
      <fieldset>
        <legend className={styles.legend}>{label}</legend>
        <div className={styles.options}>
          {options.map((option) => (
            <label key={option.value} className={styles.option}>
              <input
                type="checkbox"
                name={id}
                value={option.value}
                autoComplete="off"
                checked={chosen.includes(option.value)}
                onChange={({ target }) => onTick(option.value, target.checked)}
              />
              {option.label}
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
