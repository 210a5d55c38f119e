import type { Option } from "./block";
import styles from "./Options.module.css";

/** Answers to mark by hand. */
export function Options({ options }: { options: readonly Option[] }) {
  return (
    <ul className={styles.options}>
      {options.map(({ shape, label, lead }) => (
        <li key={label} className={styles.option}>
          {lead && <span className={styles.lead}>{lead}</span>}
          <span className={styles.box} data-shape={shape} aria-hidden="true" />
          <span>{label}</span>
        </li>
      ))}
    </ul>
  );
}
