import { useEffect, useSyncExternalStore } from "react";
import { type Followed, openStore } from "../../ui/store";
import { ANSWERS_WITHIN_MS } from "../idle/retention-times";
import { hearTabs, type TabMessage, tellTabs } from "./tell-tabs";

/** What became of the other tabs: how many answered that they are cleared, and how many held work and are silent. */
export interface TabsCleared {
  readonly cleared: number;
  readonly silent: number;
}

/** What clears the other tabs, and knows what became of them: nothing before they had time to answer. */
interface TabsClearing extends Followed<TabsCleared | undefined> {
  /** Has every other tab erase all that it holds; these are known to hold work. */
  readonly begin: (holding: Iterable<string>) => void;
  /** There is nothing to say of them any more. */
  readonly forget: () => void;
}

interface Tabs {
  readonly tell: (told: TabMessage) => void;
  readonly hear: (onTold: (told: TabMessage) => void) => () => void;
}

/** Begins with no tab to clear. A tab that answers late, as one that the browser had put to sleep, counts too. */
export function openTabsClearing({ tell, hear }: Tabs): TabsClearing {
  const { state, subscribe, set } = openStore<TabsCleared | undefined>(undefined);
  let stop = () => {};
  const forget = () => {
    stop();
    set(undefined);
  };
  return {
    state,
    subscribe,
    forget,
    begin: (holding) => {
      forget();
      const silent = new Set(holding);
      const cleared = new Set<string>();
      const report = () => set({ cleared: cleared.size, silent: silent.size });
      const timer = setTimeout(report, ANSWERS_WITHIN_MS);
      const stopHearing = hear((told) => {
        if (told.kind !== "cleared") return;
        silent.delete(told.tab);
        cleared.add(told.tab);
        if (state()) report();
      });
      stop = () => {
        clearTimeout(timer);
        stopHearing();
      };
      tell({ kind: "clear" });
    },
  };
}

/** The other tabs of this browser. */
export const TABS_CLEARING = openTabsClearing({ tell: tellTabs, hear: hearTabs });

/** What became of the other tabs that were cleared with this one, as long as this one is as it was cleared. */
export function useTabsCleared(isEmptied: boolean): TabsCleared | undefined {
  useEffect(() => {
    if (!isEmptied) TABS_CLEARING.forget();
  }, [isEmptied]);
  return useSyncExternalStore(TABS_CLEARING.subscribe, TABS_CLEARING.state);
}
