import type { Notice } from "../guidelines/guideline";
import styles from "./Paper.module.css";

/** What bears on a request and is not the note's. */
export function BeyondTheNote({ notices }: { notices: readonly Notice[] }) {
  return (
    <section className={styles.section}>
      <h2>Not part of Note 170</h2>
      <ul className={styles.notices}>
        {notices.map(({ id, text, source }) => (
          <li key={id}>
            {text} <cite>Source: {source}.</cite>
          </li>
        ))}
      </ul>
    </section>
  );
}
