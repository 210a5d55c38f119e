import { Link, useLocation, useRouteContext } from "@tanstack/react-router";
import { Suspense, useEffect, useState, useSyncExternalStore } from "react";
import { useFormContext } from "react-hook-form";
import type { Assessment } from "../../assessment/record";
import { factsOf, inspect, readAgain } from "../../keeping/opened-list/listing";
import type { OpenedList, Read, Row } from "../../keeping/opened-list/opened-list";
import { keepReading, updateRow } from "../../keeping/opened-list/rows";
import type { ShownRow } from "../../keeping/opened-list/shown-row";
import { fileIn } from "../../keeping/opening/open-document";
import { useOpening } from "../../keeping/opening/opening";
import { useOpen } from "../../keeping/opening/use-open";
import { momentOf } from "../../keeping/saving/condition-words";
import { putLast } from "../../keeping/saving/save-request";
import type { Condition, Copy, Work } from "../../keeping/saving/work";
import type { FileSource } from "../../ui/files/file-source";
import { loadedLate } from "../../ui/loading/loaded-late";
import { focusHeading } from "../../ui/page-focus";
import { say } from "../../ui/say";
import { ListPage, NO_FILES } from "./ListPage";
import styles from "./ListPage.module.css";
import { rowId } from "./ListRow";

const ResumeRequest = loadedLate(() => import("../../keeping/opening/ResumeRequest"));

function copyWords({ how, at }: Copy): string | undefined {
  if (how === "saved") return `Saved ${momentOf(at)}`;
  return how === "handed" ? `Download started ${momentOf(at)}` : undefined;
}

/** When a request was saved, in few words; of the one on screen, also that it was changed since. */
function stateOf({ read, copy }: Row, onScreen: Condition | undefined): string {
  if (onScreen?.kind === "changed") return "Changed, not saved";
  const words = copy && copyWords(copy);
  if (words) return words;
  if (read.kind !== "request") return "";
  const at = momentOf(new Date(read.savedAt));
  return read.fromPdf ? `PDF made ${at}` : `Saved ${at}`;
}

/** What the list says of a request as it is on screen, where it was opened from there. */
function asOnScreen(read: Read, assessment: Assessment): Read {
  if (read.kind !== "request") return read;
  return { ...read, facts: factsOf(assessment, new Date()) };
}

/** The rows as they are now: that of the request on screen by what is entered there. */
function useRows(rows: readonly Row[]): ShownRow[] {
  const { work } = useOpening();
  const { getValues } = useFormContext<Assessment>();
  const condition = useSyncExternalStore(work.subscribe, work.condition);
  const request = useSyncExternalStore(work.subscribe, work.request);
  return rows.map((row, at): ShownRow => {
    const isOnScreen = row.request === request;
    const { path } = row.source;
    return {
      ...{ number: at + 1, path, isOnScreen },
      read: isOnScreen ? asOnScreen(row.read, getValues()) : row.read,
      state: stateOf(row, isOnScreen ? condition : undefined),
    };
  });
}

/** The files opened at once. */
export function List() {
  const { list } = useRouteContext({ from: "__root__" });
  const { work, goTo } = useOpening();
  const { getValues } = useFormContext<Assessment>();
  const { open, dialog } = useOpen();
  const [problem, setProblem] = useState("");
  const { rows, skipped, partly } = useSyncExternalStore(list.subscribe, list.state);
  const act = async (number: number) => {
    const row = rows[number - 1];
    if (!row) return;
    const { source, read, request, copy } = row;
    setProblem("");
    if (request === work.request()) return goTo(getValues("service"));
    if (read.kind === "damaged") {
      const again = await readAgain(list, source);
      // What did not change is not seen to be new, and not said.
      if (again.kind === "damaged") say(`${source.path} cannot be opened. ${again.reason}`);
      return;
    }
    const onOpened = () =>
      updateRow(list, source, { request: work.request(), copy: work.condition().copy });
    setProblem(await open(fileIn(source), { copy, onOpened }));
    await readAgain(list, source);
  };
  return (
    <>
      <ListPage
        rows={useRows(rows)}
        skipped={skipped}
        partly={partly}
        problem={problem}
        onAct={act}
        onClose={async () => {
          list.empty();
          // The heading is another one then.
          await Promise.resolve();
          focusHeading();
          say(NO_FILES);
        }}
      >
        <Suspense>
          <ResumeRequest />
        </Suspense>
      </ListPage>
      {dialog}
    </>
  );
}

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
        const request = work.request();
        const row = list.state().rows.find((each) => each.request === request);
        const { copy } = work.condition();
        if (!row || !copy || row.copy === copy) return;
        const source = sourceFor(row, putLast(request));
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
  const request = useSyncExternalStore(work.subscribe, work.request);
  const isThere = useLocation({ select: ({ pathname }) => pathname === "/list" });
  if (isThere || rows.length === 0) return null;
  const number = rows.findIndex((row) => row.request === request) + 1;
  const place = number > 0 ? `${number} of ${rows.length}` : `${rows.length} files`;
  return (
    <nav aria-label="Open files" className={styles.back}>
      <Link to="/list" state={number > 0 ? { entry: rowId(number) } : {}} className="link-line">
        {`Back to the list (${place})`}
      </Link>
    </nav>
  );
}
