import { Link, useLocation } from "@tanstack/react-router";
import { useEffect, useSyncExternalStore } from "react";
import { inspect, readAgain } from "../../keeping/opened-list/listing";
import type { OpenedList, Row } from "../../keeping/opened-list/opened-list";
import { keepReading, updateRow } from "../../keeping/opened-list/rows";
import { useOpening } from "../../keeping/opening/opening";
import { putLast } from "../../keeping/saving/save-request";
import type { Work } from "../../keeping/saving/work";
import type { FileSource } from "../../ui/files/file-source";
import styles from "./ListPage.module.css";
import { rowId } from "./ListRow";

/** What opens a row from now on. Where only its content changed, it goes by the same path. */
function sourceFor({ source }: Row, put: FileSource | undefined): FileSource {
  if (!put) return source;
  return source.path.endsWith(`/${put.path}`) ? { ...put, path: source.path } : put;
}

/** Brings the row of the request on screen up to date whenever that is saved. */
function useFollowing(list: OpenedList, work: Work): void {
  useEffect(
    () =>
      work.subscribe(() => {
        const sitting = work.sitting();
        const row = list.state().rows.find((each) => each.sitting === sitting);
        const { copy } = work.condition();
        if (!row || !copy || row.copy === copy) return;
        const source = sourceFor(row, putLast(sitting));
        updateRow(list, row.source, { copy, source });
        readAgain(list, source);
      }),
    [list, work],
  );
}

/**
 * On every page, as long as the list holds anything: reads what is to be read, and shows the way back, to the
 * row that was opened.
 */
export function BackToList({ list }: { list: OpenedList }) {
  const { work } = useOpening();
  useFollowing(list, work);
  useEffect(() => keepReading(list, inspect), [list]);
  const { rows } = useSyncExternalStore(list.subscribe, list.state);
  const sitting = useSyncExternalStore(work.subscribe, work.sitting);
  const isThere = useLocation({ select: ({ pathname }) => pathname === "/list" });
  if (isThere || rows.length === 0) return null;
  const number = rows.findIndex((row) => row.sitting === sitting) + 1;
  const place = number > 0 ? `${number} of ${rows.length}` : `${rows.length} files`;
  return (
    <nav aria-label="Open files" className={styles.back}>
      <Link to="/list" state={number > 0 ? { entry: rowId(number) } : {}} className="link-line">
        {`Back to the list (${place})`}
      </Link>
    </nav>
  );
}
