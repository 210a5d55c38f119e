import { useEffect, useState } from "react";
import { hearTabs, tellTabs } from "./tell-tabs";

/** Asks the other tabs, and has which requests they hold unsaved, by tab, as they answer. */
export function useOtherTabs(): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const stop = hearTabs((told) => {
      if (told.kind === "here")
        setNames((others) => new Map(others).set(told.tab, String(told.name)));
    });
    tellTabs({ kind: "who-is-here" });
    return stop;
  }, []);
  return names;
}
