import { useRouteContext, useRouter } from "@tanstack/react-router";
import { type ReactNode, Suspense, useEffect, useSyncExternalStore } from "react";
import { TakenNotice } from "../keeping/opening/Notice";
import { OpenFromOutside } from "../keeping/opening/OpenFromOutside";
import { assessmentIn, isPassing, type Taken } from "../keeping/opening/taken";
import { useTaking } from "../keeping/opening/taking";
import { useTakeUp } from "../keeping/opening/use-take-up";
import { loadedLate } from "../ui/loaded-late";
import { focusHeading } from "../ui/page-focus";

const BackToList = loadedLate(async () => ({
  default: (await import("../pages/list/List")).BackToList,
}));

/** What was opened is said until something is changed, or another page is shown. */
function useNoted(taken: Taken | undefined): void {
  const { work, note } = useTaking();
  const router = useRouter();
  useEffect(() => {
    if (!taken || !isPassing(taken)) return;
    const page = `/${assessmentIn(taken).service}`;
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
  }, [taken, work, router, note]);
}

/** On every page: a file can be dropped or opened from the operating system, and what was opened is said. */
export default function TakeUpFrame({ taken }: { taken: Taken | undefined }): ReactNode {
  const { note } = useTaking();
  const { list } = useRouteContext({ from: "__root__" });
  const isListed = useSyncExternalStore(list.subscribe, () => list.state().rows.length > 0);
  const { open, dialog } = useTakeUp();
  useNoted(taken);
  return (
    <>
      {isListed && (
        <Suspense>
          <BackToList list={list} />
        </Suspense>
      )}
      <TakenNotice
        taken={taken}
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
