import { createContext, type ReactNode, useState } from "react";
import styles from "./Editor.module.css";

/** Says something politely, where what is on screen does not say it to everyone. */
export const Say = createContext<(text: string | undefined) => void>(() => {});

interface CheckedEntriesProps {
  /** What all of it is about. */
  label: string;
  children: ReactNode;
}

/** Entries and what goes with them. What is wrong with the one just left is said politely. */
export function CheckedEntries({ label, children }: CheckedEntriesProps) {
  const [said, say] = useState<string>();
  return (
    <Say value={say}>
      <fieldset className={styles.entries} aria-label={label}>
        {children}
        <p role="status" className="visually-hidden">
          {said}
        </p>
      </fieldset>
    </Say>
  );
}
