import { Mark } from "../ui/Mark";
import styles from "./CriteriaTable.module.css";
import type { CriterionRow } from "./criterion-rows";

/** The note's words; of a group its name and rule, with words that no row above it has shown. */
function Words({ row }: { row: CriterionRow }) {
  const { name, rule, quote, quotedAbove, minor } = row;
  const words = <span className={styles.quote}>“{quote}”</span>;
  if (!rule) return quotedAbove && minor ? name : words;
  return (
    <>
      <b>{name}</b>, {rule}: {!quotedAbove && words}
    </>
  );
}

function Row({ row }: { row: CriterionRow }) {
  const { id, status, label, sign, rule, minor, depth, asked, answer } = row;
  return (
    <tr
      className={styles.row}
      data-criterion={id}
      data-status={status}
      data-kind={rule ? "group" : "leaf"}
      data-depth={depth}
      data-minor={minor || undefined}
      data-answered={answer !== undefined || undefined}
    >
      <th scope="row" className={styles.clause}>
        {label}
      </th>
      <td className={styles.words}>
        <Words row={row} />
      </td>
      <td className={styles.status} data-mark={sign.mark}>
        <span>
          <Mark shape={sign.mark} /> {sign.word}
        </span>
      </td>
      <td className={styles.answer}>
        {asked && <span className={styles.asked}>{asked}</span>}
        {answer && <span className={styles.given}>{answer}</span>}
      </td>
    </tr>
  );
}

/** Every criterion in the note's order. Its head repeats on each printed page. */
export function CriteriaTable({ rows }: { rows: readonly CriterionRow[] }) {
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="visually-hidden">Criteria, in the note’s order</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.clause}>
              Clause
            </th>
            <th scope="col" className={styles.words}>
              The note’s words
            </th>
            <th scope="col" className={styles.status}>
              Status
            </th>
            <th scope="col" className={styles.answer}>
              Question and answer
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
