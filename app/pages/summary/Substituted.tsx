import { substitute, unheld } from "../../paper/pdf/characters";
import styles from "./HandOver.module.css";

/** Before a download: what the PDF cannot show as typed, and the way that shows it. */
export function Substituted({ text }: { text: string }) {
  const missing = unheld(text);
  if (missing.length === 0) return null;
  return (
    <p className={styles.substituted}>
      The PDF’s typeface lacks{" "}
      <span translate="no">
        {missing.map((character) => `${character} (shown as ${substitute(character)})`).join(", ")}
      </span>
      . “Print” shows them as typed.
    </p>
  );
}
