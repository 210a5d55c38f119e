import type { ReactNode } from "react";
import { localTime } from "../../assessment/checks/dates";
import { PRODUCT } from "../../assessment/product";
import { GUIDELINE } from "../../guidelines/current";
import { IDLE_MINUTES } from "../../keeping/idle/retention-times";
import type { Skipped } from "../../keeping/opened-list/opened-list";
import {
  countedRows,
  remarksOf,
  type ShownRow,
  skippedWords,
} from "../../keeping/opened-list/shown-row";
import { leadOf, madeBy } from "../../paper/sheet/every-sheet";
import { Paper } from "../../paper/sheet/Paper";
import { SheetPage, usePreparedAt } from "../../paper/sheet/SheetPage";
import { Announced } from "../../ui/Announced";
import styles from "./ListPage.module.css";
import { ListRow } from "./ListRow";
import { listBlocks } from "./list-blocks";

export const NO_FILES = "No files are open as a list";
const TITLE = "Internal, several patients";
const MADE_BY = madeBy({ product: PRODUCT, version: __APP_VERSION__, ...GUIDELINE });
const KEPT = `The list is kept in this tab’s memory only. A reload, “Clear everything” or ${IDLE_MINUTES} minutes of inactivity clears it. Your files stay as they are.`;

interface ListPageProps {
  rows: readonly ShownRow[];
  skipped: readonly Skipped[];
  partly: boolean;
  /** Why the file pressed last was not opened. */
  problem: string;
  onAct: (number: number) => void;
  onClose: () => void;
  /** The way to open further files. */
  children: ReactNode;
}

/** How far the reading has come, as long as it goes on; and at its end, what was read. */
function Progress({ rows }: { rows: readonly ShownRow[] }) {
  const read = rows.filter((each) => each.read.kind !== "reading").length;
  const isDone = read === rows.length;
  return (
    <div className={styles.progress}>
      {!isDone && (
        <label>
          <span>{`Reading ${read} of ${rows.length}`}</span>{" "}
          <progress value={read} max={rows.length} />
        </label>
      )}
      <Announced className={isDone ? undefined : "visually-hidden"}>
        {isDone ? countedRows(rows) : "Reading the files"}
      </Announced>
    </div>
  );
}

/** Below the rows: what goes with their results, and what was left out. */
function Below({ words }: { words: readonly string[] }) {
  return (
    <div className={styles.below}>
      {words.map((each) => (
        <p key={each}>{each}</p>
      ))}
    </div>
  );
}

function Empty({ children }: { children: ReactNode }) {
  return (
    <div className={styles.empty}>
      <title>{`List · ${PRODUCT}`}</title>
      <h1 tabIndex={-1}>{NO_FILES}</h1>
      <p>{`Open two files or more, or drop a folder. ${KEPT}`}</p>
      {children}
    </div>
  );
}

/** Several files at once: how each request stands, to open one after the other, and to print. */
export function ListPage(props: ListPageProps) {
  const { rows, skipped, partly, problem, onAct, onClose, children } = props;
  const [time] = usePreparedAt();
  const left = skippedWords(skipped, partly);
  if (rows.length === 0 && left.length === 0) return <Empty>{children}</Empty>;
  const asOf = `As of ${localTime(time)}`;
  return (
    <SheetPage
      kind="List"
      title={{ kind: "title", title: TITLE, lead: asOf, stamps: [] }}
      running={{ whose: TITLE, outcome: asOf }}
      foot={{ madeBy: MADE_BY, prepared: asOf }}
      note={KEPT}
      actions={
        <>
          <button type="button" className="button" onClick={() => window.print()}>
            Print
          </button>
          <button type="button" className="button quiet" onClick={onClose}>
            Close the list
          </button>
        </>
      }
    >
      <div className={styles.list}>
        <Announced className={styles.problem}>{problem}</Announced>
        <Progress rows={rows} />
        <ol>
          {rows.map((row) => (
            <ListRow key={row.number} row={row} onAct={onAct} />
          ))}
        </ol>
        <Below words={[...remarksOf(rows), ...left]} />
        {children}
      </div>
      <div className={styles.paper}>
        <Paper
          label="The list as printed"
          blocks={listBlocks(rows, left, `${leadOf(GUIDELINE)}.`)}
        />
      </div>
    </SheetPage>
  );
}
