import { useRouteContext } from "@tanstack/react-router";
import { Suspense, useState, useSyncExternalStore } from "react";
import { useFormContext } from "react-hook-form";
import type { Assessment } from "../../assessment/record";
import { factsOf, readAgain } from "../../keeping/opened-list/listing";
import type { Read, Row } from "../../keeping/opened-list/opened-list";
import { updateRow } from "../../keeping/opened-list/rows";
import type { ShownRow } from "../../keeping/opened-list/shown-row";
import { fileIn } from "../../keeping/opening/open-document";
import { useOpening } from "../../keeping/opening/opening";
import { useOpen } from "../../keeping/opening/use-open";
import { momentOf } from "../../keeping/saving/condition-words";
import type { Condition, Copy } from "../../keeping/saving/work";
import { loadedLate } from "../../ui/loaded-late";
import { focusHeading } from "../../ui/page-focus";
import { ListPage } from "./ListPage";

const ResumeRequest = loadedLate(() => import("../../keeping/opening/ResumeRequest"));

// What leads back to the list comes with it, as one part.
export { BackToList } from "./BackToList";

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
  const sitting = useSyncExternalStore(work.subscribe, work.sitting);
  return rows.map((row, at): ShownRow => {
    const isOnScreen = row.sitting === sitting;
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
    const { source, read, sitting, copy } = row;
    setProblem("");
    if (sitting === work.sitting()) return goTo(getValues("service"));
    if (read.kind === "damaged") return readAgain(list, source);
    const onOpened = () =>
      updateRow(list, source, { sitting: work.sitting(), copy: work.condition().copy });
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
        onClose={() => {
          list.empty();
          focusHeading();
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
