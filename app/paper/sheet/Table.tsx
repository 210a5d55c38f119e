import { Mark } from "../../ui/Mark";
import {
  type Option,
  type SheetLine,
  type SheetRow,
  type SheetTableBlock,
  wideSpans,
} from "./block";
import styles from "./Table.module.css";
import { keyed, Whole, Words } from "./Words";

/** Answers to mark by hand. */
function Options({ options }: { options: readonly Option[] }) {
  return (
    <ul className={styles.options}>
      {options.map(({ shape, label, lead }) => (
        <li key={label} className={styles.option}>
          {lead && <span className={styles.lead}>{lead}</span>}
          <span className={styles.box} data-shape={shape} aria-hidden="true" />
          <span>{label}</span>
        </li>
      ))}
    </ul>
  );
}

/** A line of what was answered or documented, its source beside it; or room to write either. */
function Line({ spans, source = [], options, blank }: SheetLine) {
  const [Block, Part] = options ? (["div", "div"] as const) : (["p", "span"] as const);
  const isAllBlank = blank && source.length === 0;
  return (
    <Block className={styles.line} data-blank={isAllBlank || undefined}>
      <Part className={styles.said}>
        <Words spans={spans} />
        {options && <Options options={options} />}
      </Part>
      {source.length > 0 && (
        <Part className={styles.source} data-blank={blank}>
          <Whole text={source.join("; ")} />
        </Part>
      )}
    </Block>
  );
}

function Sign({ word, mark }: NonNullable<SheetRow["sign"]>) {
  return (
    <span className={styles.sign} data-mark={mark}>
      <Mark shape={mark} /> {word}
    </span>
  );
}

function Lines({ lines }: Pick<SheetRow, "lines">) {
  return keyed(lines).map(({ key, each }) => <Line key={key} {...each} />);
}

function Cells({ words, way, sign, lines }: SheetRow) {
  return (
    <>
      <td>
        {way}
        {words}
      </td>
      {sign && (
        <td>
          <Sign {...sign} />
        </td>
      )}
      <td>
        <Lines lines={lines} />
      </td>
    </>
  );
}

function Row({ row, columns }: { row: SheetRow; columns: number }) {
  const { head, wide, hooks, gap, leads } = row;
  return (
    <tr
      className={styles.row}
      data-criterion={hooks?.criterion}
      data-status={hooks?.status}
      data-gap={gap}
      data-leads={leads}
    >
      <th scope="row">{head}</th>
      {wide ? (
        <td colSpan={columns - 1}>
          {leads ? (
            <h3>
              <Words spans={wideSpans(row)} />
            </h3>
          ) : (
            <Words spans={wideSpans(row)} />
          )}
        </td>
      ) : (
        <Cells {...row} />
      )}
    </tr>
  );
}

/** A table in its order. Its head repeats on each printed page. */
export function Table({ caption, heads, rows, form, bare, headed }: SheetTableBlock) {
  const [clause, words, status, answer, source] = heads;
  return (
    <table className={styles.table} data-form={form} data-bare={bare}>
      <caption className="visually-hidden">{headed ? caption : <h2>{caption}</h2>}</caption>
      <thead>
        <tr>
          <th scope="col">{clause}</th>
          <th scope="col">{words}</th>
          {status && <th scope="col">{status}</th>}
          <th scope="col">
            <span className={styles.line}>
              <span className={styles.said}>{answer}</span>{" "}
              <span className={styles.source}>{source}</span>
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        {keyed(rows).map(({ key, each }) => (
          <Row key={key} row={each} columns={status ? 4 : 3} />
        ))}
      </tbody>
    </table>
  );
}
