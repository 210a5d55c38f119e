import { useEffect, useSyncExternalStore } from "react";
import { TABS_CLEARING, type TabsCleared } from "./tabs-clearing";

/** What became of the other tabs that were cleared with this one, as long as this one is as it was cleared. */
export function useTabsCleared(isEmptied: boolean): TabsCleared | undefined {
  useEffect(() => {
    if (!isEmptied) TABS_CLEARING.forget();
  }, [isEmptied]);
  return useSyncExternalStore(TABS_CLEARING.subscribe, TABS_CLEARING.state);
}
