import { NOT_PART } from "../../guidelines/current";
import type { ShownResult } from "../../keeping/opened-list/opened-list";
import type { ShownRow } from "../../keeping/opened-list/shown-row";
import { Caution } from "../../ui/Caution";
import { Mark } from "../../ui/Mark";
import tone from "../../ui/Tone.module.css";
import styles from "./ListPage.module.css";

interface ListRowProps {
  row: ShownRow;
  /** Opens it, goes back to it, or reads it again. */
  onAct: (number: number) => void;
}

/** The element of a row that takes focus on the way back to the list. */
export function rowId(number: number): string {
  return `list-${number}`;
}

function ResultOf({ result }: { result: ShownResult | undefined }) {
  if (!result) return <p className={styles.result}>No service chosen, so no result</p>;
  return (
    <p className={`${tone.tone} ${styles.result}`} {...result.hooks}>
      <Mark shape={result.mark} />
      <span>{result.sentence}</span>
    </p>
  );
}

/** What must not be overlooked of a request, beside its result. */
function Remarks({ row: { read } }: { row: ShownRow }) {
  if (read.kind === "reading") return null;
  const result = read.kind === "request" ? read.facts.result : undefined;
  const words = read.kind === "request" ? read.facts.remarks : [read.reason];
  const caution = result?.caution;
  if (words.length === 0 && !result?.further && !caution) return null;
  return (
    <div className={styles.remarks}>
      {result?.further && <p>{result.further}</p>}
      {words.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {caution && <Caution lead={NOT_PART} text={caution.text} source={caution.source} />}
    </div>
  );
}

function actionFor({ read, isOnScreen }: ShownRow): string | undefined {
  if (read.kind === "reading") return undefined;
  if (isOnScreen) return "Go on";
  return read.kind === "damaged" ? "Read again" : "Open";
}

/** One file: which request is in it, how that stands, and the way to it. */
export function ListRow({ row, onAct }: ListRowProps) {
  const { number, path, read, state } = row;
  const facts = read.kind === "request" ? read.facts : undefined;
  const missing = facts?.missing ?? [];
  const action = actionFor(row);
  const name = facts?.name ?? path;
  return (
    <li className={styles.row} data-file={read.kind}>
      <span className={styles.number}>{number}</span>
      <div className={styles.request}>
        <h2>{name}</h2>
        {facts && <p>{path}</p>}
      </div>
      {facts ? (
        <ResultOf result={facts.result} />
      ) : (
        <p className={styles.result}>{read.kind === "damaged" ? "Cannot be opened" : "Reading…"}</p>
      )}
      <Remarks row={row} />
      {missing.length > 0 && (
        <ul className={styles.missing}>
          {missing.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {state && <p className={styles.state}>{state}</p>}
      {action && (
        <button
          type="button"
          id={rowId(number)}
          className={`button quiet ${styles.action}`}
          onClick={() => onAct(number)}
        >
          <span>{action}</span>
          <span className="visually-hidden">{` ${number}: ${name}`}</span>
        </button>
      )}
    </li>
  );
}
