import { Mark } from "../../ui/Mark";
import type { Paragraph, TableBlock, TableCell, TableRow } from "../blocks/block";
import { placed } from "./placed";
import styles from "./Table.module.css";
import { Words } from "./Words";

/** What each column is, for its looks. */
const COLUMNS = [styles.clause, styles.words, styles.status, styles.answer];

function manner({ small, wide }: Paragraph): string {
  return [styles.line, small && styles.small, wide && styles.wide].filter(Boolean).join(" ");
}

function Cell({ cell: { paragraphs, mark }, column }: { cell: TableCell; column: number }) {
  return (
    <td className={COLUMNS[column]} data-mark={mark}>
      {placed(paragraphs).map(({ key, each }) => (
        <span key={key} className={manner(each)}>
          {mark && key === "0" && <Mark shape={mark} />} <Words spans={each.spans} />
        </span>
      ))}
    </td>
  );
}

interface DetailsProps {
  paragraphs: readonly Paragraph[];
  indent: number | undefined;
}

/** Below their row, as wide as the table: they are read on, not compared. */
function Details({ paragraphs, indent }: DetailsProps) {
  return (
    <tr className={styles.details} data-indent={indent || undefined}>
      <td colSpan={COLUMNS.length - 1} translate="no">
        {placed(paragraphs).map(({ key, each }) => (
          <p key={key}>
            <Words spans={each.spans} />
          </p>
        ))}
      </td>
    </tr>
  );
}

function Row({ row }: { row: TableRow }) {
  const { cells, details, hooks, minor, leads, opens } = row;
  const [head, ...rest] = cells;
  const detailed = details.length > 0;
  return (
    <>
      <tr
        className={styles.row}
        data-criterion={hooks.criterion}
        data-status={hooks.status}
        data-indent={cells[1]?.indent || undefined}
        data-minor={minor || undefined}
        data-leads={leads || detailed || undefined}
        data-opens={opens || undefined}
        data-detailed={detailed || undefined}
      >
        <th scope="row" className={styles.clause} rowSpan={detailed ? 2 : undefined}>
          {placed(head?.paragraphs ?? []).map(({ key, each }) => (
            <Words key={key} spans={each.spans} />
          ))}
        </th>
        {placed(rest).map(({ key, each }) => (
          <Cell key={key} cell={each} column={Number(key) + 1} />
        ))}
      </tr>
      {detailed && <Details paragraphs={details} indent={cells[1]?.indent} />}
    </>
  );
}

/** A table in its order. Its head repeats on each printed page. */
export function Table({ caption, columns, rows }: TableBlock) {
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ head }, index) => (
              <th key={head} scope="col" className={COLUMNS[index]}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.hooks.criterion} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
