import { useEffect, useEffectEvent, useState } from "react";
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

interface BeingHere {
  /** The request that is here and not saved, by name. */
  readonly unsavedName: () => string | undefined;
  readonly onClear: () => Promise<void>;
}

/** Answers other tabs that ask who holds work; where one says so, is cleared and answers that it was. */
export function useBeingHere({ unsavedName, onClear }: BeingHere): void {
  const answer = useEffectEvent((tab: string) => {
    const name = unsavedName();
    if (name !== undefined) tellTabs({ kind: "here", tab, name });
  });
  const clear = useEffectEvent(async (tab: string) => {
    await onClear();
    tellTabs({ kind: "cleared", tab });
  });
  useEffect(() => {
    const tab = crypto.randomUUID?.() ?? String(Math.random());
    return hearTabs(({ kind }) => {
      if (kind === "who-is-here") answer(tab);
      if (kind === "clear") clear(tab);
    });
  }, []);
}
