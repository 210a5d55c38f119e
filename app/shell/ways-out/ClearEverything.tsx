import { useRouteContext } from "@tanstack/react-router";
import { lazy, Suspense, useSyncExternalStore } from "react";
import { nameOfRequest } from "../../assessment/request/request-name";
import { isEntered } from "../../assessment/unsaved";
import { hearClinic, isClinicRemembered } from "../../keeping/clinic/erase-clinic";
import type { DraftState } from "../../keeping/draft/draft-keeper";
import { ConfirmDialog } from "../../ui/Dialog";
import { useOfForm } from "../use-of-form";
import { useClear } from "./use-clear";
import styles from "./WaysOut.module.css";

function WithoutOtherTabs() {
  return <p>Other tabs could not be asked: clear or close each.</p>;
}

/** Without it, the sentence above it still says that they are erased. */
const ClinicErased = lazy(() =>
  import("../../keeping/clinic/ClinicErased").catch(() => ({ default: () => null })),
);

const OtherTabs = lazy(() => import("./OtherTabs").catch(() => ({ default: WithoutOtherTabs })));

/** Whether anything is held, to be erased: on screen, as a list, in the tab, as a draft, or as clinic details. */
function useAnythingHeld(draft: DraftState): boolean {
  const { keeper, list } = useRouteContext({ from: "__root__" });
  const { rows } = useSyncExternalStore(list.subscribe, list.state);
  const entered = useOfForm(isEntered);
  const { restored } = useSyncExternalStore(keeper.subscribe, keeper.state, keeper.state);
  const remembered = useSyncExternalStore(hearClinic, isClinicRemembered);
  if (remembered || restored.kind === "unreadable" || restored.kind === "not-looked-at")
    return true;
  return draft.kind !== "none" || rows.length > 0 || entered;
}

function OnScreen() {
  return <p>{`On screen: ${useOfForm(nameOfRequest)}.`}</p>;
}

/**
 * Erases all there is in this tab, the kept draft and remembered clinic details, once confirmed. It is there when
 * there is something to erase.
 */
export function ClearEverything({ draft }: { draft: DraftState }) {
  const clear = useClear();
  if (!useAnythingHeld(draft)) return null;
  return (
    <ConfirmDialog
      trigger={
        <>
          Clear<span> everything</span>
        </>
      }
      look={`link-button ${styles.clear}`}
      title="Clear everything?"
      confirm="Clear everything"
      cancel="Keep it"
      onConfirm={() => clear("erasing")}
    >
      <OnScreen />
      <p>
        “Clear everything” erases all answers, supporting details, codes and request details in this
        tab, a draft kept in this browser, and clinic details remembered on this computer. Files you
        saved stay, and so does what is in other tabs. This cannot be undone.
      </p>
      <Suspense>
        <ClinicErased />
        <OtherTabs />
      </Suspense>
    </ConfirmDialog>
  );
}
