import type { AskedQuestion } from "../guidelines/guideline";
import styles from "./Options.module.css";

interface OptionProps {
  /** A circle excludes the others, a square does not. */
  shape: "circle" | "square";
  label: string;
  /** Said before it. */
  lead?: string | undefined;
}

/** An answer to mark by hand. */
export function Option({ shape, label, lead }: OptionProps) {
  return (
    <li className={styles.option}>
      {lead && <span className={styles.lead}>{lead}</span>}
      <span className={styles.box} data-shape={shape} aria-hidden="true" />
      <span>{label}</span>
    </li>
  );
}

/** A question's answers. Those that stand alone among several come after an "or". */
export function Options({ question: { choose, options } }: { question: AskedQuestion }) {
  const several = choose === "all-that-apply";
  const firstAlone = several ? options.find(({ alone }) => alone) : undefined;
  return (
    <ul className={styles.options}>
      {options.map((option) => (
        <Option
          key={option.value}
          shape={several && !option.alone ? "square" : "circle"}
          label={option.label}
          lead={option === firstAlone ? "or" : undefined}
        />
      ))}
    </ul>
  );
}
