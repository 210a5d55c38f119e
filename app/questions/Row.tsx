import type { ReactNode } from "react";
import styles from "./Row.module.css";

/** One row of the sheet: a question, and below it what goes with it. */
export function Row({ current, children }: { current?: boolean; children: ReactNode }) {
  return (
    <div className={styles.row} data-current={current ? "" : undefined}>
      {children}
    </div>
  );
}

interface LegendProps {
  label: string;
  text: string;
  /** Several answers can be chosen. */
  several?: boolean;
}

/** A question's words after the clause it comes from. */
export function Legend({ label, text, several }: LegendProps) {
  return (
    <>
      <span className={styles.label}>{label}</span> <span>{text}</span>
      {several && <span className={styles.several}> Choose all that apply.</span>}
    </>
  );
}

/** How open phrases beside a question are read. */
export function HowRead({ id, texts }: { id?: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <p id={id} className={styles.read}>
      <strong>Interpretation.</strong> <span>{texts.join(" ")}</span>
    </p>
  );
}
