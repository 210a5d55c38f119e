import { useRouteContext, useRouter } from "@tanstack/react-router";
import { type ReactNode, Suspense, useEffect, useSyncExternalStore } from "react";
import { OpenedNotice } from "../keeping/opening/Notice";
import { OpenFromOutside } from "../keeping/opening/OpenFromOutside";
import { assessmentIn, isPassing, type Opened } from "../keeping/opening/opened";
import { useOpening } from "../keeping/opening/opening";
import { useOpen } from "../keeping/opening/use-open";
import { loadedLate } from "../ui/loading/loaded-late";
import { focusHeading } from "../ui/page-focus";

const BackToList = loadedLate(async () => ({
  default: (await import("../pages/list/List")).BackToList,
}));

/** What was opened is said until something is changed, or another page is shown. */
function useNoted(opened: Opened | undefined): void {
  const { work, note } = useOpening();
  const router = useRouter();
  useEffect(() => {
    if (!opened || !isPassing(opened)) return;
    const page = `/${assessmentIn(opened).service}`;
    const stops = [
      work.subscribe(() => work.condition().kind === "changed" && note(undefined)),
      router.subscribe(
        "onBeforeNavigate",
        ({ toLocation }) => toLocation.pathname !== page && note(undefined),
      ),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [opened, work, router, note]);
}

/** On every page: a file can be dropped or opened from the operating system, and what was opened is said. */
export default function OpeningFrame({ opened }: { opened: Opened | undefined }): ReactNode {
  const { note } = useOpening();
  const { list } = useRouteContext({ from: "__root__" });
  const isListed = useSyncExternalStore(list.subscribe, () => list.state().rows.length > 0);
  const { open, dialog } = useOpen();
  useNoted(opened);
  return (
    <>
      {isListed && (
        <Suspense>
          <BackToList list={list} />
        </Suspense>
      )}
      <OpenedNotice
        opened={opened}
        onDismiss={() => {
          note(undefined);
          focusHeading();
        }}
      />
      <OpenFromOutside open={open} onDismissed={focusHeading} />
      {dialog}
    </>
  );
}
