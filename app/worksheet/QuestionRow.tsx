import { Options } from "./Options";
import type { WorksheetRow } from "./parts";
import styles from "./QuestionRow.module.css";

/** Where the proof of an answer is, to fill by hand. */
function Proof() {
  return (
    <ul className={styles.proof}>
      <li className={styles.wide}>Document</li>
      <li>Date</li>
      <li>Page</li>
    </ul>
  );
}

function Quotes({ quotes }: { quotes: readonly string[] }) {
  return <p className={styles.quotes}>{quotes.map((quote) => `“${quote}”`).join("; ")}</p>;
}

/** A question: its clause, the note's words, its answers to mark, and room for the proof. */
export function QuestionRow({ row: { question, text, quotes, readings } }: { row: WorksheetRow }) {
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.clause}>
        {question.label}
      </th>
      <td>
        <p className={styles.question}>{text}</p>
        <Quotes quotes={quotes} />
        <Options question={question} />
        {readings.length > 0 && <p className={styles.reading}>{readings.join(" ")}</p>}
      </td>
      <td>
        <Proof />
      </td>
    </tr>
  );
}
