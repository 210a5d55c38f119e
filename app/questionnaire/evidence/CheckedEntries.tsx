import { createContext, type ReactNode, useId, useState } from "react";
import styles from "./Editor.module.css";

/** Says something politely, where what is on screen does not say it to everyone. */
export const Say = createContext<(text: string | undefined) => void>(() => {});

interface CheckedEntriesProps {
  /** What all of it is about. */
  label: string;
  /** What to know before typing. */
  lead: ReactNode;
  children: ReactNode;
}

/** Entries and what goes with them. What is wrong with the one just left is said politely. */
export function CheckedEntries({ label, lead, children }: CheckedEntriesProps) {
  const [said, say] = useState<string>();
  const leadId = useId();
  return (
    <Say value={say}>
      <fieldset className={styles.entries} aria-label={label} aria-describedby={leadId}>
        <p id={leadId} className={styles.lead}>
          {lead}
        </p>
        {children}
        <p role="status" className="visually-hidden">
          {said}
        </p>
      </fieldset>
    </Say>
  );
}
