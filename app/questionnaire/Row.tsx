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

/** A question's words after the clause it comes from. */
export function Legend({ label, text }: { label: string; text: string }) {
  return (
    <>
      <span className={styles.label}>{label}</span> {text}
    </>
  );
}

/** How open phrases beside a question are read. */
export function HowRead({ id, texts }: { id?: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <p id={id} className={styles.read}>
      <strong>How this is read.</strong> {texts.join(" ")}
    </p>
  );
}
