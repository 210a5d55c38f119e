import { type ReactNode, useId } from "react";
import styles from "./entries.module.css";

interface CheckedEntriesProps {
  /** What all of it is about. */
  label: string;
  /** What to know before typing. */
  lead: ReactNode;
  /** Without a frame of its own, for it stands in one. */
  plain?: boolean;
  children: ReactNode;
}

/** Entries and what goes with them. */
export function CheckedEntries({ label, lead, plain = false, children }: CheckedEntriesProps) {
  const leadId = useId();
  return (
    <fieldset
      className={styles.entries}
      data-plain={plain || undefined}
      aria-label={label}
      aria-describedby={leadId}
    >
      <p id={leadId} className={styles.lead}>
        {lead}
      </p>
      {children}
    </fieldset>
  );
}
